using System.Text.Encodings.Web;
using System.Text.Json;

using Reports.Nlp.Text;

namespace Reports.Nlp.Annotation;

/// <summary>Writes annotated reports as JSON: <c>reports-nlp/1</c>.</summary>
/// <remarks>
/// UTF-8 without byte order mark, Chinese unescaped, offsets in UTF-16 code units, one object a report. Linear in the size of the
/// report. Stateless, so safe to use from any number of threads.
/// </remarks>
public static class AnnotationJson
{
    /// <summary>The name of the shape, which every object bears.</summary>
    public const string Schema = "reports-nlp/1";

    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };
    private static readonly JsonWriterOptions Indented = Plain with { Indented = true, NewLine = "\n" };

    /// <summary>Writes one report on one line, the line break included.</summary>
    /// <param name="report">The report.</param>
    /// <param name="source">The file it was read from, or null where it is not known.</param>
    /// <param name="output">Receives UTF-8; stays open.</param>
    public static void WriteLine(AnnotatedReport report, ReportSource? source, Stream output) => WriteLine(report, source, DisplayLanguage.English, output);

    /// <summary>Writes one report on one line, the line break included.</summary>
    /// <param name="report">The report.</param>
    /// <param name="source">The file it was read from, or null where it is not known.</param>
    /// <param name="messages">The language of the diagnostics' messages; nothing else depends on it.</param>
    /// <param name="output">Receives UTF-8; stays open.</param>
    public static void WriteLine(AnnotatedReport report, ReportSource? source, DisplayLanguage messages, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        using (var json = new Utf8JsonWriter(output, Plain)) Write(json, report, source, messages);
        output.WriteByte((byte)'\n');
    }

    /// <summary>Writes one report as an indented object, or none or several as an array of them.</summary>
    /// <param name="reports">The reports with the files they were read from, in the order to write them.</param>
    /// <param name="output">Receives UTF-8; stays open.</param>
    public static void Write(IReadOnlyList<(AnnotatedReport Report, ReportSource? Source)> reports, Stream output) => Write(reports, DisplayLanguage.English, output);

    /// <summary>Writes one report as an indented object, or none or several as an array of them.</summary>
    /// <param name="reports">The reports with the files they were read from, in the order to write them.</param>
    /// <param name="messages">The language of the diagnostics' messages; nothing else depends on it.</param>
    /// <param name="output">Receives UTF-8; stays open.</param>
    public static void Write(IReadOnlyList<(AnnotatedReport Report, ReportSource? Source)> reports, DisplayLanguage messages, Stream output)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(output);
        using (var json = new Utf8JsonWriter(output, Indented))
        {
            if (reports.Count != 1) json.WriteStartArray();
            foreach (var (report, source) in reports) Write(json, report, source, messages);
            if (reports.Count != 1) json.WriteEndArray();
        }

        output.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, AnnotatedReport report, ReportSource? source, DisplayLanguage messages)
    {
        var document = report.Document;
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteString("name", document.Name);
        json.WriteString("sha256", source?.Sha256);
        json.WriteString("encoding", source?.Encoding);
        DocumentJson.WriteMetadata(json, document.Metadata);
        json.WriteString("text", document.Text);
        DocumentJson.WriteSections(json, document);
        DocumentJson.WriteParagraphs(json, report);
        DocumentJson.WriteSentences(json, document);
        if (report.Tokens.Count > 0) DocumentJson.WriteTokens(json, report);
        FindingsJson.WriteMentions(json, report);
        FindingsJson.WriteUndefined(json, report);
        FindingsJson.WriteIndicators(json, report);
        FindingsJson.WriteCallOuts(json, report);
        FindingsJson.WriteGlossary(json, report.Glossary);
        FindingsJson.WriteDiagnostics(json, report.Diagnostics, messages);
        json.WriteEndObject();
    }
}
