using Reports.Nlp.Glossaries;
using Reports.Nlp.Text;

namespace Reports.Nlp.Annotation.Comparison;

/// <summary>Gathers the uses of terms over reports, spellings of one headword together.</summary>
internal sealed class TermTable
{
    private readonly IReadOnlyList<AnnotatedReport> _reports;
    private readonly Dictionary<string, GlossaryEntry> _entries = new(StringComparer.Ordinal);
    private readonly Glossary _glossary;
    private readonly Dictionary<string, Row> _rows = new(StringComparer.Ordinal);

    private TermTable(IReadOnlyList<AnnotatedReport> reports)
    {
        _reports = reports;
        var senses = reports.SelectMany(report => report.Mentions).Select(mention => mention.Sense).DistinctBy(sense => sense.Id, StringComparer.Ordinal);
        _glossary = new(senses);
        foreach (var entry in _glossary.Entries)
            foreach (var sense in entry.Senses) _entries[sense.Id] = entry;
    }

    public static IReadOnlyList<ComparedTerm> Of(IReadOnlyList<AnnotatedReport> reports, IReadOnlyList<ReportSeries> series, CancellationToken cancellation)
    {
        var table = new TermTable(reports);
        for (var i = 0; i < reports.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            table.Add(i);
        }

        return [.. table._rows.Values
            .OrderByDescending(row => row.Uses.Sum()).ThenBy(row => row.Term, StringComparer.Ordinal)
            .Select(row => new ComparedTerm(row.Term, row.Uses, row.Senses, row.FirstReport, row.FirstUse, Histories(row, series)))];
    }

    private void Add(int index)
    {
        var report = _reports[index];
        foreach (var mention in report.Mentions) Count(_entries[mention.Sense.Id].Headword, index, mention.Span, mention.Sense);
        foreach (var undefined in report.Undefined)
        {
            var surface = undefined.Span.In(report.Document.Text);
            Count(_glossary.Find(surface) is [var entry, ..] ? entry.Headword : surface, index, undefined.Span, null);
        }
    }

    private void Count(string term, int report, TextSpan span, Sense? sense)
    {
        var key = HeadwordText.Key(term);
        if (!_rows.TryGetValue(key, out var row)) _rows[key] = row = new(term, _reports.Count) { FirstReport = report, FirstUse = span };
        if (row.FirstReport == report && span.Start < row.FirstUse.Start) row.FirstUse = span;
        row.Uses[report]++;
        row.Senses[report] ??= sense;
    }

    private static TermHistory[] Histories(Row row, IReadOnlyList<ReportSeries> series) =>
        [.. series.Where(s => s.Reports.Any(report => row.Uses[report] > 0)).Select(s => HistoryOf(row, s))];

    private static TermHistory HistoryOf(Row row, ReportSeries series)
    {
        var drifts = new List<SenseDrift>();
        var last = -1;
        foreach (var report in series.Reports)
        {
            if (row.Senses[report] is not { } sense) continue;
            if (last >= 0 && SenseComparison.Of(last, row.Senses[last]!, report, sense) is { } drift) drifts.Add(drift);
            last = report;
        }

        var status = (row.Uses[series.Reports[0]] > 0, row.Uses[series.Reports[^1]] > 0) switch
        {
            (false, true) => TermStatus.New,
            (true, false) => TermStatus.Gone,
            (false, false) => TermStatus.Passing,
            _ => drifts.Exists(drift => drift.IsChange) ? TermStatus.Changed : TermStatus.Kept,
        };
        return new(series, status, drifts);
    }

    /// <summary>A row while it is counted.</summary>
    private sealed class Row(string term, int reports)
    {
        public string Term => term;

        public int[] Uses { get; } = new int[reports];

        public Sense?[] Senses { get; } = new Sense?[reports];

        public int FirstReport { get; init; }

        public TextSpan FirstUse { get; set; }
    }
}
