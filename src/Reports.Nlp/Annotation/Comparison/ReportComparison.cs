using Reports.Nlp.Documents;
using Reports.Nlp.Indicators;

namespace Reports.Nlp.Annotation.Comparison;

/// <summary>Reports side by side, over years or places: what share of the text goes to which theme, and which terms come and go.</summary>
/// <remarks>
/// <para>Reports stand in the order of their years; those of one year, and all where a year is not known, in the order given.
/// Where a place has two or more reports, its reports are a series, and a term is new or gone within it; where no place has, all
/// reports are one series, the first against the last.</para>
/// <para>Linear in the size of the reports. Immutable, so safe to share between threads. Equality is by reference.</para>
/// </remarks>
public sealed class ReportComparison
{
    private ReportComparison(IReadOnlyList<AnnotatedReport> reports, ReportComparisonOptions options, CancellationToken cancellation)
    {
        AnnotatedReport[] ordered = reports.All(report => report.Document.Metadata.Year is not null)
            ? [.. reports.OrderBy(report => report.Document.Metadata.Year)]
            : [.. reports];
        var labels = ReportLabels.Of([.. ordered.Select(report => report.Document)]);
        Reports = [.. ordered.Zip(labels, (report, label) => Column(label, report, cancellation))];
        Series = SeriesOf(Reports);
        Themes = [.. Reports.SelectMany(report => report.Shares.Themes).Distinct(StringComparer.Ordinal).OrderByDescending(theme => Reports.Sum(r => r.Shares.Share(theme))).ThenBy(theme => theme, StringComparer.Ordinal)];
        Terms = TermTable.Of(ordered, Series, cancellation);
        cancellation.ThrowIfCancellationRequested();
        Indicators = IndicatorTable.Of(ordered);
        Outcomes = OutcomeTable.Of(ordered);
        ChosenTerms = [.. options.ChosenTerms.Select(term => new ChosenTerm(term, [.. Reports.Select(report => CountIn(report.Document, term, cancellation))]))];
    }

    /// <summary>The reports in order: the columns.</summary>
    public IReadOnlyList<ComparedReport> Reports { get; }

    /// <summary>Which reports follow each other; empty for a single report.</summary>
    public IReadOnlyList<ReportSeries> Series { get; }

    /// <summary>Ids of the themes that any report has text of, the largest share over all reports first.</summary>
    public IReadOnlyList<string> Themes { get; }

    /// <summary>Policy terms and undefined abbreviations that any report uses, the most used first.</summary>
    public IReadOnlyList<ComparedTerm> Terms { get; }

    /// <summary>Usual indicators with the figures that the reports give, those of most reports first; empty where they were not asked for.</summary>
    public IReadOnlyList<ComparedIndicator> Indicators { get; }

    /// <summary>
    /// Targets beside the results that later reports of the same place state; by place and year, usual indicators first, then in the
    /// order of the text. A target without a result is here only where it is of a usual indicator and the report of the year after is at hand.
    /// </summary>
    public IReadOnlyList<TargetOutcome> Outcomes { get; }

    /// <summary>The words that were asked for, in the order given.</summary>
    public IReadOnlyList<ChosenTerm> ChosenTerms { get; }

    /// <summary>Compares reports.</summary>
    /// <param name="reports">Reports with different document ids, best resolved against each other; at least one.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentException">There is no report, or two have the same document id; the message names it.</exception>
    public static ReportComparison Of(IReadOnlyList<AnnotatedReport> reports) => Of(reports, new());

    /// <summary>Compares reports, and counts words of one's choice in them.</summary>
    /// <param name="reports">Reports with different document ids, best resolved against each other; at least one.</param>
    /// <param name="options">What else to look at.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentException">There is no report, two have the same document id, or a chosen term is empty.</exception>
    public static ReportComparison Of(IReadOnlyList<AnnotatedReport> reports, ReportComparisonOptions options) => Of(reports, options, CancellationToken.None);

    /// <summary>Compares reports, and can be stopped.</summary>
    /// <param name="reports">Reports with different document ids, best resolved against each other; at least one.</param>
    /// <param name="options">What else to look at.</param>
    /// <param name="cancellation">Stops the work, between two reports at the latest.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentException">There is no report, two have the same document id, or a chosen term is empty.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static ReportComparison Of(IReadOnlyList<AnnotatedReport> reports, ReportComparisonOptions options, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(options);
        if (reports.Count == 0) throw new ArgumentException("found no report; a comparison needs at least one", nameof(reports));
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var report in reports)
            if (!ids.Add(report.Document.Id)) throw new ArgumentException($"two reports have the id \"{report.Document.Id}\"; ids must differ", nameof(reports));
        if (options.ChosenTerms.Any(string.IsNullOrEmpty)) throw new ArgumentException("found an empty term to count; wanted a word", nameof(options));
        return new(reports, options, cancellation);
    }

    /// <summary>A figure for people: as printed, and with 增长 or 下降 before it where it is a rise or a fall, which the value alone does not say.</summary>
    /// <param name="figure">A figure of one of <see cref="Reports"/>.</param>
    /// <returns>The words, such as <c>增长4.5%左右</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="figure"/> is null.</exception>
    public string Print(ReportedFigure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        var printed = figure.Indicator.Span.In(Reports[figure.Report].Document.Text);
        return figure.Indicator is { Values.Count: > 0, Direction: IndicatorDirection.Growth or IndicatorDirection.Decline } ? IndicatorNames.Of(figure.Indicator.Direction) + printed : printed;
    }

    /// <summary>Whether the reports follow each other, all of them, so that the last less the first is a change.</summary>
    public bool IsOneCourse => Series is [{ Reports.Count: var count }] && count == Reports.Count && Reports.DistinctBy(report => report.Document.Metadata.Region, StringComparer.Ordinal).Count() == 1;

    private static ReportSeries[] SeriesOf(IReadOnlyList<ComparedReport> reports)
    {
        var series = Enumerable.Range(0, reports.Count)
            .Where(i => reports[i].Document.Metadata.Region is not null)
            .GroupBy(i => reports[i].Document.Metadata.Region!, StringComparer.Ordinal)
            .Where(group => group.Count() > 1 && IsCourse(group.Select(i => reports[i].Document.Metadata.Year)))
            .Select(group => new ReportSeries(group.Key, [.. group]))
            .ToArray();
        if (series.Length > 0) return series;
        return reports.Count > 1 ? [new(null, [.. Enumerable.Range(0, reports.Count)])] : [];
    }

    // Reports of one place and one year, a plan beside a work report, do not follow each other.
    private static bool IsCourse(IEnumerable<int?> years) => years.Contains(null) || years.Distinct().Count() > 1;

    private static ComparedReport Column(string label, AnnotatedReport report, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new(label, report.Document, ThemeShares.CharactersOf(report.Document), ThemeShares.Of(report));
    }

    private static int CountIn(ReportDocument document, string term, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var count = 0;
        foreach (var paragraph in document.Paragraphs)
        {
            if (paragraph.Part is ReportPart.Glossary) continue;
            var text = document.Text.AsSpan(paragraph.Span.Start, paragraph.Span.Length);
            for (int at; (at = text.IndexOf(term, StringComparison.Ordinal)) >= 0; text = text[(at + term.Length)..]) count++;
        }

        return count;
    }
}
