using System.Text.Json;

using Reports.Nlp.Documents;
using Reports.Nlp.Text;

namespace Reports.Nlp.Annotation;

/// <summary>The fields that many objects of the JSON share.</summary>
internal static class JsonParts
{
    // What waits in the writer is kept below what the garbage collector calls large.
    private const int MostPending = 1 << 15;

    /// <summary>Ends an item of a list, and now and then passes on what was written.</summary>
    public static void EndItem(Utf8JsonWriter json)
    {
        json.WriteEndObject();
        if (json.BytesPending > MostPending) json.Flush();
    }

    public static void Surface(Utf8JsonWriter json, TextSpan span, ReportDocument document) =>
        json.WriteString("surface", document.Text.AsSpan(span.Start, span.Length));

    public static void Spans(Utf8JsonWriter json, TextSpan span, ReportDocument document)
    {
        Span(json, span);
        var source = document.SourceMap.ToSource(span);
        json.WriteNumber("sourceStart", source.Start);
        json.WriteNumber("sourceEnd", source.End);
    }

    public static void Span(Utf8JsonWriter json, TextSpan span)
    {
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
    }

    public static void Number(Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number) json.WriteNumber(name, number);
        else json.WriteNull(name);
    }

    public static void Probability(Utf8JsonWriter json, double probability) => json.WriteNumber("probability", Math.Round(probability, 4));
}
