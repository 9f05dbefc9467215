using System.Globalization;
using System.Text.Json;

using Reports.Nlp.Documents;
using Reports.Nlp.Themes;

namespace Reports.Nlp.Annotation;

/// <summary>Writes what a document is: metadata, sections, paragraphs with their themes, sentences, tokens.</summary>
internal static class DocumentJson
{
    public static void WriteMetadata(Utf8JsonWriter json, ReportMetadata metadata)
    {
        json.WriteStartObject("metadata");
        json.WriteString("title", metadata.Title);
        json.WriteString("region", metadata.Region);
        json.WriteString("level", ContractNames.Of(metadata.Level));
        JsonParts.Number(json, "year", metadata.Year);
        json.WriteString("kind", ContractNames.Of(metadata.Kind));
        json.WriteString("date", metadata.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }

    public static void WriteSourceRuns(Utf8JsonWriter json, ReportDocument document)
    {
        json.WriteStartArray("sourceRuns");
        foreach (var run in document.SourceMap.ToRuns())
        {
            json.WriteStartObject();
            json.WriteNumber("start", run.Text);
            json.WriteNumber("sourceStart", run.Source);
            json.WriteNumber("length", run.Length);
            JsonParts.EndItem(json);
        }

        json.WriteEndArray();
    }

    public static void WriteSections(Utf8JsonWriter json, ReportDocument document)
    {
        json.WriteStartArray("sections");
        foreach (var section in document.Sections)
        {
            json.WriteStartObject();
            json.WriteNumber("id", section.Id);
            JsonParts.Number(json, "parent", section.Parent);
            json.WriteNumber("level", section.Level);
            json.WriteString("heading", document.Text.AsSpan(section.Heading.Start, section.Heading.Length));
            json.WriteNumber("headingStart", section.Heading.Start);
            json.WriteNumber("headingEnd", section.Heading.End);
            json.WriteString("part", ContractNames.Of(section.Part));
            JsonParts.Span(json, section.Span);
            JsonParts.EndItem(json);
        }

        json.WriteEndArray();
    }

    public static void WriteParagraphs(Utf8JsonWriter json, AnnotatedReport report)
    {
        json.WriteStartArray("paragraphs");
        foreach (var paragraph in report.Document.Paragraphs)
        {
            json.WriteStartObject();
            json.WriteNumber("id", paragraph.Id);
            JsonParts.Number(json, "section", paragraph.Section);
            json.WriteString("part", ContractNames.Of(paragraph.Part));
            JsonParts.Spans(json, paragraph.Span, report.Document);
            if (paragraph.Lead is { } lead)
            {
                json.WriteStartObject("lead");
                JsonParts.Span(json, lead);
                json.WriteEndObject();
            }
            else
            {
                json.WriteNull("lead");
            }

            WriteTheme(json, report.Themes[paragraph.Id]);
            JsonParts.EndItem(json);
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
        JsonParts.Probability(json, prediction.Probability);
        json.WriteBoolean("abstain", prediction.Abstains);
        json.WriteEndObject();
        json.WriteStartArray("themes");
        foreach (var score in prediction.Scores.Take(3))
        {
            json.WriteStartObject();
            json.WriteString("id", score.Theme);
            JsonParts.Probability(json, score.Probability);
            JsonParts.EndItem(json);
        }

        json.WriteEndArray();
    }

    public static void WriteSentences(Utf8JsonWriter json, ReportDocument document)
    {
        json.WriteStartArray("sentences");
        foreach (var sentence in document.Sentences)
        {
            json.WriteStartObject();
            json.WriteNumber("paragraph", sentence.Paragraph);
            JsonParts.Span(json, sentence.Span);
            JsonParts.EndItem(json);
        }

        json.WriteEndArray();
    }

    public static void WriteTokens(Utf8JsonWriter json, AnnotatedReport report)
    {
        json.WriteStartArray("tokens");
        foreach (var token in report.Tokens)
        {
            json.WriteStartObject();
            JsonParts.Span(json, token.Span);
            json.WriteString("kind", ContractNames.Of(token.Kind));
            JsonParts.EndItem(json);
        }

        json.WriteEndArray();
    }
}
