using System.Text.Json;

using Reports.Nlp.Documents;
using Reports.Nlp.Text;

namespace Reports.Nlp.Glossaries;

/// <summary>Reads a glossary file entry by entry, so that each fault has its line.</summary>
internal sealed class GlossaryJsonReader(string name, GlossaryJsonOptions options)
{
    public List<Sense> Read(ReadOnlySpan<byte> input)
    {
        if (input.Length > options.MaxBytes) throw Fault(1, $"{input.Length} bytes; at most {options.MaxBytes} are read");
        if (input.StartsWith<byte>([0xEF, 0xBB, 0xBF])) input = input[3..];
        var reader = new Utf8JsonReader(input, new JsonReaderOptions { MaxDepth = options.MaxDepth });
        try
        {
            return ReadFile(ref reader, input);
        }
        catch (InvalidOperationException fault)
        {
            // The parser takes the bytes inside a text as they are; only reading the text shows that they are none.
            throw new InvalidDataException($"{name}({LineOf(input, (int)Math.Min(reader.BytesConsumed, input.Length))}): a text is not valid UTF-8", fault);
        }
        catch (JsonException fault)
        {
            throw new InvalidDataException($"{name}({Line(input, fault, reader)}): not readable as JSON of a glossary: {Reason(fault)}", fault);
        }
    }

    private List<Sense> ReadFile(ref Utf8JsonReader reader, ReadOnlySpan<byte> input)
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            throw Fault(1, $"found {Describe(reader.TokenType)}; a glossary file is an object with \"schema\" and \"entries\"");
        List<Sense>? senses = null;
        var schema = false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var line = LineOf(input, (int)reader.TokenStartIndex);
            if (reader.ValueTextEquals("schema"u8))
            {
                reader.Read();
                var found = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
                if (found != GlossaryJson.Schema) throw Fault(line, $"\"schema\" is \"{found}\"; this version reads \"{GlossaryJson.Schema}\"");
                schema = true;
            }
            else if (reader.ValueTextEquals("entries"u8))
            {
                reader.Read();
                if (reader.TokenType != JsonTokenType.StartArray) throw Fault(line, $"\"entries\" is {Describe(reader.TokenType)}; an array of entries was wanted");
                senses = ReadEntries(ref reader, input);
            }
            else
            {
                reader.Skip();
            }
        }

        if (!schema) throw Fault(1, $"\"schema\" is missing; \"{GlossaryJson.Schema}\" was wanted");
        return senses ?? throw Fault(1, "\"entries\" is missing; a glossary file has an array of them");
    }

    private List<Sense> ReadEntries(ref Utf8JsonReader reader, ReadOnlySpan<byte> input)
    {
        var senses = new List<Sense>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var counted = 0;
        var lines = 1;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var start = (int)reader.TokenStartIndex;
            lines += input[counted..start].Count((byte)'\n');
            counted = start;
            if (senses.Count == options.MaxEntries) throw Fault(lines, $"more than {options.MaxEntries} entries");
            if (reader.TokenType != JsonTokenType.StartObject) throw Fault(lines, $"found {Describe(reader.TokenType)} among the entries; an object was wanted");
            var row = ReadRow(ref reader, input);
            var place = new EntryPlace(this, lines, input[start..(int)reader.BytesConsumed]);
            var sense = ToSense(row, senses.Count + 1, place);
            if (!ids.Add(sense.Id)) throw place.Fault("id", $"\"id\" is \"{sense.Id}\", which an entry above has already; ids must differ");
            senses.Add(sense);
        }

        return senses;
    }

    private SenseJson ReadRow(ref Utf8JsonReader reader, ReadOnlySpan<byte> input)
    {
        try
        {
            return GlossaryRowReader.Sense(ref reader);
        }
        catch (JsonException fault) when (fault.Path is { } field)
        {
            throw new InvalidDataException($"{name}({LineOf(input, (int)reader.TokenStartIndex)}): \"{field}\": {fault.Message}", fault);
        }
    }

    private Sense ToSense(SenseJson row, int number, EntryPlace place)
    {
        var term = row.Term?.Trim();
        if (string.IsNullOrEmpty(term)) throw place.Fault("term", $"\"term\" is {(row.Term is null ? "missing" : "empty")}; an entry needs a headword");
        if (string.IsNullOrWhiteSpace(row.Definition)) throw place.Fault("definition", $"\"definition\" of \"{term}\" is {(row.Definition is null ? "missing" : "empty")}; an entry needs a meaning");
        if (HeadwordText.Key(term).Length == 0) throw place.Fault("term", $"\"term\" is \"{term}\", which holds no letter; an entry needs a headword");
        Limit(row.Id, options.MaxTermLength, "id", place);
        Limit(term, options.MaxTermLength, "term", place);
        Limit(row.Surface, options.MaxTermLength, "surface", place);
        Limit(row.Definition, options.MaxDefinitionLength, "definition", place);
        Limit(row.SetOutIn, options.MaxDefinitionLength, "setOutIn", place);
        Limit(row.Label, options.MaxTermLength, "label", place);
        if (row.Since is < 1 or > 9999) throw place.Fault("since", $"\"since\" is {row.Since}; a year was wanted");
        var kind = row.Kind is null ? SenseKind.User
            : GlossaryJsonNames.Kind(row.Kind) ?? throw place.Fault("kind", $"\"kind\" is \"{row.Kind}\"; one of endnote, inline, builtin, user was wanted");
        return new(string.IsNullOrWhiteSpace(row.Id) ? $"user/{number}" : row.Id, row.Term!, row.Definition, kind)
        {
            Surface = string.IsNullOrEmpty(row.Surface) ? row.Term! : row.Surface,
            Variants = Texts(row.Variants, options.MaxTermLength, "variants", place) ?? [],
            Members = Texts(row.Members, options.MaxDefinitionLength, "members", place),
            Components = Components(row.Components, place),
            Since = row.Since,
            SetOutIn = row.SetOutIn,
            Label = row.Label,
            From = row.From is null ? null : From(row.From, place),
        };
    }

    private List<TermComponent>? Components(List<TermComponentJson?>? rows, EntryPlace place)
    {
        if (rows is null) return null;
        if (rows.Count > options.MaxListLength) throw place.Fault("components", $"\"components\" has {rows.Count} items; at most {options.MaxListLength} are read");
        var components = new List<TermComponent>(rows.Count);
        foreach (var row in rows)
        {
            if (row is null) throw place.Fault("components", "\"components\" holds null; an object was wanted");
            if (row.Count is < 0) throw place.Fault("components", $"\"count\" is {row.Count}; a number from 0 or null was wanted");
            components.Add(new(row.Head, row.Count, Texts(row.Members, options.MaxDefinitionLength, "members", place) ?? []));
        }

        return components;
    }

    private static Provenance From(ProvenanceJson row, EntryPlace place)
    {
        if (string.IsNullOrWhiteSpace(row.Document)) throw place.Fault("from", "\"document\" in \"from\" is missing or empty; the id of a document was wanted");
        AdministrativeLevel? level = row.Level is null ? null
            : GlossaryJsonNames.Level(row.Level) ?? throw place.Fault("level", $"\"level\" is \"{row.Level}\"; one of national, province, city, district, county, township, zone was wanted");
        return new(row.Document, row.Region, level, row.Year, Span(row.SourceStart, row.SourceEnd, "sourceStart", place) ?? default)
        {
            Entry = Span(row.Start, row.End, "start", place),
            Term = Span(row.TermStart, row.TermEnd, "termStart", place),
        };
    }

    private static TextSpan? Span(int? start, int? end, string field, EntryPlace place)
    {
        if (start is null && end is null) return null;
        if (start is not >= 0 || end < start || end is null) throw place.Fault(field, $"\"{field}\" and its end are {start?.ToString() ?? "null"} and {end?.ToString() ?? "null"}; offsets from 0, the end not before the start, were wanted");
        return new(start.Value, end.Value);
    }

    private List<string>? Texts(List<string?>? texts, int length, string field, EntryPlace place)
    {
        if (texts is null) return null;
        if (texts.Count > options.MaxListLength) throw place.Fault(field, $"\"{field}\" has {texts.Count} items; at most {options.MaxListLength} are read");
        foreach (var text in texts)
        {
            if (string.IsNullOrWhiteSpace(text)) throw place.Fault(field, $"\"{field}\" holds an empty item; text was wanted");
            Limit(text, length, field, place);
        }

        return texts!;
    }

    private static void Limit(string? text, int length, string field, EntryPlace place)
    {
        if (text?.Length > length) throw place.Fault(field, $"\"{field}\" is {text.Length} characters long; at most {length} are read");
    }

    private InvalidDataException Fault(int line, string message) => new($"{name}({line}): {message}");

    private static int LineOf(ReadOnlySpan<byte> input, int offset) => input[..offset].Count((byte)'\n') + 1;

    /// <summary>The reader stands behind the last token that was good; the fault is in the next.</summary>
    private static long Line(ReadOnlySpan<byte> input, JsonException fault, Utf8JsonReader reader)
    {
        var known = LineOf(input, (int)Math.Min(reader.BytesConsumed, input.Length));
        return Math.Max(known, (fault.LineNumber ?? 0) + 1);
    }

    private static string Reason(JsonException fault)
    {
        // The framework adds path and place of its own behind the reason.
        var end = fault.Message.IndexOf(" Path:", StringComparison.Ordinal);
        if (end < 0) end = fault.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (end < 0 ? fault.Message : fault.Message[..end]).ReplaceLineEndings(" ");
    }

    public static string Describe(JsonTokenType token) => token switch
    {
        JsonTokenType.None => "nothing",
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a text",
        JsonTokenType.Number => "a number",
        JsonTokenType.Null => "null",
        _ => "true or false",
    };

    /// <summary>Where an entry stands, to find the line of one of its fields when that is wrong.</summary>
    private readonly ref struct EntryPlace(GlossaryJsonReader owner, int line, ReadOnlySpan<byte> json)
    {
        private readonly ReadOnlySpan<byte> _json = json;

        public InvalidDataException Fault(string field, string message)
        {
            var reader = new Utf8JsonReader(_json);
            while (reader.Read())
                if (reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals(field))
                    return owner.Fault(line + _json[..(int)reader.TokenStartIndex].Count((byte)'\n'), message);
            return owner.Fault(line, message);
        }
    }
}
