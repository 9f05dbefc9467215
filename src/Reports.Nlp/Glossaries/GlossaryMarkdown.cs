using System.Globalization;
using System.Text;

namespace Reports.Nlp.Glossaries;

/// <summary>Writes a glossary as Markdown: a heading a headword, a list item a sense with its source.</summary>
/// <remarks>Stateless, so safe to use from any number of threads.</remarks>
public static class GlossaryMarkdown
{
    /// <summary>Writes all entries in the order of the glossary.</summary>
    /// <param name="glossary">The glossary.</param>
    /// <param name="output">Where to.</param>
    public static void Write(Glossary glossary, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(glossary);
        ArgumentNullException.ThrowIfNull(output);
        output.Write("# Glossary\n");
        foreach (var entry in glossary.Entries)
        {
            output.Write($"\n## {Escape(entry.Headword)}\n\n");
            if (entry.Variants.Count > 0) output.Write($"*{Escape(string.Join("、", entry.Variants))}*\n\n");
            foreach (var sense in entry.Senses)
            {
                output.Write($"- {Escape(sense.Definition)}{SourceOf(sense)}\n");
                foreach (var member in sense.Members ?? []) output.Write($"  - {Escape(member)}\n");
                foreach (var part in sense.Components ?? [])
                    output.Write($"  - {part.Count?.ToString(CultureInfo.InvariantCulture) ?? "…"} {Escape(part.Head ?? "")}：{Escape(string.Join("、", part.Members))}\n");
            }
        }
    }

    private static string SourceOf(Sense sense)
    {
        if (sense.From is { } from)
            return $" ({Escape(string.Join(", ", new[] { from.Document, from.Region, from.Year?.ToString(CultureInfo.InvariantCulture) }.Where(part => part is not null)))})";
        return sense.SetOutIn is null ? "" : $" ({Escape(sense.SetOutIn)})";
    }

    private static string Escape(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '\n' or '\r')
            {
                result.Append(' ');
                continue;
            }

            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '#' or '|') result.Append('\\');
            result.Append(c);
        }

        return result.ToString();
    }
}
