using Reports.Nlp.Documents;
using Reports.Nlp.Indicators;
using Reports.Nlp.Indicators.Vocabulary;

namespace Reports.Nlp.Annotation.Comparison;

/// <summary>Joins the targets of reports with the results that later reports of the same place state.</summary>
/// <remarks>Linear in the number of figures, but for those of one name, place and year, which are few.</remarks>
internal sealed class OutcomeTable
{
    // Short names that are not usual ones (企业, 学生) count something else in every sentence.
    private const int ShortestName = 4;
    private const string Product = "地区生产总值";

    private readonly IReadOnlyList<AnnotatedReport> _reports;
    private readonly bool _placed;
    private readonly ILookup<string?, AnnotatedReport> _byPlace;
    private readonly Dictionary<(string? Region, string Name, int Year, string? Part), List<ReportedFigure>> _results = [];

    private OutcomeTable(IReadOnlyList<AnnotatedReport> reports)
    {
        _reports = reports;
        _placed = reports.Any(report => RegionOf(report) is not null);
        _byPlace = reports.ToLookup(RegionOf, StringComparer.Ordinal);
        for (var i = 0; i < reports.Count; i++) AddResults(i);
    }

    /// <summary>Joins reports in the order of their years.</summary>
    public static IReadOnlyList<TargetOutcome> Of(IReadOnlyList<AnnotatedReport> reports)
    {
        var table = new OutcomeTable(reports);
        return [.. Enumerable.Range(0, reports.Count).SelectMany(table.OutcomesOf)
            .OrderBy(outcome => outcome.Region, StringComparer.Ordinal).ThenBy(outcome => outcome.Year).ThenByDescending(outcome => outcome.Target.Indicator.IsUsual)
            .ThenBy(outcome => outcome.Target.Report).ThenBy(outcome => outcome.Target.Indicator.Span.Start)];
    }

    private static (string? Region, string Name, int Year, string? Part) KeyOf(AnnotatedReport report, Indicator figure) =>
        (report.Document.Metadata.Region, figure.CanonicalName, figure.Year!.Value, figure.PartOfYear);

    private void AddResults(int index)
    {
        var report = _reports[index];
        if (!IsPlaced(report)) return;
        foreach (var figure in report.Indicators)
        {
            if (figure.Status is IndicatorStatus.Target || figure.Year is null || figure.OverYears || figure.Quantity is IndicatorQuantity.None) continue;
            var key = KeyOf(report, figure);
            if (!_results.TryGetValue(key, out var figures)) _results[key] = figures = [];
            figures.Add(new(index, figure));
        }
    }

    private IEnumerable<TargetOutcome> OutcomesOf(int index)
    {
        var report = _reports[index];
        if (!IsPlaced(report)) yield break;
        var targets = report.Indicators.Where(figure => figure is { Status: IndicatorStatus.Target, Year: not null, OverYears: false }).ToArray();
        var numbered = targets.Where(target => target.Quantity is not IndicatorQuantity.None).Select(target => (target.CanonicalName, target.Year, target.PartOfYear)).ToHashSet();
        foreach (var target in FirstOfEach(targets))
        {
            if (target.Quantity is IndicatorQuantity.None && numbered.Contains((target.CanonicalName, target.Year, target.PartOfYear))) continue;
            var results = ResultsOf(index, target);
            if (results.Length == 0 && !(target is { IsUsual: true, PartOfYear: null } && CanBeKnown(report, target.Year!.Value))) continue;
            var result = results.FirstOrDefault();
            var pace = result is null ? null : PaceOf(index, target, result);
            yield return new(
                target.CanonicalName, report.Document.Metadata.Region, target.Year!.Value, new(index, target), result, results.Length > 1 ? results[1..] : [],
                result is null ? null : TargetJudge.Difference(target, result.Indicator), VerdictOn(target, result, pace))
            {
                Pace = pace,
            };
        }
    }

    private static TargetVerdict VerdictOn(Indicator target, ReportedFigure? result, ReportedFigure? pace) =>
        result is null ? TargetVerdict.Unknown : pace is null ? TargetJudge.Judge(target, result.Indicator) : TargetJudge.Judge(target, result.Indicator, pace.Indicator);

    /// <summary>The growth of what a target is to keep step with: the economy's is that of what it produces.</summary>
    private ReportedFigure? PaceOf(int index, Indicator target, ReportedFigure result)
    {
        if (target.Pace is not { } name) return null;
        string[] names = name == PaceReader.Economy ? [Product, name] : [name];
        return names.SelectMany(pace => ResultsOf(index, target with { CanonicalName = pace, IsUsual = true }))
            .OrderBy(figure => figure.Report == result.Report ? 0 : 1).FirstOrDefault();
    }

    /// <summary>A target that a report repeats is one target: the first.</summary>
    private static IEnumerable<Indicator> FirstOfEach(IEnumerable<Indicator> targets) => targets.DistinctBy(target =>
        (target.CanonicalName, target.Year, target.PartOfYear, target.Quantity, Unit: target.Unit is { } unit ? UnitMeasure.Of(unit).Plain : null));

    private ReportedFigure[] ResultsOf(int index, Indicator target)
    {
        var report = _reports[index];
        if ((!target.IsUsual && target.CanonicalName.Length < ShortestName) || !_results.TryGetValue(KeyOf(report, target), out var figures)) return [];
        return [.. figures
            .Where(figure => figure.Report != index && IsAfter(_reports[figure.Report], report, target.Year!.Value) && TargetJudge.AreComparable(target, figure.Indicator))
            .OrderBy(figure => KindOf(_reports[figure.Report]) == KindOf(report) ? 0 : 1).ThenBy(figure => YearOf(_reports[figure.Report]) ?? int.MaxValue)
            .ThenBy(figure => figure.Indicator.Status).ThenBy(figure => figure.Report).ThenBy(figure => figure.Indicator.Span.Start)];
    }

    /// <summary>Whether the report is at hand that looks back on a year.</summary>
    private bool CanBeKnown(AnnotatedReport report, int year) => _byPlace[RegionOf(report)].Any(other => other != report && YearOf(other) == year + 1);

    private static bool IsAfter(AnnotatedReport other, AnnotatedReport report, int year) =>
        YearOf(other) is not { } later || (later > year && !(YearOf(report) >= later));

    // Where no report says its place, they are taken to be of one; where some do, the others could be of any.
    private bool IsPlaced(AnnotatedReport report) => !_placed || RegionOf(report) is not null;

    private static string? RegionOf(AnnotatedReport report) => report.Document.Metadata.Region;

    private static int? YearOf(AnnotatedReport report) => report.Document.Metadata.Year;

    private static ReportKind KindOf(AnnotatedReport report) => report.Document.Metadata.Kind;
}
