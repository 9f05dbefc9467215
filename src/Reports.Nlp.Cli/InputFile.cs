using Reports.Nlp.Text;

namespace Reports.Nlp.Cli;

/// <summary>One input of a verb: where it is and the name it goes by.</summary>
/// <param name="Path">The path as given, or <c>-</c> for standard input.</param>
/// <param name="Name">Its base name, or the path where another input has the same base name.</param>
internal sealed record InputFile(string Path, string Name)
{
    private static readonly string[] ReportExtensions = [".txt", ".md", ".markdown", ".html", ".htm", ".docx", ".pdf"];

    /// <summary>The inputs that the arguments name, folders opened, in order.</summary>
    /// <param name="paths">Files, folders and <c>-</c>.</param>
    /// <param name="recursive">Whether folders inside folders are opened too.</param>
    public static IReadOnlyList<InputFile> Expand(IReadOnlyList<string> paths, bool recursive)
    {
        var files = new List<string>();
        foreach (var path in paths)
        {
            if (path == "-" || !Directory.Exists(path)) files.Add(path);
            else files.AddRange(FilesOf(path, recursive));
        }

        var counts = files.CountBy(f => System.IO.Path.GetFileName(f), StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return [.. files.Select(f => new InputFile(f, NameOf(f, counts)))];
    }

    /// <summary>Reads and decodes the input.</summary>
    /// <exception cref="InvalidDataException">It is empty, no text, or in no known encoding; the message names the input.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public DecodedText Read()
    {
        var bytes = ReadBytes();
        if (bytes.Length == 0) throw new InvalidDataException($"{Path}: empty; wanted a report");
        try
        {
            return TextDecoder.Decode(bytes);
        }
        catch (InvalidDataException fault)
        {
            throw new InvalidDataException($"{Path}: {fault.Message}", fault);
        }
    }

    /// <summary>Whether the exception says that an input was bad, rather than that the program is.</summary>
    public static bool IsBadInput(Exception fault) => fault is IOException or InvalidDataException or UnauthorizedAccessException or NotSupportedException;

    /// <summary>Reads the input as it is.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public byte[] ReadBytes()
    {
        if (Path == "-")
        {
            using var stream = Console.OpenStandardInput();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return bytes.ToArray();
        }

        if (!File.Exists(Path)) throw new FileNotFoundException($"{Path}: no such file");
        return File.ReadAllBytes(Path);
    }

    private static IEnumerable<string> FilesOf(string folder, bool recursive) =>
        Directory.EnumerateFiles(folder, "*", recursive ? SearchOption.AllDirectories : SearchOption.TopDirectoryOnly)
            .Where(f => ReportExtensions.Contains(System.IO.Path.GetExtension(f), StringComparer.OrdinalIgnoreCase) && System.IO.Path.GetFileName(f)[0] != '.')
            .Order(StringComparer.Ordinal);

    private static string NameOf(string path, Dictionary<string, int> counts)
    {
        if (path == "-") return "standard-input";
        var name = System.IO.Path.GetFileName(path);
        return counts[name] > 1 ? path : name;
    }
}
