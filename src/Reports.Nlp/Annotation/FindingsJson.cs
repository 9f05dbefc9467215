using System.Text.Json;

using Reports.Nlp.Glossaries;
using Reports.Nlp.Indicators;
using Reports.Nlp.Text;

namespace Reports.Nlp.Annotation;

/// <summary>Writes what was found in a document: mentions, undefined abbreviations, indicators, call-outs, glossary, diagnostics.</summary>
internal static class FindingsJson
{
    public static void WriteMentions(Utf8JsonWriter json, AnnotatedReport report)
    {
        json.WriteStartArray("mentions");
        foreach (var mention in report.Mentions)
        {
            json.WriteStartObject();
            JsonParts.Spans(json, mention.Span, report.Document);
            JsonParts.Surface(json, mention.Span, report.Document);
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
            JsonParts.EndItem(json);
        }

        json.WriteEndArray();
    }

    private static void WriteSense(Utf8JsonWriter json, Sense sense)
    {
        json.WriteString("term", sense.Term);
        json.WriteString("entry", sense.Id);
        json.WriteString("kind", GlossaryJsonNames.Of(sense.Kind));
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

        JsonParts.Number(json, "since", sense.Since);
        json.WriteString("setOutIn", sense.SetOutIn);
        if (sense.From is not { } from)
        {
            json.WriteNull("from");
            return;
        }

        json.WriteStartObject("from");
        json.WriteString("document", from.Document);
        json.WriteString("region", from.Region);
        json.WriteString("level", ContractNames.Of(from.Level));
        JsonParts.Number(json, "year", from.Year);
        json.WriteEndObject();
    }

    public static void WriteUndefined(Utf8JsonWriter json, AnnotatedReport report)
    {
        json.WriteStartArray("undefined");
        foreach (var undefined in report.Undefined)
        {
            json.WriteStartObject();
            JsonParts.Spans(json, undefined.Span, report.Document);
            JsonParts.Surface(json, undefined.Span, report.Document);
            json.WriteString("hint", undefined.Hint);
            JsonParts.EndItem(json);
        }

        json.WriteEndArray();
    }

    public static void WriteIndicators(Utf8JsonWriter json, AnnotatedReport report)
    {
        json.WriteStartArray("indicators");
        foreach (var indicator in report.Indicators)
        {
            json.WriteStartObject();
            JsonParts.Spans(json, indicator.Span, report.Document);
            JsonParts.Surface(json, indicator.Span, report.Document);
            json.WriteString("indicator", indicator.Name);
            json.WriteString("usual", indicator.IsUsual ? indicator.CanonicalName : null);
            json.WriteString("canonical", indicator.CanonicalName);
            json.WriteNumber("indicatorStart", indicator.NameSpan.Start);
            json.WriteNumber("indicatorEnd", indicator.NameSpan.End);
            WriteValue(json, indicator.Values);
            json.WriteString("unit", indicator.Unit);
            json.WriteString("modifier", IndicatorNames.Of(indicator.Modifier));
            json.WriteString("direction", IndicatorNames.Of(indicator.Direction));
            json.WriteString("pace", indicator.Pace);
            json.WriteString("status", IndicatorNames.Of(indicator.Status));
            JsonParts.Number(json, "year", indicator.Year);
            json.WriteBoolean("overYears", indicator.OverYears);
            json.WriteString("partOfYear", indicator.PartOfYear);
            json.WriteString("quantity", IndicatorNames.Of(indicator.Quantity));
            JsonParts.Number(json, "rank", indicator.Rank);
            json.WriteString("rankScope", indicator.RankScope);
            json.WriteString("region", indicator.Region);
            JsonParts.EndItem(json);
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

    public static void WriteCallOuts(Utf8JsonWriter json, AnnotatedReport report)
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
            JsonParts.EndItem(json);
        }

        json.WriteEndArray();
    }

    public static void WriteGlossary(Utf8JsonWriter json, Glossary glossary)
    {
        json.WriteStartArray("glossary");
        foreach (var sense in glossary.Senses) GlossaryRowWriter.Write(json, sense);
        json.WriteEndArray();
    }

    public static void WriteDiagnostics(Utf8JsonWriter json, IReadOnlyList<Diagnostic> diagnostics, DisplayLanguage language)
    {
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in diagnostics)
        {
            json.WriteStartObject();
            json.WriteString("code", diagnostic.Code);
            json.WriteString("severity", ContractNames.Of(diagnostic.Severity));
            json.WriteString("message", diagnostic.Text.In(language));
            JsonParts.Span(json, diagnostic.Span);
            JsonParts.EndItem(json);
        }

        json.WriteEndArray();
    }
}
