using Reports.Nlp.Formats;

namespace Reports.Nlp.Cli;

/// <summary>One input of a verb: where it is and the name it goes by.</summary>
/// <param name="Path">The path as given, or <c>-</c> for standard input.</param>
/// <param name="Name">Its base name, or the path where another input has the same base name.</param>
/// <param name="Id">The id of its document: the name without extension, unless another input would have the same.</param>
internal sealed record InputFile(string Path, string Name, string Id)
{
    private static readonly string[] ReportExtensions = [".txt", ".md", ".markdown", ".html", ".htm", ".docx", ".pdf"];

    /// <summary>The inputs that the arguments name, folders opened, in order.</summary>
    /// <param name="arguments">Files, folders and <c>-</c>.</param>
    /// <param name="recursive">Whether folders inside folders are opened too.</param>
    public static IReadOnlyList<InputFile> Expand(IReadOnlyList<string> arguments, bool recursive)
    {
        var files = new List<string>();
        foreach (var path in arguments)
        {
            if (path == "-" || !Directory.Exists(path)) files.Add(path);
            else files.AddRange(FilesOf(path, recursive));
        }

        var paths = files.Distinct(StringComparer.Ordinal).ToArray();
        var bases = paths.CountBy(f => System.IO.Path.GetFileName(f), StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var names = Array.ConvertAll(paths, f => NameOf(f, bases));
        var ids = names.CountBy(n => System.IO.Path.ChangeExtension(n, null), StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return [.. paths.Zip(names, (path, name) => new InputFile(path, name, IdOf(name, ids)))];
    }

    /// <summary>Reads the input, whatever its format.</summary>
    /// <param name="reading">How much it may hold, and what becomes of bytes that are no text.</param>
    /// <exception cref="ToolFault">It is missing, empty, no report, too large, or in no known encoding.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public ReportText Read(Reading reading)
    {
        var bytes = ReadBytes(Path, reading.Files.MaxBytes, reading.Cancellation);
        if (bytes.Length == 0) throw new ToolFault(say => say.EmptyReport(Path));
        return ToolFault.Named(Path, () => ReportFile.Read(bytes, Name, reading.Files, reading.Cancellation));
    }

    /// <summary>Reads the input, whatever its format, and notes what had to be replaced in it.</summary>
    /// <param name="reading">How much it may hold, and what becomes of bytes that are no text.</param>
    /// <param name="errors">Told of the first fault that was replaced.</param>
    /// <exception cref="ToolFault">As in <see cref="Read(Reading)"/>.</exception>
    public ReportText Read(Reading reading, InputErrors errors)
    {
        var text = Read(reading);
        if (text.FirstReplaced is { } at) errors.Note(say => say.Replaced(Path, at, text.Encoding ?? "UTF-8"));
        return text;
    }

    /// <summary>Reads a file, or standard input for <c>-</c>, and no more of it than is wanted: a pipe or a device may have no end.</summary>
    /// <param name="path">The path as given.</param>
    /// <param name="most">Bytes that it may have.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="ToolFault">It is missing, or has more.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static byte[] ReadBytes(string path, long most, CancellationToken cancellation)
    {
        if (path != "-" && !File.Exists(path)) throw new ToolFault(say => say.NoSuchFile(path));
        using var stream = path == "-" ? Console.OpenStandardInput() : File.OpenRead(path);
        return ReadBytes(stream, path, most, cancellation);
    }

    /// <summary>Reads a file that is no report, and no more of it than is wanted.</summary>
    /// <param name="file">The file.</param>
    /// <param name="most">Bytes that it may have.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="ToolFault">It has more.</exception>
    /// <exception cref="IOException">It is missing or cannot be read.</exception>
    public static byte[] ReadBytes(FileInfo file, long most, CancellationToken cancellation)
    {
        using var stream = file.OpenRead();
        return ReadBytes(stream, file.ToString(), most, cancellation);
    }

    private static byte[] ReadBytes(Stream stream, string path, long most, CancellationToken cancellation)
    {
        var length = stream.CanSeek ? stream.Length : 0;
        if (length > most) throw new ToolFault(say => say.TooLarge(path, length, most));
        using var bytes = new MemoryStream((int)Math.Min(length, Array.MaxLength));
        var buffer = new byte[1 << 16];
        while (stream.Read(buffer) is > 0 and var read)
        {
            cancellation.ThrowIfCancellationRequested();
            if (bytes.Length + read > most) throw new ToolFault(say => say.TooLarge(path, null, most));
            bytes.Write(buffer, 0, read);
        }

        // A file that is as long as it said is not copied again.
        return bytes.Length == bytes.Capacity ? bytes.GetBuffer() : bytes.ToArray();
    }

    private static IEnumerable<string> FilesOf(string folder, bool recursive) =>
        Directory.EnumerateFiles(folder, "*", recursive ? SearchOption.AllDirectories : SearchOption.TopDirectoryOnly)
            .Where(f => ReportExtensions.Contains(System.IO.Path.GetExtension(f), StringComparer.OrdinalIgnoreCase) && System.IO.Path.GetFileName(f)[0] != '.')
            .Order(StringComparer.Ordinal);

    private static string IdOf(string name, Dictionary<string, int> ids)
    {
        var id = System.IO.Path.ChangeExtension(name, null);
        return id.Length == 0 || ids[id] > 1 ? name : id;
    }

    private static string NameOf(string path, Dictionary<string, int> counts)
    {
        if (path == "-") return "standard-input";
        var name = System.IO.Path.GetFileName(path);
        return counts[name] > 1 ? path : name;
    }
}
