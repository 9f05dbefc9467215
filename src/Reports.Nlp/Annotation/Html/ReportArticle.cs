using Reports.Nlp.Documents;
using Reports.Nlp.Text;

namespace Reports.Nlp.Annotation.Html;

/// <summary>Writes one report: its text with all layers of marks, the shares of themes above it and the notes below.</summary>
internal sealed class ReportArticle(AnnotatedReport report, int number, ReportNotes notes, ThemePalette palette, PageLabels labels)
{
    private readonly ReportDocument _document = report.Document;
    private readonly MarkedText _text = new(report.Document.Text, new ReportMarks(report, number, notes, labels).All());

    public void Write(MarkupWriter page)
    {
        page.Write($"""<article class="report" lang="zh-CN" aria-label="{labels.NameOf(_document)}">""");
        page.Markup("\n");
        WriteShares(page);
        WriteText(page);
        new NoteList(_document, number, notes, labels).Write(page);
        if (report.Indicators.Count > 0) WriteIndicators(page);
        page.Markup("</article>\n");
    }

    private void WriteShares(MarkupWriter page)
    {
        var shares = ThemeShares.Of(report);
        if (shares.Total == 0) return;
        page.Write($"""<figure class="shares" lang="{labels.Tag}"><figcaption>{labels.Shares}</figcaption><svg viewBox="0 0 1000 14" preserveAspectRatio="none" role="img" aria-label="{labels.Shares}">""");
        var left = 0.0;
        foreach (var theme in shares.Themes)
        {
            var width = shares.Share(theme) * 1000;
            page.Write($"""<rect class="t{palette.ColourOf(theme)}" x="{left:0.##}" y="0" width="{width:0.##}" height="14"><title>{palette.NameOf(theme)} {shares.Share(theme) * 100:0.0}%</title></rect>""");
            left += width;
        }

        if (shares.Undecided > 0)
            page.Write($"""<rect class="none" x="{left:0.##}" y="0" width="{1000 - left:0.##}" height="14"><title>{labels.Undecided} {shares.UndecidedShare * 100:0.0}%</title></rect>""");
        page.Write($"""</svg><div class="chips" role="group" aria-label="{labels.Filter}{labels.Colon}{labels.Theme}">""");
        foreach (var theme in shares.Themes)
            page.Write($"""<button type="button" class="chip t{palette.ColourOf(theme)}" data-t="{palette.NumberOf(theme)}" aria-pressed="false">{palette.NameOf(theme)} <span>{shares.Share(theme) * 100:0.0}%</span></button>""");
        if (shares.Undecided > 0)
            page.Write($"""<button type="button" class="chip none" data-t="-1" aria-pressed="false">{labels.Undecided} <span>{shares.UndecidedShare * 100:0.0}%</span></button>""");
        page.Markup("</div></figure>\n");
    }

    private void WriteText(MarkupWriter page)
    {
        page.Markup("<div class=\"text\">\n");
        var text = _document.Text;
        int paragraph = 0, section = 0;
        var titled = false;
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf('\n', at);
            if (end < 0) end = text.Length;
            var heading = -1;
            for (; section < _document.Sections.Count && _document.Sections[section].Span.Start < Math.Max(end, at + 1); section++) heading = section;
            if (paragraph < _document.Paragraphs.Count && _document.Paragraphs[paragraph].Span.Start < Math.Max(end, at + 1))
            {
                var current = _document.Paragraphs[paragraph++];
                end = Math.Max(end, current.Span.End);
                WriteParagraph(page, current, new(at, end), heading);
            }
            else if (heading >= 0)
            {
                var level = Math.Min(6, _document.Sections[heading].Level + 1);
                page.Write($"""<h{level} id="d{number}s{heading}" data-l="{_document.Sections[heading].Level}">""");
                _text.Write(page, new(at, end));
                page.Write($"</h{level}>\n");
            }
            else if (end > at)
            {
                page.Markup(titled ? "<p class=\"subtitle\">" : "<h1>");
                _text.Write(page, new(at, end));
                page.Markup(titled ? "</p>\n" : "</h1>\n");
                titled = true;
            }

            at = end + 1;
        }

        page.Markup("</div>\n");
    }

    private void WriteParagraph(MarkupWriter page, Paragraph paragraph, TextSpan line, int heading)
    {
        var theme = report.Themes[paragraph.Id];
        if (heading >= 0) page.Write($"""<div class="anchor" id="d{number}s{heading}" data-l="{_document.Sections[heading].Level}"></div>""");
        if (theme is null)
        {
            page.Markup(paragraph.Part is ReportPart.Glossary ? "<div class=\"para list\"><p>" : "<div class=\"para\"><p>");
        }
        else if (theme.Abstains)
        {
            page.Markup("<div class=\"para none\" data-t=\"-1\"><p>");
        }
        else
        {
            page.Write($"""<div class="para t{palette.ColourOf(theme.Theme)}" data-t="{palette.NumberOf(theme.Theme)}"><p>""");
        }

        _text.Write(page, line);
        page.Markup("</p>");
        if (theme is not null)
            page.Write($"""<span class="tag" title="{palette.NameOf(theme.Theme)} {theme.Probability * 100:0}%">{palette.NameOf(theme.Theme)}{(theme.Abstains ? "？" : "")}</span>""");
        page.Markup("</div>\n");
    }

    private void WriteIndicators(MarkupWriter page)
    {
        page.Write($"""<section class="figures" aria-label="{labels.Indicators}" lang="{labels.Tag}"><details><summary><h2 id="d{number}indicators">{labels.Indicators} <span class="count">{report.Indicators.Count}</span></h2></summary><table><thead><tr><th scope="col">{labels.Indicator}</th><th scope="col">{labels.Value}</th><th scope="col">{labels.Status}</th><th scope="col">{labels.InYear}</th></tr></thead><tbody>""");
        page.Markup("\n");
        foreach (var indicator in report.Indicators)
        {
            page.Write($"""<tr><th scope="row" lang="zh-CN">{indicator.CanonicalName}</th><td lang="zh-CN"><a href="#d{number}i{indicator.Span.Start}">{_document.Text.AsSpan(indicator.Span.Start, indicator.Span.Length)}</a></td><td>{labels.StatusName(indicator.Status)}</td><td>{(indicator.Year is { } year ? labels.Year(year) : "")}</td></tr>""");
            page.Markup("\n");
        }

        page.Markup("</tbody></table></details></section>\n");
    }
}
