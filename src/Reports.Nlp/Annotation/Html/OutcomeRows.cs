using System.Globalization;

using Reports.Nlp.Annotation.Comparison;
using Reports.Nlp.Indicators;

namespace Reports.Nlp.Annotation.Html;

/// <summary>Writes the table of targets beside their results: both as printed, how far apart, and whether the target was met.</summary>
internal sealed class OutcomeRows(ReportComparison comparison, ComparisonLabels labels, PageLabels words)
{
    public void Write(MarkupWriter page)
    {
        var places = comparison.Outcomes.DistinctBy(outcome => outcome.Region, StringComparer.Ordinal).Count() > 1;
        page.Write($"""<section id="outcomes"><h2>{labels.Outcomes}</h2><p class="note">{labels.OutcomesNote}</p><p class="tally">""");
        foreach (var verdict in (TargetVerdict[])[TargetVerdict.Met, TargetVerdict.Close, TargetVerdict.Missed, TargetVerdict.Unknown])
            page.Write($"""<span class="status {ClassOf(verdict)}">{labels.VerdictName(verdict)} {comparison.Outcomes.Count(outcome => outcome.Verdict == verdict)}</span> """);
        page.Markup("</p><div class=\"wide\"><table><thead><tr>");
        if (places) page.Write($"""<th scope="col">{labels.Place}</th>""");
        page.Write($"""<th scope="col">{labels.Indicator}</th><th scope="col" class="number">{labels.Year}</th><th scope="col" class="number">{labels.Target}</th><th scope="col" class="number">{labels.Result}</th><th scope="col" class="number">{labels.Difference}</th><th scope="col">{labels.Course}</th><th scope="col">{labels.Status}</th></tr></thead><tbody>""");
        page.Markup("\n");
        foreach (var outcome in comparison.Outcomes) WriteRow(page, outcome, places);
        page.Markup("</tbody></table></div></section>\n");
    }

    private void WriteRow(MarkupWriter page, TargetOutcome outcome, bool places)
    {
        page.Markup("<tr>");
        if (places) page.Write($"""<td lang="zh-CN">{outcome.Region}</td>""");
        page.Write($"""<th scope="row" lang="zh-CN">{outcome.Name}</th><td class="number">{outcome.Year}</td>""");
        WriteFigure(page, outcome.Target, null);
        WriteFigure(page, outcome.Result, outcome.Result?.Indicator.Status is IndicatorStatus.Expected ? words.StatusName(IndicatorStatus.Expected) : null);
        page.Write($"""<td class="number">{DifferenceOf(outcome)}</td><td>""");
        OutcomePlot.Write(page, outcome, labels);
        page.Write($"""</td><td><span class="status {ClassOf(outcome.Verdict)}">{(outcome.Result is null ? labels.NoResult : labels.VerdictName(outcome.Verdict))}</span></td></tr>""");
        page.Markup("\n");
    }

    private void WriteFigure(MarkupWriter page, ReportedFigure? figure, string? note)
    {
        if (figure is null)
        {
            page.Markup("<td class=\"number zero\">–</td>");
            return;
        }

        page.Write($"""<td class="number"><span lang="zh-CN">{comparison.Print(figure)}</span> <span class="where">{note}{(note is null ? "" : " ")}{comparison.Reports[figure.Report].Label}</span></td>""");
    }

    private static string DifferenceOf(TargetOutcome outcome) =>
        outcome.Difference is { } difference ? difference.ToString("+0.####;−0.####;0", CultureInfo.InvariantCulture) : "";

    private static string ClassOf(TargetVerdict verdict) => $"s-{IndicatorNames.Of(verdict)}";
}
