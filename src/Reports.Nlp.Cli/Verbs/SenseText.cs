using Reports.Nlp.Glossaries;

namespace Reports.Nlp.Cli.Verbs;

/// <summary>A sense as people read it on a terminal.</summary>
internal static class SenseText
{
    /// <summary>The kind as glossary files spell it.</summary>
    public static string Kind(Sense sense) => sense.Kind switch
    {
        SenseKind.Endnote => "endnote",
        SenseKind.Inline => "inline",
        SenseKind.BuiltIn => "builtin",
        _ => "user",
    };

    /// <summary>Writes term, source, definition, members and short forms.</summary>
    public static void Write(Sense sense, TextWriter writer)
    {
        writer.WriteLine($"{sense.Surface}  [{sense.Id}, {Kind(sense)}]");
        writer.WriteLine($"  {sense.Definition}");
        if (sense.Members is { } members) writer.WriteLine($"  = {string.Join(" | ", members)}");
        foreach (var part in sense.Components ?? [])
            writer.WriteLine($"  {part.Count?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "…"} {part.Head}: {string.Join(" | ", part.Members)}");
        if (sense.Variants.Count > 0) writer.WriteLine($"  ~ {string.Join(", ", sense.Variants)}");
        if (sense.SetOutIn is not null || sense.Since is not null) writer.WriteLine($"  {sense.SetOutIn} {sense.Since}".TrimEnd());
        if (sense.From is { } from) writer.WriteLine($"  {from.Document}, {from.Region} {from.Year}".TrimEnd());
    }
}
