namespace Reports.Nlp.Cli;

/// <summary>Writes what a verb makes: whole or not at all, and never over one of its inputs.</summary>
/// <remarks>A device or a pipe (<c>/dev/null</c>, a shell's <c>&gt;(…)</c>) is no file to put another in the place of: it is written to as the work goes on.</remarks>
internal static class OutputFile
{
    /// <summary>Writes to a temporary file beside the output and renames it when all is written.</summary>
    /// <param name="output">The file, or null for standard output.</param>
    /// <param name="inputs">Paths that the verb reads; <c>-</c> is standard input.</param>
    /// <param name="write">Writes the bytes.</param>
    /// <param name="cancellation">Stops the writing: what there is of the temporary file goes at once.</param>
    /// <exception cref="OperationCanceledException">The writing was stopped.</exception>
    /// <exception cref="ToolFault">The output is an input.</exception>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static void Write(FileInfo? output, IEnumerable<string> inputs, Action<Stream> write, CancellationToken cancellation)
    {
        if (output is null)
        {
            using var standard = Console.OpenStandardOutput();
            write(standard);
            return;
        }

        var comparison = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        var target = (output.Exists ? output.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? output : output).FullName;
        foreach (var input in inputs)
        {
            if (input == "-") continue;
            var file = new FileInfo(input);
            if (!file.Exists) continue;
            if (string.Equals((file.ResolveLinkTarget(returnFinalTarget: true) ?? file).FullName, target, comparison))
                throw new ToolFault(say => say.OutputIsInput(output.ToString()));
        }

        if (OpenDevice(target) is { } device)
        {
            using (device) write(device);
            return;
        }

        var temporary = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Guid.NewGuid():N}.tmp");
        // The process may have to end before the work unwinds: what was half written goes first.
        using var stopped = cancellation.Register(() => Delete(temporary));
        try
        {
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.Read | FileShare.Delete)) write(stream);
            cancellation.ThrowIfCancellationRequested();
            File.Move(temporary, target, overwrite: true);
        }
        catch
        {
            Delete(temporary);
            // Whatever failed because the file was gone: it was gone because the work was stopped.
            cancellation.ThrowIfCancellationRequested();
            throw;
        }
    }

    /// <summary>Opens what is there and is no plain file; null where nothing is or a file.</summary>
    private static FileStream? OpenDevice(string path)
    {
        if (OperatingSystem.IsWindows() || !File.Exists(path)) return null;
        var stream = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        try
        {
            // The framework does not tell a file from a device, but a device has no length that could be set.
            if (stream.CanSeek) stream.SetLength(stream.Length);
            else return stream;
        }
        catch (IOException)
        {
            return stream;
        }

        stream.Dispose();
        return null;
    }

    private static void Delete(string file)
    {
        try
        {
            File.Delete(file);
        }
        catch (IOException)
        {
            // The error that led here says more than one about the file it leaves.
        }
    }
}
