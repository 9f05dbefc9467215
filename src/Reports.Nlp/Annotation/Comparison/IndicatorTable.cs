using Reports.Nlp.Indicators;

namespace Reports.Nlp.Annotation.Comparison;

/// <summary>Gathers the usual indicators of reports: what is measured in one unit and of one status is one row. Those of a part of a year stay out.</summary>
internal static class IndicatorTable
{
    public static IReadOnlyList<ComparedIndicator> Of(IReadOnlyList<AnnotatedReport> reports)
    {
        var rows = new Dictionary<(string Name, IndicatorStatus Status, string? Unit), Indicator?[]>();
        for (var i = 0; i < reports.Count; i++)
        {
            foreach (var indicator in reports[i].Indicators)
            {
                if (!indicator.IsUsual || indicator.PartOfYear is not null) continue;
                var key = (indicator.CanonicalName, indicator.Status, indicator.Unit);
                if (!rows.TryGetValue(key, out var row)) rows[key] = row = new Indicator?[reports.Count];
                row[i] ??= indicator;
            }
        }

        return [.. rows
            .Select(row => new ComparedIndicator(row.Key.Name, row.Key.Status, row.Key.Unit, row.Value))
            .OrderByDescending(row => row.Figures.Count(figure => figure is not null)).ThenByDescending(row => row.Status)
            .ThenBy(row => row.Name, StringComparer.Ordinal).ThenBy(row => row.Unit, StringComparer.Ordinal)];
    }
}
