using System.Globalization;
using System.Text;

using Reports.Nlp.Indicators;
using Reports.Nlp.Text;

namespace Reports.Nlp.Annotation.Comparison;

/// <summary>Writes targets beside their results as CSV (RFC 4180): one row for each of <see cref="ReportComparison.Outcomes"/>, a header row first.</summary>
/// <remarks>
/// What the columns of a target hold (<c>target…</c>) those of its result hold too (<c>result…</c>, empty without one): the figure as
/// printed, its value, the upper end of a range, unit, modifier and direction, the document and the year of its report, and where it
/// stands in text and source (UTF-16 code units). <c>difference</c> is in the target's unit; <c>verdict</c> is met, close, missed or
/// unknown; <c>others</c> counts further figures that could be the result; <c>pace</c> is the growth that a target to keep step (与经济增长同步)
/// was judged by. Stateless, so safe to use from any number of threads.
/// </remarks>
public static class OutcomeCsvWriter
{
    // The difference is the last column but three, and may be below zero.
    private const int Difference = 4;

    private static readonly string[] OfFigure = ["", "Value", "Upper", "Unit", "Modifier", "Direction", "Document", "ReportYear", "Start", "End", "SourceStart", "SourceEnd"];

    /// <summary>Writes the rows.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="output">Receives the rows; they end with CR LF whatever its own line end.</param>
    public static void Write(ReportComparison comparison, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(output);
        CsvRow.Write(
            output,
            [
                "region", "indicator", "usual", "year", "quantity", .. OfFigure.Select(name => "target" + name), .. OfFigure.Select(name => "result" + name), "resultStatus",
                "difference", "verdict", "others", "pace",
            ]);
        foreach (var outcome in comparison.Outcomes) Write(comparison, outcome, output);
    }

    /// <summary>Writes the rows as UTF-8.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="byteOrderMark">Whether to begin with a byte order mark, which Excel needs to know UTF-8.</param>
    /// <param name="output">Receives the bytes; stays open.</param>
    public static void Write(ReportComparison comparison, bool byteOrderMark, Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        using var writer = new StreamWriter(output, new UTF8Encoding(byteOrderMark), 1 << 16, leaveOpen: true);
        Write(comparison, writer);
    }

    private static void Write(ReportComparison comparison, TargetOutcome outcome, TextWriter output)
    {
        var target = outcome.Target.Indicator;
        string?[] cells =
        [
            outcome.Region, outcome.Name, target.IsUsual ? "true" : "false", Number(outcome.Year), IndicatorNames.Of(target.Quantity), .. Cells(comparison, outcome.Target),
            .. Cells(comparison, outcome.Result), outcome.Result is { } result ? IndicatorNames.Of(result.Indicator.Status) : null, Number(outcome.Difference),
            IndicatorNames.Of(outcome.Verdict), Number(outcome.Others.Count), outcome.Pace is { } pace ? comparison.Print(pace) : null,
        ];
        CsvRow.Write(output, cells, cells.Length - Difference);
    }

    private static string?[] Cells(ReportComparison comparison, ReportedFigure? figure)
    {
        if (figure is null) return new string?[OfFigure.Length];
        var (indicator, document) = (figure.Indicator, comparison.Reports[figure.Report].Document);
        var source = document.SourceMap.ToSource(indicator.Span);
        return
        [
            indicator.Span.In(document.Text), Number(indicator.Values.Count > 0 ? indicator.Values[0] : null), Number(indicator.Values.Count > 1 ? indicator.Values[1] : null), indicator.Unit,
            IndicatorNames.Of(indicator.Modifier), IndicatorNames.Of(indicator.Direction), document.Id, Number(document.Metadata.Year), Number(indicator.Span.Start),
            Number(indicator.Span.End), Number(source.Start), Number(source.End),
        ];
    }

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string? Number(decimal? number) => number?.ToString("0.######", CultureInfo.InvariantCulture);
}
