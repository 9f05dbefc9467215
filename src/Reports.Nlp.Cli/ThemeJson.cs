using System.Text.Json;

using Reports.Nlp.Cli.Languages;
using Reports.Nlp.Documents;
using Reports.Nlp.Themes;

namespace Reports.Nlp.Cli;

/// <summary>Reads paragraphs from JSON lines: <c>text</c>, and where known <c>headings</c>, and <c>theme</c> with <c>also</c>.</summary>
internal static class ThemeJson
{
    /// <exception cref="ToolFault">A field is missing or of another kind; the message names no place.</exception>
    public static ThemeInput Input(JsonElement row)
    {
        var kind = row.ValueKind;
        if (kind != JsonValueKind.Object) throw new ToolFault(say => say.NotAnObject(kind.ToString(), "text"));
        if (!row.TryGetProperty("text", out var text) || text.ValueKind != JsonValueKind.String) throw new ToolFault(say => say.LacksField("text"));
        return new(text.GetString()!, Strings(row, "headings"), Part(row));
    }

    /// <exception cref="ToolFault">A field is missing or of another kind; the message names the place.</exception>
    public static ThemeExample Example(string line, string name, int number)
    {
        try
        {
            using var row = JsonDocument.Parse(line);
            var input = Input(row.RootElement);
            if (string.IsNullOrWhiteSpace(input.Text)) throw new ToolFault(say => say.EmptyParagraph);
            if (!row.RootElement.TryGetProperty("theme", out var theme) || theme.ValueKind != JsonValueKind.String) throw new ToolFault(say => say.LacksField("theme"));
            return new(theme.GetString()!, Strings(row.RootElement, "also"), input.Headings, input.Text) { Source = name, Line = number };
        }
        catch (Exception fault) when (fault is JsonException or ToolFault)
        {
            throw new ToolFault(say => say.At(name, number, Describe(fault, say)), fault);
        }
    }

    /// <summary>What was wrong with a line, for a message that names the place.</summary>
    public static string Describe(Exception fault, FaultMessages say) => fault is ToolFault ours ? ours.In(say) : say.NotJson(fault.Message);

    // A part that no report has is no reason to leave a paragraph unclassified: it is as good as none.
    private static ReportPart? Part(JsonElement row) =>
        row.TryGetProperty("part", out var part) && part.ValueKind == JsonValueKind.String
        && Enum.TryParse<ReportPart>(part.GetString()!.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var known) && Enum.IsDefined(known) ? known : null;

    private static string[] Strings(JsonElement row, string field)
    {
        if (!row.TryGetProperty(field, out var list) || list.ValueKind == JsonValueKind.Null) return [];
        if (list.ValueKind != JsonValueKind.Array || list.EnumerateArray().Any(h => h.ValueKind != JsonValueKind.String))
            throw new ToolFault(say => say.NotStrings(field));
        return [.. list.EnumerateArray().Select(h => h.GetString()!)];
    }
}
