using Reports.Nlp.Cli.Languages;
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
    public static void Write(Sense sense, ResultMessages say, TextWriter writer)
    {
        writer.WriteLine($"{sense.Surface}  [{sense.Id}{say.Comma}{say.SenseKind(sense.Kind)}]");
        writer.WriteLine($"  {sense.Definition}");
        if (sense.Members is { } members) writer.WriteLine($"  = {say.Members(members)}");
        foreach (var part in sense.Components ?? []) writer.WriteLine($"  {say.Component(part)}");
        if (sense.Variants.Count > 0) writer.WriteLine($"  {say.ShortForms(sense.Variants)}");
        if (sense.SetOutIn is not null || sense.Since is not null) writer.WriteLine($"  {say.SetOut(sense.SetOutIn, sense.Since)}");
        if (sense.From is { } from) writer.WriteLine($"  {string.Join(say.Comma, ((string?[])[from.Document, from.Region, from.Year is { } year ? say.Year(year) : null]).Where(fact => fact is not null))}");
    }
}
