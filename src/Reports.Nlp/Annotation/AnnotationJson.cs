using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

using Reports.Nlp.Documents;
using Reports.Nlp.Glossaries;
using Reports.Nlp.Indicators;
using Reports.Nlp.Mentions;
using Reports.Nlp.Text;
using Reports.Nlp.Themes;

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
    public static void WriteLine(AnnotatedReport report, ReportSource? source, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        using (var json = new Utf8JsonWriter(output, Plain)) Write(json, report, source);
        output.WriteByte((byte)'\n');
    }

    /// <summary>Writes one report as an indented object, or several as an array of them.</summary>
    /// <param name="reports">The reports with the files they were read from, in the order to write them.</param>
    /// <param name="output">Receives UTF-8; stays open.</param>
    public static void Write(IReadOnlyList<(AnnotatedReport Report, ReportSource? Source)> reports, Stream output)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(output);
        using (var json = new Utf8JsonWriter(output, Indented))
        {
            if (reports.Count != 1) json.WriteStartArray();
            foreach (var (report, source) in reports) Write(json, report, source);
            if (reports.Count != 1) json.WriteEndArray();
        }

        output.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, AnnotatedReport report, ReportSource? source)
    {
        var document = report.Document;
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteString("name", document.Name);
        json.WriteString("sha256", source?.Sha256);
        json.WriteString("encoding", source?.Encoding);
        WriteMetadata(json, document.Metadata);
        json.WriteString("text", document.Text);
        WriteSections(json, document);
        WriteParagraphs(json, report);
        WriteSentences(json, document);
        if (report.Tokens.Count > 0) WriteTokens(json, report);
        WriteMentions(json, report);
        WriteUndefined(json, report);
        WriteIndicators(json, report);
        WriteCallOuts(json, report);
        WriteGlossary(json, report.Glossary);
        WriteDiagnostics(json, report.Diagnostics);
        json.WriteEndObject();
    }

    private static void WriteMetadata(Utf8JsonWriter json, ReportMetadata metadata)
    {
        json.WriteStartObject("metadata");
        json.WriteString("title", metadata.Title);
        json.WriteString("region", metadata.Region);
        json.WriteString("level", ContractNames.Of(metadata.Level));
        WriteNumber(json, "year", metadata.Year);
        json.WriteString("kind", ContractNames.Of(metadata.Kind));
        json.WriteString("date", metadata.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }

    private static void WriteSections(Utf8JsonWriter json, ReportDocument document)
    {
        json.WriteStartArray("sections");
        foreach (var section in document.Sections)
        {
            json.WriteStartObject();
            json.WriteNumber("id", section.Id);
            WriteNumber(json, "parent", section.Parent);
            json.WriteNumber("level", section.Level);
            json.WriteString("heading", document.Text.AsSpan(section.Heading.Start, section.Heading.Length));
            json.WriteNumber("headingStart", section.Heading.Start);
            json.WriteNumber("headingEnd", section.Heading.End);
            json.WriteString("part", ContractNames.Of(section.Part));
            WriteSpan(json, section.Span);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteParagraphs(Utf8JsonWriter json, AnnotatedReport report)
    {
        json.WriteStartArray("paragraphs");
        foreach (var paragraph in report.Document.Paragraphs)
        {
            json.WriteStartObject();
            json.WriteNumber("id", paragraph.Id);
            WriteNumber(json, "section", paragraph.Section);
            json.WriteString("part", ContractNames.Of(paragraph.Part));
            WriteSpans(json, paragraph.Span, report.Document);
            if (paragraph.Lead is { } lead)
            {
                json.WriteStartObject("lead");
                WriteSpan(json, lead);
                json.WriteEndObject();
            }
            else
            {
                json.WriteNull("lead");
            }

            WriteTheme(json, report.Themes[paragraph.Id]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTheme(Utf8JsonWriter json, ThemePrediction? prediction)
    {
        if (prediction is null)
        {
            json.WriteNull("theme");
            json.WriteStartArray("themes");
            json.WriteEndArray();
            return;
        }

        json.WriteStartObject("theme");
        json.WriteString("id", prediction.Theme);
        WriteProbability(json, prediction.Probability);
        json.WriteBoolean("abstain", prediction.Abstains);
        json.WriteEndObject();
        json.WriteStartArray("themes");
        foreach (var score in prediction.Scores.Take(3))
        {
            json.WriteStartObject();
            json.WriteString("id", score.Theme);
            WriteProbability(json, score.Probability);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSentences(Utf8JsonWriter json, ReportDocument document)
    {
        json.WriteStartArray("sentences");
        foreach (var sentence in document.Sentences)
        {
            json.WriteStartObject();
            json.WriteNumber("paragraph", sentence.Paragraph);
            WriteSpan(json, sentence.Span);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTokens(Utf8JsonWriter json, AnnotatedReport report)
    {
        json.WriteStartArray("tokens");
        foreach (var token in report.Tokens)
        {
            json.WriteStartObject();
            WriteSpan(json, token.Span);
            json.WriteString("kind", ContractNames.Of(token.Kind));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteMentions(Utf8JsonWriter json, AnnotatedReport report)
    {
        json.WriteStartArray("mentions");
        foreach (var mention in report.Mentions)
        {
            json.WriteStartObject();
            WriteSpans(json, mention.Span, report.Document);
            WriteSurface(json, mention.Span, report.Document);
            json.WriteString("term", mention.Sense.Term);
            WriteSense(json, mention.Sense);
            json.WriteString("why", ContractNames.Of(mention.Reason));
            json.WriteNumber("confidence", Math.Round(mention.Confidence, 3));
            json.WriteStartArray("alternatives");
            foreach (var other in mention.Alternatives)
            {
                json.WriteStartObject();
                WriteSense(json, other);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSense(Utf8JsonWriter json, Sense sense)
    {
        json.WriteString("entry", sense.Id);
        json.WriteString("definition", sense.Definition);
        if (sense.Members is { } members)
        {
            json.WriteStartArray("members");
            foreach (var member in members) json.WriteStringValue(member);
            json.WriteEndArray();
        }
        else
        {
            json.WriteNull("members");
        }

        if (sense.From is not { } from)
        {
            json.WriteNull("from");
            return;
        }

        json.WriteStartObject("from");
        json.WriteString("document", from.Document);
        json.WriteString("region", from.Region);
        json.WriteString("level", ContractNames.Of(from.Level));
        WriteNumber(json, "year", from.Year);
        json.WriteEndObject();
    }

    private static void WriteUndefined(Utf8JsonWriter json, AnnotatedReport report)
    {
        json.WriteStartArray("undefined");
        foreach (var undefined in report.Undefined)
        {
            json.WriteStartObject();
            WriteSpans(json, undefined.Span, report.Document);
            WriteSurface(json, undefined.Span, report.Document);
            json.WriteString("hint", undefined.Hint);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteIndicators(Utf8JsonWriter json, AnnotatedReport report)
    {
        json.WriteStartArray("indicators");
        foreach (var indicator in report.Indicators)
        {
            json.WriteStartObject();
            WriteSpans(json, indicator.Span, report.Document);
            WriteSurface(json, indicator.Span, report.Document);
            json.WriteString("indicator", indicator.Name);
            json.WriteString("usual", indicator.IsUsual ? indicator.CanonicalName : null);
            json.WriteNumber("indicatorStart", indicator.NameSpan.Start);
            json.WriteNumber("indicatorEnd", indicator.NameSpan.End);
            WriteValue(json, indicator.Values);
            json.WriteString("unit", indicator.Unit);
            json.WriteString("modifier", IndicatorNames.Of(indicator.Modifier));
            json.WriteString("direction", IndicatorNames.Of(indicator.Direction));
            json.WriteString("status", IndicatorNames.Of(indicator.Status));
            WriteNumber(json, "year", indicator.Year);
            WriteNumber(json, "rank", indicator.Rank);
            json.WriteString("rankScope", indicator.RankScope);
            json.WriteString("region", indicator.Region);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>One number, both ends of a range, or null for a target without a number.</summary>
    private static void WriteValue(Utf8JsonWriter json, IReadOnlyList<decimal> values)
    {
        if (values.Count == 0)
        {
            json.WriteNull("value");
        }
        else if (values.Count == 1)
        {
            json.WriteNumber("value", values[0]);
        }
        else
        {
            json.WriteStartArray("value");
            foreach (var value in values) json.WriteNumberValue(value);
            json.WriteEndArray();
        }
    }

    private static void WriteCallOuts(Utf8JsonWriter json, AnnotatedReport report)
    {
        json.WriteStartArray("callouts");
        for (var i = 0; i < report.Document.CallOuts.Count; i++)
        {
            var callOut = report.Document.CallOuts[i];
            json.WriteStartObject();
            json.WriteString("label", callOut.Label);
            json.WriteNumber("start", callOut.Position);
            json.WriteNumber("sourceStart", callOut.Source.Start);
            json.WriteNumber("sourceEnd", callOut.Source.End);
            json.WriteString("entry", report.CallOutSenses[i]?.Id);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteGlossary(Utf8JsonWriter json, Glossary glossary)
    {
        json.WriteStartArray("glossary");
        foreach (var sense in glossary.Senses) JsonSerializer.Serialize(json, GlossaryJson.ToJson(sense), GlossaryJsonContext.Default.SenseJson);
        json.WriteEndArray();
    }

    internal static void WriteDiagnostics(Utf8JsonWriter json, IReadOnlyList<Diagnostic> diagnostics)
    {
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in diagnostics)
        {
            json.WriteStartObject();
            json.WriteString("code", diagnostic.Code);
            json.WriteString("severity", ContractNames.Of(diagnostic.Severity));
            json.WriteString("message", diagnostic.Message);
            WriteSpan(json, diagnostic.Span);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSurface(Utf8JsonWriter json, TextSpan span, ReportDocument document) =>
        json.WriteString("surface", document.Text.AsSpan(span.Start, span.Length));

    private static void WriteSpans(Utf8JsonWriter json, TextSpan span, ReportDocument document)
    {
        WriteSpan(json, span);
        var source = document.SourceMap.ToSource(span);
        json.WriteNumber("sourceStart", source.Start);
        json.WriteNumber("sourceEnd", source.End);
    }

    private static void WriteSpan(Utf8JsonWriter json, TextSpan span)
    {
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number) json.WriteNumber(name, number);
        else json.WriteNull(name);
    }

    private static void WriteProbability(Utf8JsonWriter json, double probability) => json.WriteNumber("probability", Math.Round(probability, 4));
}
