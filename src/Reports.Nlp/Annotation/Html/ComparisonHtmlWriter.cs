using System.Text;

using Reports.Nlp.Annotation.Comparison;

namespace Reports.Nlp.Annotation.Html;

/// <summary>Writes a comparison as one HTML page with plots in SVG, which needs no network and no other file.</summary>
/// <remarks>
/// Policy, escaping and languages are those of <see cref="HtmlWriter"/>. UTF-8, linear in the size of the comparison. Stateless, so
/// safe to use from any number of threads.
/// </remarks>
public static class ComparisonHtmlWriter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes a page.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="options">Language and names of themes.</param>
    /// <param name="output">Receives UTF-8; stays open.</param>
    public static void Write(ReportComparison comparison, HtmlWriterOptions options, Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        using var writer = new StreamWriter(output, Utf8, 1 << 16, leaveOpen: true);
        Write(comparison, options, writer);
    }

    /// <summary>Writes a page.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="options">Language and names of themes.</param>
    /// <param name="output">Receives the page, which says that it is UTF-8.</param>
    public static void Write(ReportComparison comparison, HtmlWriterOptions options, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(output);
        var labels = ComparisonLabels.Of(options.Language);
        var palette = new ThemePalette(options.ThemeNames, comparison.Themes);
        var page = new MarkupWriter(output);
        PageShell.WriteHead(page, labels.Tag, $"{labels.Title}: {string.Join(", ", comparison.Reports.Select(report => report.Label))}", PageAsset.ComparisonStyle, PageAsset.ComparisonScript);
        page.Write($"""<body data-shown="{labels.Shown}"><a class="skip" href="#main">{labels.Skip}</a><main id="main" tabindex="-1"><h1>{labels.Title}</h1>""");
        page.Markup("\n");
        WriteReports(page, comparison, labels);
        if (comparison.Themes.Count > 0) new ShareTable(comparison, palette, labels).Write(page);
        if (comparison.ChosenTerms.Count > 0) WriteChosen(page, comparison, labels);
        var words = PageLabels.Of(options.Language);
        if (comparison.Outcomes.Count > 0) new OutcomeRows(comparison, labels, words).Write(page);
        WriteIndicators(page, comparison, labels, words);
        if (comparison.Terms.Count > 0) new TermRows(comparison, labels).Write(page);
        page.Markup("</main>\n");
        PageShell.WriteFoot(page, PageAsset.ComparisonScript);
    }

    private static void WriteReports(MarkupWriter page, ReportComparison comparison, ComparisonLabels labels)
    {
        page.Write($"""<section><h2>{labels.Reports}</h2><div class="wide"><table><thead><tr><th scope="col">{labels.Report}</th><th scope="col">{labels.Document}</th><th scope="col" class="number">{labels.Characters}</th></tr></thead><tbody>""");
        foreach (var report in comparison.Reports)
            page.Write($"""<tr><th scope="row">{report.Label}</th><td>{report.Document.Metadata.Title ?? report.Document.Name}</td><td class="number">{report.Characters}</td></tr>""");
        page.Markup("</tbody></table></div></section>\n");
    }

    private static void WriteChosen(MarkupWriter page, ReportComparison comparison, ComparisonLabels labels)
    {
        page.Write($"""<section><h2>{labels.Chosen}</h2><p class="note">{labels.ChosenNote}</p><div class="wide"><table><thead><tr><th scope="col">{labels.Word}</th><th scope="col">{labels.Course}</th>""");
        foreach (var report in comparison.Reports) page.Write($"""<th scope="col" class="number">{report.Label}</th>""");
        page.Markup("</tr></thead><tbody>\n");
        foreach (var term in comparison.ChosenTerms)
        {
            double[] rates = [.. term.Uses.Zip(comparison.Reports, (uses, report) => report.Characters == 0 ? 0 : uses * 10_000.0 / report.Characters)];
            page.Write($"""<tr><th scope="row" lang="zh-CN">{term.Term}</th><td>""");
            BarPlot.Write(page, rates, comparison.Reports, "chosen", rate => $"{rate:0.0}");
            page.Markup("</td>");
            for (var i = 0; i < rates.Length; i++) page.Write($"""<td class="number">{rates[i]:0.0} <small>({term.Uses[i]})</small></td>""");
            page.Markup("</tr>\n");
        }

        page.Markup("</tbody></table></div></section>\n");
    }

    private static void WriteIndicators(MarkupWriter page, ReportComparison comparison, ComparisonLabels labels, PageLabels words)
    {
        var rows = comparison.Indicators.Where(row => row.Figures.Count(figure => figure is not null) > 1).ToArray();
        if (rows.Length == 0) return;
        page.Write($"""<section><h2>{labels.Indicators}</h2><p class="note">{labels.IndicatorsNote}</p><div class="wide"><table><thead><tr><th scope="col">{labels.Indicator}</th><th scope="col">{labels.Status}</th>""");
        foreach (var report in comparison.Reports) page.Write($"""<th scope="col" class="number">{report.Label}</th>""");
        page.Markup("</tr></thead><tbody>\n");
        foreach (var row in rows)
        {
            page.Write($"""<tr><th scope="row" lang="zh-CN">{row.Name}</th><td>{words.StatusName(row.Status)}</td>""");
            for (var i = 0; i < row.Figures.Count; i++)
                page.Write($"""<td class="number" lang="zh-CN">{row.Figures[i]?.Span.In(comparison.Reports[i].Document.Text)}</td>""");
            page.Markup("</tr>\n");
        }

        page.Markup("</tbody></table></div></section>\n");
    }
}
