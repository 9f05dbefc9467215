using System.Globalization;

using Reports.Nlp.Documents;
using Reports.Nlp.Glossaries;

namespace Reports.Nlp.Annotation.Html;

/// <summary>Writes the notes at the end of a report, which are also what its hints show.</summary>
internal sealed class NoteList(ReportDocument document, int number, ReportNotes notes, PageLabels labels)
{
    public void Write(MarkupWriter page)
    {
        if (notes.All.Count == 0) return;
        page.Write($"""<section class="notes" aria-label="{labels.Notes}"><h2 id="d{number}notes" lang="{labels.Tag}">{labels.Notes}</h2><ol>""");
        page.Markup("\n");
        foreach (var note in notes.All) WriteNote(page, note);
        page.Markup("</ol></section>\n");
    }

    private void WriteNote(MarkupWriter page, ReportNotes.Note note)
    {
        page.Write($"""<li id="d{number}n{note.Number}" class="{(note.Sense is null ? "nu" : "nd")}" value="{note.Number}"><div><p class="head"><dfn>{note.Term}</dfn>""");
        if (note.Uses.Count > 0)
            page.Write($"""<a class="back" lang="{labels.Tag}" href="#d{number}m{note.Uses[0]}" aria-label="{labels.Back}{labels.Colon}{note.Term}">↩</a>""");
        page.Markup("</p>");
        if (note.Sense is { } sense) WriteSense(page, sense);
        else WriteUndefined(page, note);
        if (note.Others.Count > 0)
        {
            page.Write($"""<details><summary lang="{labels.Tag}">{labels.OtherSenses} {note.Others.Count}</summary>""");
            foreach (var other in note.Others) WriteSense(page, other);
            page.Markup("</details>");
        }

        page.Markup("</div></li>\n");
    }

    private void WriteSense(MarkupWriter page, Sense sense)
    {
        page.Write($"<p>{sense.Definition}</p>");
        if (sense.Members is { Count: > 0 } members && !IsPlainList(sense.Definition, members))
        {
            page.Markup("<ol class=\"members\">");
            foreach (var member in members) page.Write($"<li>{member}</li>");
            page.Markup("</ol>");
        }

        foreach (var component in sense.Components ?? [])
        {
            if (component.Members.Count == 0) continue;
            page.Write($"<p class=\"part\"><b>{component.Count?.ToString(CultureInfo.InvariantCulture)}{component.Head}</b>{labels.Colon}{string.Join('、', component.Members)}</p>");
        }

        page.Write($"""<p class="source" lang="{labels.Tag}">{labels.Source}{labels.Colon}{labels.SourceOf(sense, document.Id)}</p>""");
    }

    private void WriteUndefined(MarkupWriter page, ReportNotes.Note note)
    {
        page.Write($"""<p class="source" lang="{labels.Tag}">{labels.NoDefinition}""");
        if (note.Hint is { } hint) page.Write($"""{labels.Hint}<span lang="zh-CN">{hint}</span>""");
        page.Markup("</p>");
    }

    // 保工资、保运转、保基本民生 needs no list below it that says the same.
    private static bool IsPlainList(string definition, IReadOnlyList<string> members) =>
        definition.Length <= members.Sum(member => member.Length + 1) + 2 && definition.Length <= 60;
}
