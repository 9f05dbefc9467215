using Reports.Nlp.Documents;
using Reports.Nlp.Glossaries;
using Reports.Nlp.Text;

namespace Reports.Nlp.Cli.Verbs;

/// <summary>Reads the reports and glossary files that the glossary verbs are given.</summary>
internal static class GlossaryFiles
{
    /// <summary>Reads a report; the name keeps two inputs with the same base name apart.</summary>
    /// <exception cref="InvalidDataException">The file is empty or no text.</exception>
    public static ReportDocument Report(string path, string name)
    {
        var bytes = Bytes(path);
        if (bytes.Length == 0) throw new InvalidDataException($"{path}: found nothing; wanted a report");
        try
        {
            return ReportReader.Read(TextDecoder.Decode(bytes).Text, name);
        }
        catch (InvalidDataException fault)
        {
            throw new InvalidDataException($"{path}: {fault.Message}", fault);
        }
    }

    /// <summary>Reads a glossary file.</summary>
    /// <exception cref="InvalidDataException">The file is no glossary; the message names line and field.</exception>
    public static Glossary Glossary(string path) => GlossaryJson.Read(Bytes(path), path);

    /// <summary>The name an input goes by: its base name, or the path as given where another input has the same base name.</summary>
    public static string NameOf(string path, IReadOnlyList<string> all)
    {
        if (path == "-") return "standard-input";
        var name = Path.GetFileName(path);
        return all.Count(other => Path.GetFileName(other) == name) > 1 ? path : name;
    }

    /// <summary>Whether the exception says that an input was bad, not that the program is.</summary>
    public static bool IsBadInput(Exception fault) => fault is IOException or InvalidDataException or UnauthorizedAccessException or ArgumentException;

    private static byte[] Bytes(string path)
    {
        if (path != "-") return File.ReadAllBytes(path);
        using var input = Console.OpenStandardInput();
        using var bytes = new MemoryStream();
        input.CopyTo(bytes);
        return bytes.ToArray();
    }
}
