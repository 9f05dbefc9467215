using Reports.Nlp.Glossaries;

namespace Reports.Nlp.Cli.Verbs;

/// <summary>Reads the glossary files that verbs are given.</summary>
internal static class GlossaryFiles
{
    /// <summary>Reads a glossary file.</summary>
    /// <exception cref="InvalidDataException">The file is no glossary; the message names line and field.</exception>
    public static Glossary Read(string path)
    {
        if (path != "-")
        {
            if (!File.Exists(path)) throw new FileNotFoundException($"{path}: no such file");
            return GlossaryJson.Read(File.ReadAllBytes(path), path);
        }

        using var input = Console.OpenStandardInput();
        using var bytes = new MemoryStream();
        input.CopyTo(bytes);
        return GlossaryJson.Read(bytes.ToArray(), "standard input");
    }
}
