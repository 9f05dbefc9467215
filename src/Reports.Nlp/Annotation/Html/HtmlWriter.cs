using System.Text;

namespace Reports.Nlp.Annotation.Html;

/// <summary>Writes annotated reports as one HTML page for reading, which needs no network and no other file.</summary>
/// <remarks>
/// The page shows the text with its outline, the theme of each paragraph, abbreviations with their meaning on hover, focus or tap,
/// an index of them, and the shares of themes; with several reports it has a chooser. Its Content-Security-Policy admits the
/// page's own style and script by their hashes and nothing else, and all text of reports is escaped. Without scripts the page
/// still reads: marks are links to the notes. UTF-8, linear in the size of the reports. Stateless, so safe to use from any number
/// of threads.
/// </remarks>
public static class HtmlWriter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes a page of one report with Chinese labels.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Receives UTF-8; stays open.</param>
    public static void Write(AnnotatedReport report, Stream output) => Write([report], new(), output);

    /// <summary>Writes a page of one or more reports.</summary>
    /// <param name="reports">The reports in the order of the chooser; where there is none, the page says so.</param>
    /// <param name="options">Language and names of themes.</param>
    /// <param name="output">Receives UTF-8; stays open.</param>
    public static void Write(IReadOnlyList<AnnotatedReport> reports, HtmlWriterOptions options, Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        using var writer = new StreamWriter(output, Utf8, 1 << 16, leaveOpen: true);
        Write(reports, options, writer);
    }

    /// <summary>Writes a page of one or more reports.</summary>
    /// <param name="reports">The reports in the order of the chooser; where there is none, the page says so.</param>
    /// <param name="options">Language and names of themes.</param>
    /// <param name="output">Receives the page, which says that it is UTF-8.</param>
    public static void Write(IReadOnlyList<AnnotatedReport> reports, HtmlWriterOptions options, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(output);

        var labels = PageLabels.Of(options.Language);
        var used = reports.SelectMany(report => report.Themes).OfType<Themes.ThemePrediction>().Select(prediction => prediction.Theme);
        var palette = new ThemePalette(options.ThemeNames, used);
        var page = new MarkupWriter(output);
        if (reports.Count == 0)
        {
            WriteNothing(page, labels);
            return;
        }

        var title = labels.NameOf(reports[0].Document) + (reports.Count > 1 ? $" (+{reports.Count - 1})" : "");
        PageShell.WriteHead(page, labels.Tag, title, PageAsset.ReadingStyle, PageAsset.ReadingScript);
        page.Write($"""<body data-shown="{labels.Shown}" data-next="{labels.NextUse}" data-conf="{labels.Confidence}" data-close="{labels.Close}"><a class="skip" href="#main">{labels.Skip}</a>""");
        page.Markup("\n");
        new PageControls(reports, palette, labels).Write(page);
        page.Markup("<main id=\"main\" tabindex=\"-1\">\n");
        for (var i = 0; i < reports.Count; i++)
        {
            var notes = new ReportNotes(reports[i]);
            page.Write($"""<section class="doc" id="d{i}">""");
            page.Markup("\n");
            new SidePanel(reports[i], i, notes, labels).Write(page);
            new ReportArticle(reports[i], i, notes, palette, labels).Write(page);
            page.Markup("</section>\n");
        }

        page.Markup("</main>\n<div id=\"tip\" role=\"tooltip\" hidden></div>\n");
        PageShell.WriteFoot(page, PageAsset.ReadingScript);
    }

    /// <summary>A page that says that there is nothing to read: whoever opens it should not wonder whether it is broken.</summary>
    private static void WriteNothing(MarkupWriter page, PageLabels labels)
    {
        PageShell.WriteHead(page, labels.Tag, labels.NoReport, PageAsset.ReadingStyle, PageAsset.ReadingScript);
        page.Write($"""<body><main id="main" class="nothing"><p>{labels.NoReport}</p></main>""");
        page.Markup("\n");
        PageShell.WriteFoot(page);
    }
}
