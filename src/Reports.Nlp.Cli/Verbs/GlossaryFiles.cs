using Reports.Nlp.Glossaries;

namespace Reports.Nlp.Cli.Verbs;

/// <summary>Reads the glossary files that verbs are given.</summary>
internal static class GlossaryFiles
{
    /// <summary>Reads a glossary file.</summary>
    /// <param name="path">The path as given, or <c>-</c> for standard input.</param>
    /// <param name="reading">How much it may hold.</param>
    /// <exception cref="InvalidDataException">The file is no glossary, or exceeds a limit; the message names line and field.</exception>
    public static Glossary Read(string path, Reading reading) =>
        GlossaryJson.Read(InputFile.ReadBytes(path, reading.Glossaries.MaxBytes, reading.Cancellation), path == "-" ? "standard input" : path, reading.Glossaries);
}
