using System.Text.Json;

using Reports.Nlp.Documents;
using Reports.Nlp.Themes;

namespace Reports.Nlp.Cli;

/// <summary>Reads paragraphs from JSON lines: <c>text</c>, and where known <c>headings</c>, and <c>theme</c> with <c>also</c>.</summary>
internal static class ThemeJson
{
    /// <exception cref="InvalidDataException">A field is missing or of another kind; the message names no place.</exception>
    public static ThemeInput Input(JsonElement row)
    {
        if (row.ValueKind != JsonValueKind.Object) throw new InvalidDataException($"found {row.ValueKind}; wanted an object with \"text\"");
        if (!row.TryGetProperty("text", out var text) || text.ValueKind != JsonValueKind.String) throw new InvalidDataException("found no \"text\"; wanted the paragraph as a string");
        return new(text.GetString()!, Strings(row, "headings"), Part(row));
    }

    /// <exception cref="InvalidDataException">A field is missing or of another kind; the message names the place.</exception>
    public static ThemeExample Example(string line, string name, int number)
    {
        try
        {
            using var row = JsonDocument.Parse(line);
            var input = Input(row.RootElement);
            if (string.IsNullOrWhiteSpace(input.Text)) throw new InvalidDataException("found an empty text; wanted a paragraph");
            if (!row.RootElement.TryGetProperty("theme", out var theme) || theme.ValueKind != JsonValueKind.String) throw new InvalidDataException("found no \"theme\"; wanted its id as a string");
            return new(theme.GetString()!, Strings(row.RootElement, "also"), input.Headings, input.Text) { Source = name, Line = number };
        }
        catch (Exception fault) when (fault is JsonException or InvalidDataException)
        {
            throw new InvalidDataException($"{name}({number}): {Describe(fault)}", fault);
        }
    }

    /// <summary>What was wrong with a line, for a message that names the place.</summary>
    public static string Describe(Exception fault) => fault is JsonException ? $"found no JSON ({fault.Message}); wanted an object a line" : fault.Message;

    // A part that no report has is no reason to leave a paragraph unclassified: it is as good as none.
    private static ReportPart? Part(JsonElement row) =>
        row.TryGetProperty("part", out var part) && part.ValueKind == JsonValueKind.String
        && Enum.TryParse<ReportPart>(part.GetString()!.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var known) && Enum.IsDefined(known) ? known : null;

    private static string[] Strings(JsonElement row, string field)
    {
        if (!row.TryGetProperty(field, out var list) || list.ValueKind == JsonValueKind.Null) return [];
        if (list.ValueKind != JsonValueKind.Array || list.EnumerateArray().Any(h => h.ValueKind != JsonValueKind.String))
            throw new InvalidDataException($"found \"{field}\" that is no list of strings; wanted one");
        return [.. list.EnumerateArray().Select(h => h.GetString()!)];
    }
}
