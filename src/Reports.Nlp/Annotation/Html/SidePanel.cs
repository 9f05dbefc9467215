using System.Globalization;

namespace Reports.Nlp.Annotation.Html;

/// <summary>Writes what stands beside a report: its outline, and the index of its abbreviations with a jump to each use.</summary>
internal sealed class SidePanel(AnnotatedReport report, int number, ReportNotes notes, PageLabels labels)
{
    public void Write(MarkupWriter page)
    {
        page.Write($"""<aside class="side" lang="{labels.Tag}" aria-label="{labels.Panel}">""");
        page.Markup("\n");
        WriteOutline(page);
        WriteIndex(page);
        page.Markup("</aside>\n");
    }

    private void WriteOutline(MarkupWriter page)
    {
        var document = report.Document;
        if (document.Sections.Count == 0) return;
        page.Write($"""<details open class="outline"><summary>{labels.Outline}</summary><nav aria-label="{labels.Outline}" lang="zh-CN"><ul>""");
        page.Markup("\n");
        foreach (var section in document.Sections)
        {
            var heading = document.Text.AsSpan(section.Heading.Start, section.Heading.Length);
            page.Write($"""<li class="l{Math.Min(section.Level, 5)}"><a href="#d{number}s{section.Id}">{heading}</a></li>""");
            page.Markup("\n");
        }

        page.Markup("</ul></nav></details>\n");
    }

    private void WriteIndex(MarkupWriter page)
    {
        if (notes.All.Count == 0) return;
        page.Write($"""<details class="index" open><summary>{labels.Index} <span class="count">{notes.All.Count}</span></summary><nav aria-label="{labels.Index}" lang="zh-CN"><ul>""");
        page.Markup("\n");
        foreach (var note in notes.All)
        {
            page.Write($"""<li class="{(note.Sense is null ? "nu" : "nd")}"><a class="term" href="#d{number}n{note.Number}">{note.Term}</a>""");
            for (var i = 0; i < note.Uses.Count; i++)
                page.Write($""" <a class="use" href="#d{number}m{note.Uses[i]}" aria-label="{note.Term} {(i + 1).ToString(CultureInfo.InvariantCulture)}">{i + 1}</a>""");
            page.Markup("</li>\n");
        }

        page.Markup("</ul></nav></details>\n");
    }
}
