using System.Text.Encodings.Web;
using System.Text.Json;

using Reports.Nlp.Text;

namespace Reports.Nlp.Annotation;

/// <summary>Writes annotated reports as JSON, and reads them back: <c>reports-nlp/1</c>.</summary>
/// <remarks>
/// UTF-8 without byte order mark, Chinese unescaped, offsets in UTF-16 code units, one object a report; its JSON Schema is
/// <see cref="JsonSchemas"/>' <c>annotated-report</c>. What was read is written again byte for byte, and every writer of this
/// namespace takes it. Not in the JSON, and so not there after reading: themes beyond the first three of a paragraph; spellings,
/// components and places of senses that other sources define; which diagnostics are the reader's
/// (<see cref="Documents.ReportDocument.Diagnostics"/> is empty, <see cref="AnnotatedReport.Diagnostics"/> has all). Linear in the
/// size of the report. Stateless, so safe to use from any number of threads.
/// </remarks>
public static class AnnotationJson
{
    /// <summary>The name of the shape, which every object bears.</summary>
    public const string Schema = "reports-nlp/1";

    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };
    private static readonly JsonWriterOptions Indented = Plain with { Indented = true, NewLine = "\n" };

    /// <summary>Writes one report on one line, the line break included: a row of a JSON Lines file.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Receives UTF-8; stays open.</param>
    public static void WriteLine(AnnotatedReport report, Stream output) => WriteLine(report, null, output);

    /// <summary>Writes one report on one line, the line break included: a row of a JSON Lines file.</summary>
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

    /// <summary>Writes one report as an indented object.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Receives UTF-8; stays open.</param>
    public static void Write(AnnotatedReport report, Stream output) => Write(report, null, output);

    /// <summary>Writes one report as an indented object.</summary>
    /// <param name="report">The report.</param>
    /// <param name="source">The file it was read from, or null where it is not known.</param>
    /// <param name="output">Receives UTF-8; stays open.</param>
    public static void Write(AnnotatedReport report, ReportSource? source, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        Write([(report, source)], output);
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

    /// <summary>Reads what <see cref="Write(IReadOnlyList{ValueTuple{AnnotatedReport, ReportSource}}, Stream)"/> or <see cref="WriteLine(AnnotatedReport, ReportSource, Stream)"/> wrote: one object, or an array of them.</summary>
    /// <param name="json">The bytes of the file, a byte order mark allowed.</param>
    /// <param name="name">The name of the file, for messages.</param>
    /// <returns>The reports with the files they were read from, in the order of the file; empty for an empty array.</returns>
    /// <exception cref="InvalidDataException">
    /// It is no annotated report; the message names the place, what was found and what was wanted:
    /// <c>report.json: mentions[3].why: found "so"; wanted call-out, same-document, …</c>.
    /// </exception>
    public static IReadOnlyList<(AnnotatedReport Report, ReportSource? Source)> Read(ReadOnlySpan<byte> json, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return AnnotationJsonReader.Read(json, name);
    }

    /// <summary>Reads JSON Lines, one report each, as they are asked for: no more than one is in memory.</summary>
    /// <param name="input">UTF-8, a byte order mark allowed; empty lines are passed over. Stays open, and is read while the result is.</param>
    /// <param name="name">The name of the file, for messages.</param>
    /// <returns>The reports with the files they were read from, in the order of the lines.</returns>
    /// <exception cref="InvalidDataException">A line is no annotated report; the message names line and place: <c>reports.jsonl(7): text: …</c>.</exception>
    public static IEnumerable<(AnnotatedReport Report, ReportSource? Source)> ReadLines(Stream input, string name)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(name);
        return AnnotationJsonReader.ReadLines(input, name);
    }

    private static void Write(Utf8JsonWriter json, AnnotatedReport report, ReportSource? source, DisplayLanguage messages)
    {
        var document = report.Document;
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteString("name", document.Name);
        json.WriteString("id", document.Id);
        json.WriteString("sha256", source?.Sha256);
        json.WriteString("encoding", source?.Encoding);
        DocumentJson.WriteMetadata(json, document.Metadata);
        json.WriteString("text", document.Text);
        DocumentJson.WriteSourceRuns(json, document);
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
