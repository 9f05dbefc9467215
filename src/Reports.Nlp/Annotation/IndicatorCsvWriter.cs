using System.Globalization;
using System.Text;

using Reports.Nlp.Indicators;
using Reports.Nlp.Text;

namespace Reports.Nlp.Annotation;

/// <summary>Writes indicators as CSV (RFC 4180), one a row in the order of the text, a header row first.</summary>
/// <remarks>
/// A range has two values, a target without a number none. Offsets are UTF-16 code units as in the JSON. Linear in the size of the
/// reports. Stateless, so safe to use from any number of threads.
/// </remarks>
public static class IndicatorCsvWriter
{
    /// <summary>Writes rows of one or more reports as UTF-8.</summary>
    /// <param name="reports">The reports, in the order to write them.</param>
    /// <param name="byteOrderMark">Whether to begin with a byte order mark, which Excel needs to know UTF-8.</param>
    /// <param name="output">Receives the bytes; stays open.</param>
    public static void Write(IReadOnlyList<AnnotatedReport> reports, bool byteOrderMark, Stream output)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(output);
        using var writer = new StreamWriter(output, new UTF8Encoding(byteOrderMark), 1 << 16, leaveOpen: true);
        CsvRow.Write(
            writer, "document", "region", "reportYear", "indicator", "usual", "value", "upper", "unit", "modifier", "direction", "status", "year", "rank", "rankScope",
            "surface", "start", "end", "sourceStart", "sourceEnd", "overYears", "quantity", "partOfYear", "pace");
        foreach (var report in reports)
            foreach (var indicator in report.Indicators) Write(report, indicator, writer);
    }

    private static void Write(AnnotatedReport report, Indicator indicator, StreamWriter writer)
    {
        var document = report.Document;
        var source = document.SourceMap.ToSource(indicator.Span);
        CsvRow.Write(
            writer, document.Id, indicator.Region ?? document.Metadata.Region, Number(document.Metadata.Year), indicator.Name,
            indicator.IsUsual ? indicator.CanonicalName : null, Value(indicator, 0), Value(indicator, 1), indicator.Unit, IndicatorNames.Of(indicator.Modifier),
            IndicatorNames.Of(indicator.Direction), IndicatorNames.Of(indicator.Status), Number(indicator.Year), Number(indicator.Rank), indicator.RankScope,
            indicator.Span.In(document.Text), Number(indicator.Span.Start), Number(indicator.Span.End), Number(source.Start), Number(source.End),
            indicator.OverYears ? "true" : "false", IndicatorNames.Of(indicator.Quantity), indicator.PartOfYear, indicator.Pace);
    }

    private static string? Value(Indicator indicator, int index) =>
        index < indicator.Values.Count ? indicator.Values[index].ToString(CultureInfo.InvariantCulture) : null;

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
