using Reports.Nlp.Annotation.Comparison;

namespace Reports.Nlp.Tests.Annotation.Comparison;

public sealed class ReportComparisonTests
{
    private static readonly ReportComparison TwoYears = ReportComparison.Of(Samples.TwoYears(), new() { ChosenTerms = ["人工智能"] });

    [Fact]
    public void Reports_stand_in_the_order_of_their_years()
    {
        Assert.Equal([2023, 2024], TwoYears.Reports.Select(report => report.Document.Metadata.Year!.Value));
        Assert.Equal(["2023", "2024"], TwoYears.Reports.Select(report => report.Label));
    }

    [Theory]
    [InlineData("三链同转", TermStatus.Changed)]
    [InlineData("五个到位", TermStatus.Gone)]
    [InlineData("百企焕新", TermStatus.New)]
    public void Terms_come_go_and_change(string term, TermStatus status) => Assert.Equal(status, Find(term).Histories.Single().Status);

    [Fact]
    public void Drift_names_the_members_that_came_and_went()
    {
        var drift = Find("三链同转").Histories.Single().Drifts.Single();
        Assert.Equal(["人才链"], drift.Added);
        Assert.Equal(["资金链"], drift.Removed);
        Assert.True(drift.IsChange);
        Assert.Equal([1, 2], Find("三链同转").Uses);
        Assert.Equal(0, Find("三链同转").FirstReport);
    }

    [Fact]
    public void Chosen_words_are_counted_letter_for_letter() => Assert.Equal([1, 2], TwoYears.ChosenTerms.Single().Uses);

    [Fact]
    public void Targets_stand_side_by_side()
    {
        var row = TwoYears.Indicators.Single(indicator => indicator.Name == "地区生产总值");
        Assert.Equal([5m, 6m], row.Figures.Select(figure => figure!.Values.Single()));
    }

    [Fact]
    public void Shares_of_a_report_sum_to_one() =>
        Assert.All(TwoYears.Reports, report => Assert.Equal(1, TwoYears.Themes.Sum(report.Shares.Share) + report.Shares.UndecidedShare, 9));

    [Fact]
    public void The_panel_has_a_row_for_every_report_and_item()
    {
        var output = new StringWriter();
        ComparisonCsvWriter.Write(TwoYears, AnnotatedReports.ThemeNames, output);
        var rows = CsvTable.Read(output.ToString());
        var undecided = TwoYears.Reports.Any(report => report.Shares.Undecided > 0) ? 1 : 0;
        Assert.Equal(2 * (TwoYears.Themes.Count + undecided + TwoYears.Terms.Count + TwoYears.Indicators.Count + 1), rows.Count);
        Assert.All(rows.GroupBy(row => (row["measure"], row["item"])), group => Assert.Equal(0, group.Count() % 2));
        var drift = rows.Single(row => row["item"] == "三链同转" && row["year"] == "2024");
        Assert.Equal(("changed", "人才链", "资金链"), (drift["status"], drift["added"], drift["removed"]));
    }

    [Fact]
    public void Two_reports_with_one_id_are_refused()
    {
        var report = Samples.Report();
        Assert.Contains("small-2024", Assert.Throws<ArgumentException>(() => ReportComparison.Of([report, report])).Message, StringComparison.Ordinal);
    }

    private static ComparedTerm Find(string term) => TwoYears.Terms.Single(t => t.Term == term);
}
