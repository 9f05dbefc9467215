using Reports.Nlp.Annotation.Comparison;

namespace Reports.Nlp.Annotation.Html;

/// <summary>Writes how each report's text is shared among the themes: a stacked bar for each report, and a table of themes.</summary>
internal sealed class ShareTable(ReportComparison comparison, ThemePalette palette, ComparisonLabels labels)
{
    private const int PlotWidth = 1000;
    private const int BarHeight = 22;
    private const int RowHeight = 30;

    public void Write(MarkupWriter page)
    {
        page.Write($"""<section><h2>{labels.Shares}</h2><p class="note">{labels.SharesNote}</p>""");
        page.Markup("\n");
        WritePlot(page);
        WriteTable(page);
        page.Markup("</section>\n");
    }

    private void WritePlot(MarkupWriter page)
    {
        page.Markup("<div class=\"stacks\">\n");
        foreach (var report in comparison.Reports)
        {
            page.Write($"""<span class="label">{report.Label}</span><svg viewBox="0 0 {PlotWidth} {BarHeight}" height="{RowHeight}" preserveAspectRatio="none" role="img" aria-label="{report.Label}">""");
            var left = 0.0;
            foreach (var theme in comparison.Themes)
            {
                var share = report.Shares.Share(theme);
                if (share > 0) WriteBar(page, $"t{palette.ColourOf(theme)}", left, share, palette.NameOf(theme));
                left += share;
            }

            if (report.Shares.Undecided > 0) WriteBar(page, "none", left, report.Shares.UndecidedShare, labels.Undecided);
            page.Markup("</svg>\n");
        }

        page.Markup("</div>\n");
    }

    private static void WriteBar(MarkupWriter page, string colour, double left, double share, string name) =>
        page.Write($"""<rect class="{colour}" x="{left * PlotWidth:0.##}" y="0" width="{share * PlotWidth:0.##}" height="{BarHeight}"><title>{name} {share * 100:0.0}%</title></rect>""");

    private void WriteTable(MarkupWriter page)
    {
        // From one place to another nothing changes: only a course has a first and a last.
        var several = comparison.IsOneCourse;
        page.Write($"""<div class="wide"><table><thead><tr><th scope="col">{labels.Theme}</th><th scope="col">{labels.Course}</th>""");
        foreach (var report in comparison.Reports) page.Write($"""<th scope="col" class="number">{report.Label}</th>""");
        if (several) page.Write($"""<th scope="col" class="number">{labels.Change}</th>""");
        page.Markup("</tr></thead><tbody>\n");
        foreach (var theme in comparison.Themes) WriteRow(page, palette.NameOf(theme), $"t{palette.ColourOf(theme)}", [.. comparison.Reports.Select(report => report.Shares.Share(theme))], several);
        if (comparison.Reports.Any(report => report.Shares.Undecided > 0)) WriteRow(page, labels.Undecided, "none", [.. comparison.Reports.Select(report => report.Shares.UndecidedShare)], several);
        page.Markup("</tbody></table></div>\n");
    }

    private void WriteRow(MarkupWriter page, string name, string colour, double[] shares, bool several)
    {
        page.Write($"""<tr><th scope="row"><svg class="key" width="12" height="12" aria-hidden="true"><rect class="{colour}" width="12" height="12" rx="3"/></svg>{name}</th><td>""");
        BarPlot.Write(page, shares, comparison.Reports, colour, share => $"{share * 100:0.0}%");
        page.Markup("</td>");
        foreach (var share in shares) page.Write($"""<td class="number{(share == 0 ? " zero" : "")}">{share * 100:0.0}</td>""");
        var change = Math.Round((shares[^1] - shares[0]) * 100, 1);
        if (several) page.Write($"""<td class="number {(change > 0 ? "up" : change < 0 ? "down" : "zero")}">{change:+0.0;−0.0;0.0}</td>""");
        page.Markup("</tr>\n");
    }
}
