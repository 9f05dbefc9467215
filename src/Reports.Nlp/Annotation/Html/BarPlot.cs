using System.Globalization;

using Reports.Nlp.Annotation.Comparison;

namespace Reports.Nlp.Annotation.Html;

/// <summary>Writes a small plot: one bar for each report, in order.</summary>
internal static class BarPlot
{
    private const int Height = 28;
    private const int Step = 11;
    private const int Width = 9;

    /// <summary>Writes the plot; its title and each bar's say the figures.</summary>
    /// <param name="page">Receives it.</param>
    /// <param name="values">Not below 0, one for each report.</param>
    /// <param name="reports">The reports.</param>
    /// <param name="colour">Class of the bars.</param>
    /// <param name="format">Writes a figure.</param>
    public static void Write(MarkupWriter page, IReadOnlyList<double> values, IReadOnlyList<ComparedReport> reports, string colour, Func<double, string> format)
    {
        var most = values.Max();
        var width = values.Count * Step;
        var summary = string.Join(", ", values.Zip(reports, (value, report) => string.Create(CultureInfo.InvariantCulture, $"{report.Label} {format(value)}")));
        page.Write($"""<svg class="plot" width="{width}" height="{Height + 1}" viewBox="0 0 {width} {Height + 1}" role="img" aria-label="{summary}"><path class="axis" d="M0 {Height + 0.5:0.0}H{width}"/>""");
        for (var i = 0; i < values.Count; i++)
        {
            if (values[i] <= 0) continue;
            var height = Math.Max(1.5, values[i] / most * Height);
            page.Write($"""<rect class="{colour}" x="{i * Step + 1}" y="{Height - height:0.0}" width="{Width}" height="{height:0.0}"><title>{reports[i].Label} {format(values[i])}</title></rect>""");
        }

        page.Markup("</svg>");
    }
}
