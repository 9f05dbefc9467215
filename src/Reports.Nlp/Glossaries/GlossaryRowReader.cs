using System.Text.Json;

namespace Reports.Nlp.Glossaries;

/// <summary>Reads the objects of a glossary file field by field. Fields that are not known are passed over; of a field given twice the last counts.</summary>
/// <remarks>By hand, because the serializer takes longer to get ready than to read the built-in glossary, which every start does.</remarks>
internal static class GlossaryRowReader
{
    /// <summary>Reads an entry.</summary>
    /// <param name="reader">Stands on the entry's opening brace; left on its closing one.</param>
    /// <exception cref="JsonException">A value is not of the kind it should be; the path is the name of its field.</exception>
    public static SenseJson Sense(ref Utf8JsonReader reader)
    {
        var row = new SenseJson();
        while (Field(ref reader))
        {
            if (Is(ref reader, "id"u8)) row.Id = Text(ref reader, "id");
            else if (Is(ref reader, "term"u8)) row.Term = Text(ref reader, "term");
            else if (Is(ref reader, "surface"u8)) row.Surface = Text(ref reader, "surface");
            else if (Is(ref reader, "variants"u8)) row.Variants = Texts(ref reader, "variants");
            else if (Is(ref reader, "definition"u8)) row.Definition = Text(ref reader, "definition");
            else if (Is(ref reader, "kind"u8)) row.Kind = Text(ref reader, "kind");
            else if (Is(ref reader, "members"u8)) row.Members = Texts(ref reader, "members");
            else if (Is(ref reader, "components"u8)) row.Components = Components(ref reader);
            else if (Is(ref reader, "since"u8)) row.Since = Number(ref reader, "since");
            else if (Is(ref reader, "setOutIn"u8)) row.SetOutIn = Text(ref reader, "setOutIn");
            else if (Is(ref reader, "label"u8)) row.Label = Text(ref reader, "label");
            else if (Is(ref reader, "from"u8)) row.From = Begins(ref reader, JsonTokenType.StartObject, "from", "an object") ? Provenance(ref reader) : null;
            else reader.Skip();
        }

        return row;
    }

    private static ProvenanceJson Provenance(ref Utf8JsonReader reader)
    {
        var row = new ProvenanceJson();
        while (Field(ref reader))
        {
            if (Is(ref reader, "document"u8)) row.Document = Text(ref reader, "document");
            else if (Is(ref reader, "region"u8)) row.Region = Text(ref reader, "region");
            else if (Is(ref reader, "level"u8)) row.Level = Text(ref reader, "level");
            else if (Is(ref reader, "year"u8)) row.Year = Number(ref reader, "year");
            else if (Is(ref reader, "sourceStart"u8)) row.SourceStart = Number(ref reader, "sourceStart");
            else if (Is(ref reader, "sourceEnd"u8)) row.SourceEnd = Number(ref reader, "sourceEnd");
            else if (Is(ref reader, "start"u8)) row.Start = Number(ref reader, "start");
            else if (Is(ref reader, "end"u8)) row.End = Number(ref reader, "end");
            else if (Is(ref reader, "termStart"u8)) row.TermStart = Number(ref reader, "termStart");
            else if (Is(ref reader, "termEnd"u8)) row.TermEnd = Number(ref reader, "termEnd");
            else reader.Skip();
        }

        return row;
    }

    private static List<TermComponentJson?>? Components(ref Utf8JsonReader reader)
    {
        if (!Begins(ref reader, JsonTokenType.StartArray, "components", "an array")) return null;
        var rows = new List<TermComponentJson?>();
        while (Item(ref reader))
        {
            if (reader.TokenType is JsonTokenType.Null) rows.Add(null);
            else if (reader.TokenType is JsonTokenType.StartObject) rows.Add(Component(ref reader));
            else throw Fault(ref reader, "components", "an object");
        }

        return rows;
    }

    private static TermComponentJson Component(ref Utf8JsonReader reader)
    {
        var row = new TermComponentJson();
        while (Field(ref reader))
        {
            if (Is(ref reader, "head"u8)) row.Head = Text(ref reader, "head");
            else if (Is(ref reader, "count"u8)) row.Count = Number(ref reader, "count");
            else if (Is(ref reader, "members"u8)) row.Members = Texts(ref reader, "members");
            else reader.Skip();
        }

        return row;
    }

    /// <summary>Goes to the next field; false at the object's end.</summary>
    private static bool Field(ref Utf8JsonReader reader) => reader.Read() && reader.TokenType is JsonTokenType.PropertyName;

    /// <summary>Goes to the next item; false at the array's end.</summary>
    private static bool Item(ref Utf8JsonReader reader) => reader.Read() && reader.TokenType is not JsonTokenType.EndArray;

    /// <summary>Whether the field has a name; if so, goes to its value.</summary>
    private static bool Is(ref Utf8JsonReader reader, ReadOnlySpan<byte> name) => reader.ValueTextEquals(name) && reader.Read();

    private static string? Text(ref Utf8JsonReader reader, string field) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.Null => null,
        _ => throw Fault(ref reader, field, "a text"),
    };

    private static int? Number(ref Utf8JsonReader reader, string field) => reader.TokenType switch
    {
        JsonTokenType.Number when reader.TryGetInt32(out var number) => number,
        JsonTokenType.Null => null,
        _ => throw Fault(ref reader, field, "a whole number"),
    };

    private static List<string?>? Texts(ref Utf8JsonReader reader, string field)
    {
        if (!Begins(ref reader, JsonTokenType.StartArray, field, "an array")) return null;
        var texts = new List<string?>();
        while (Item(ref reader)) texts.Add(Text(ref reader, field));
        return texts;
    }

    /// <summary>Whether an object or array begins here; false for null.</summary>
    private static bool Begins(ref Utf8JsonReader reader, JsonTokenType start, string field, string wanted) =>
        reader.TokenType == start || (reader.TokenType is JsonTokenType.Null ? false : throw Fault(ref reader, field, wanted));

    private static JsonException Fault(ref Utf8JsonReader reader, string field, string wanted) =>
        new($"found {GlossaryJsonReader.Describe(reader.TokenType)}; {wanted} was wanted", field, null, null);
}
