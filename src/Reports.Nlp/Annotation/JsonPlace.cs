using System.Globalization;
using System.Text.Json;

using Reports.Nlp.Text;

namespace Reports.Nlp.Annotation;

/// <summary>A value of a JSON file with its place, so that a fault can be named by what was found and wanted there.</summary>
/// <remarks>Paths are put together only for a fault: a report has tens of thousands of places.</remarks>
internal sealed class JsonPlace(JsonElement value, JsonPlace? above, string name, int index)
{
    /// <summary>The value of a whole file.</summary>
    public JsonPlace(JsonElement value, string file) : this(value, null, file, -1)
    {
    }

    public JsonElement Value => value;

    public string Text(string field) => Wanted(field, JsonValueKind.String, "text").GetString()!;

    public string? OptionalText(string field) => IsNull(field) ? null : Text(field);

    public int Number(string field) =>
        Wanted(field, JsonValueKind.Number, "a whole number").TryGetInt32(out var number) ? number : throw Fault(field, "a whole number");

    public int? OptionalNumber(string field) => IsNull(field) ? null : Number(field);

    public int Offset(string field, int length) => Number(field) is var offset && offset >= 0 && offset <= length ? offset : throw Fault(field, $"an offset from 0 to {length}");

    public double Share(string field) =>
        Wanted(field, JsonValueKind.Number, "a number").GetDouble() is var share and >= 0 and <= 1 ? share : throw Fault(field, "a number from 0 to 1");

    public bool Flag(string field) =>
        value.TryGetProperty(field, out var found) && found.ValueKind is JsonValueKind.True or JsonValueKind.False ? found.GetBoolean() : throw Fault(field, "true or false");

    /// <summary>The span between two fields, which must lie in a text of <paramref name="length"/> code units.</summary>
    public TextSpan Span(string start, string end, int length)
    {
        var from = Offset(start, length);
        return Offset(end, length) is var to && to >= from ? new(from, to) : throw Fault(end, $"an offset from {from} to {length}");
    }

    /// <summary>The value that bears a name, of the names that <paramref name="nameOf"/> gives.</summary>
    public T Named<T>(string field, Func<T, string?> nameOf)
        where T : struct, Enum
    {
        var found = value.TryGetProperty(field, out var text) && text.ValueKind == JsonValueKind.String ? text : default;
        foreach (var candidate in Enum.GetValues<T>())
            if (found.ValueKind == JsonValueKind.String && found.ValueEquals(nameOf(candidate))) return candidate;
        throw Fault(field, string.Join(", ", Enum.GetValues<T>().Select(nameOf)));
    }

    public T? OptionalNamed<T>(string field, Func<T, string?> nameOf)
        where T : struct, Enum => IsNull(field) ? null : Named(field, nameOf);

    public JsonPlace Object(string field) => new(Wanted(field, JsonValueKind.Object, "an object"), this, field, -1);

    public JsonPlace? OptionalObject(string field) => IsNull(field) ? null : Object(field);

    public bool IsNull(string field) => !value.TryGetProperty(field, out var found) || found.ValueKind == JsonValueKind.Null;

    public JsonElement Array(string field) => Wanted(field, JsonValueKind.Array, "an array");

    public string PathOf(string field) => new JsonPlace(default, this, field, -1).Path;

    /// <summary>The objects of an array; none where it is empty.</summary>
    public IEnumerable<JsonPlace> Objects(string field)
    {
        var at = 0;
        foreach (var item in Array(field).EnumerateArray())
        {
            var place = new JsonPlace(item, this, field, at++);
            yield return item.ValueKind == JsonValueKind.Object ? place : throw place.Fault("an object");
        }
    }

    public IReadOnlyList<string>? OptionalTexts(string field)
    {
        if (IsNull(field)) return null;
        var texts = new List<string>();
        foreach (var item in Wanted(field, JsonValueKind.Array, "an array of texts").EnumerateArray())
            texts.Add(item.ValueKind == JsonValueKind.String ? item.GetString()! : throw Fault(field, "an array of texts"));
        return texts;
    }

    public InvalidDataException Fault(string field, string wanted) =>
        new JsonPlace(value.TryGetProperty(field, out var found) ? found : default, this, field, -1).Fault(wanted);

    public InvalidDataException Fault(string wanted) => new($"{Path}: found {Found}; wanted {wanted}");

    private JsonElement Wanted(string field, JsonValueKind kind, string wanted) =>
        value.TryGetProperty(field, out var found) && found.ValueKind == kind ? found : throw Fault(field, wanted);

    private string Path
    {
        get
        {
            var place = index < 0 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}[{index}]");
            return above is null ? place : $"{above.Path}{(above.IsFile ? ": " : ".")}{place}";
        }
    }

    private bool IsFile => above is null;

    private string Found => value.ValueKind switch
    {
        JsonValueKind.Undefined => "nothing",
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        _ => value.GetRawText() is { Length: > 40 } text ? text[..40] + "…" : value.GetRawText(),
    };
}
