using System.Text.Json;

namespace Reports.Nlp.Glossaries;

/// <summary>Writes the entries of a glossary file, every field, known or null; what <see cref="GlossaryRowReader"/> reads.</summary>
internal static class GlossaryRowWriter
{
    /// <summary>Writes an entry as an object.</summary>
    public static void Write(Utf8JsonWriter json, Sense sense)
    {
        json.WriteStartObject();
        json.WriteString("id", sense.Id);
        json.WriteString("term", sense.Term);
        json.WriteString("surface", sense.Surface);
        WriteTexts(json, "variants", sense.Variants);
        json.WriteString("definition", sense.Definition);
        json.WriteString("kind", GlossaryJsonNames.Of(sense.Kind));
        WriteTexts(json, "members", sense.Members);
        WriteComponents(json, sense.Components);
        WriteNumber(json, "since", sense.Since);
        json.WriteString("setOutIn", sense.SetOutIn);
        json.WriteString("label", sense.Label);
        WriteProvenance(json, sense.From);
        json.WriteEndObject();
    }

    private static void WriteComponents(Utf8JsonWriter json, IReadOnlyList<TermComponent>? components)
    {
        if (components is null)
        {
            json.WriteNull("components");
            return;
        }

        json.WriteStartArray("components");
        foreach (var component in components)
        {
            json.WriteStartObject();
            json.WriteString("head", component.Head);
            WriteNumber(json, "count", component.Count);
            WriteTexts(json, "members", component.Members);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteProvenance(Utf8JsonWriter json, Provenance? from)
    {
        if (from is null)
        {
            json.WriteNull("from");
            return;
        }

        json.WriteStartObject("from");
        json.WriteString("document", from.Document);
        json.WriteString("region", from.Region);
        json.WriteString("level", from.Level is { } level ? GlossaryJsonNames.Of(level) : null);
        WriteNumber(json, "year", from.Year);
        json.WriteNumber("sourceStart", from.Source.Start);
        json.WriteNumber("sourceEnd", from.Source.End);
        WriteNumber(json, "start", from.Entry?.Start);
        WriteNumber(json, "end", from.Entry?.End);
        WriteNumber(json, "termStart", from.Term?.Start);
        WriteNumber(json, "termEnd", from.Term?.End);
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IReadOnlyList<string>? texts)
    {
        if (texts is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } value) json.WriteNumber(name, value);
        else json.WriteNull(name);
    }
}
