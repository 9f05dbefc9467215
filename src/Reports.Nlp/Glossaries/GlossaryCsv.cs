using System.Globalization;

using Reports.Nlp.Text;

namespace Reports.Nlp.Glossaries;

/// <summary>Writes a glossary as CSV (RFC 4180): one sense a row, a header row first.</summary>
/// <remarks>
/// Lists inside a cell are joined by <c> | </c>. A cell that a spreadsheet would take for a formula gets an apostrophe in front.
/// Stateless, so safe to use from any number of threads.
/// </remarks>
public static class GlossaryCsv
{
    /// <summary>Writes all senses in the order of the glossary.</summary>
    /// <param name="glossary">The glossary.</param>
    /// <param name="output">Where to; rows end with CR LF whatever its own line end.</param>
    public static void Write(Glossary glossary, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(glossary);
        ArgumentNullException.ThrowIfNull(output);
        CsvRow.Write(output, "id", "term", "surface", "variants", "definition", "kind", "members", "since", "setOutIn", "document", "region", "level", "year");
        foreach (var sense in glossary.Senses)
        {
            CsvRow.Write(
                output, sense.Id, sense.Term, sense.Surface, string.Join(" | ", sense.Variants), sense.Definition, GlossaryJsonNames.Of(sense.Kind), MembersOf(sense),
                sense.Since?.ToString(CultureInfo.InvariantCulture), sense.SetOutIn, sense.From?.Document, sense.From?.Region,
                sense.From?.Level is { } level ? GlossaryJsonNames.Of(level) : null, sense.From?.Year?.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static string MembersOf(Sense sense)
    {
        if (sense.Members is { } members) return string.Join(" | ", members);
        if (sense.Components is not { } parts) return "";
        return string.Join(" ; ", parts.Select(part => $"{part.Count?.ToString(CultureInfo.InvariantCulture)}{part.Head}: {string.Join(" | ", part.Members)}"));
    }
}
