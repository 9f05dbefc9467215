using Reports.Nlp.Annotation.Comparison;
using Reports.Nlp.Indicators;

namespace Reports.Nlp.Tests.Annotation.Comparison;

public sealed class TargetOutcomeTests
{
    private static readonly ReportComparison District = ReportComparison.Of(TwoDistrictYears.Reports());

    [Theory]
    [InlineData("地区生产总值", "增长6%左右", "增长5.2%", TargetVerdict.Missed, -0.8)]
    [InlineData("一般公共预算收入", "增长5%以上", "增长5.6%", TargetVerdict.Met, 0.6)]
    [InlineData("固定资产投资", "120亿元", "118亿元", TargetVerdict.Close, -2)]
    [InlineData("城镇登记失业率", "3.5%以内", "3.2%", TargetVerdict.Met, -0.3)]
    [InlineData("新增就业", "2万人", "2.2万人", TargetVerdict.Met, 0.2)]
    [InlineData("老旧街巷", "30条", "36条", TargetVerdict.Met, 6)]
    public void A_target_stands_beside_what_the_next_report_states(string name, string target, string result, TargetVerdict verdict, double difference)
    {
        var outcome = Find(name);
        Assert.Equal((2023, 0, 1), (outcome.Year, outcome.Target.Report, outcome.Result!.Report));
        Assert.Equal((target, result), (District.Print(outcome.Target), District.Print(outcome.Result)));
        Assert.Equal((verdict, (decimal)difference), (outcome.Verdict, outcome.Difference));
    }

    [Fact]
    public void What_is_expected_is_a_result_where_nothing_else_is() => Assert.Equal(IndicatorStatus.Expected, Find("地区生产总值").Result!.Indicator.Status);

    [Fact]
    public void A_target_to_keep_step_is_judged_by_what_it_keeps_step_with()
    {
        var outcome = Find("居民人均可支配收入");
        Assert.Equal(("与经济增长同步", "增长5%", "增长5.2%", TargetVerdict.Met), (District.Print(outcome.Target), District.Print(outcome.Result!), District.Print(outcome.Pace!), outcome.Verdict));
        Assert.Null(outcome.Difference);
    }

    [Fact]
    public void A_figure_of_a_part_of_the_year_is_no_result_of_the_year()
    {
        var later = AnnotatedReports.Of(
            "天津市云汀区2024年政府工作报告\n\n一、2023年工作回顾\n\n上半年，固定资产投资完成60亿元。1—11月新增就业2.1万人。前三季度，一般公共预算收入增长9%，全年增长5.6%。\n\n二、2024年工作安排\n\n稳中求进。\n", "part-2024.txt");
        var comparison = ReportComparison.Of([.. TwoDistrictYears.Reports().Where(report => report.Document.Metadata.Year == 2023), later]);
        Assert.Null(comparison.Outcomes.Single(outcome => outcome.Name == "固定资产投资").Result);
        Assert.Null(comparison.Outcomes.Single(outcome => outcome.Name == "新增就业").Result);
        var income = comparison.Outcomes.Single(outcome => outcome.Name == "一般公共预算收入");
        Assert.Equal(("增长5.6%", 0), (comparison.Print(income.Result!), income.Others.Count));
        Assert.All(comparison.Indicators, row => Assert.All(row.Figures, figure => Assert.Null(figure?.PartOfYear)));
    }

    [Fact]
    public void A_usual_indicator_that_nobody_comes_back_to_has_no_result()
    {
        var outcome = Find("万元GDP能耗");
        Assert.Equal((null, TargetVerdict.Unknown), (outcome.Result, outcome.Verdict));
    }

    [Fact]
    public void Other_targets_are_named_only_with_a_result_and_only_for_years_that_are_over() =>
        Assert.Equal(
            ["地区生产总值", "一般公共预算收入", "固定资产投资", "城镇登记失业率", "居民人均可支配收入", "新增就业", "万元GDP能耗", "老旧街巷"],
            District.Outcomes.Select(outcome => outcome.Name));

    [Fact]
    public void Figures_over_several_years_are_no_result_of_one() =>
        Assert.All(District.Outcomes, outcome => Assert.DoesNotContain(outcome.Others, other => other.Indicator.OverYears));

    [Fact]
    public void Reports_of_other_places_state_no_result()
    {
        var elsewhere = AnnotatedReports.Of("天津市河西区2024年政府工作报告\n\n一、2023年工作回顾\n\n万元GDP能耗下降3.5%。\n", "elsewhere.txt");
        var comparison = ReportComparison.Of([.. TwoDistrictYears.Reports(), elsewhere]);
        Assert.Null(comparison.Outcomes.Single(outcome => outcome.Name == "万元GDP能耗").Result);
    }

    [Fact]
    public void The_report_of_the_same_kind_is_believed_first()
    {
        var plan = AnnotatedReports.Of(
            "关于天津市云汀区2023年国民经济和社会发展计划执行情况与2024年国民经济和社会发展计划草案的报告\n\n一、2023年计划执行情况\n\n城镇登记失业率为3.6%。\n", "plan-2024.txt");
        var comparison = ReportComparison.Of([plan, .. TwoDistrictYears.Reports()]);
        var outcome = comparison.Outcomes.Single(outcome => outcome.Name == "城镇登记失业率");
        Assert.Equal("3.2%", comparison.Print(outcome.Result!));
        Assert.Equal("3.6%", comparison.Print(Assert.Single(outcome.Others)));
    }

    [Fact]
    public void Rows_hold_target_result_and_verdict()
    {
        var output = new StringWriter();
        OutcomeCsvWriter.Write(District, output);
        var rows = CsvTable.Read(output.ToString());
        Assert.Equal(District.Outcomes.Count, rows.Count);
        var row = rows.Single(row => row["indicator"] == "城镇登记失业率");
        Assert.Equal(("2023", "3.5", "%", "以内", "控制在", "yunting-2023"), (row["year"], row["targetValue"], row["targetUnit"], row["targetModifier"], row["targetDirection"], row["targetDocument"]));
        Assert.Equal(("3.2", "yunting-2024", "achieved", "-0.3", "met"), (row["resultValue"], row["resultDocument"], row["resultStatus"], row["difference"], row["verdict"]));
        Assert.Equal("", rows.Single(row => row["indicator"] == "万元GDP能耗")["result"]);
    }

    [SharedFact]
    public void National_reports_answer_the_ones_before()
    {
        var annotator = new ReportAnnotator();
        var folder = Path.Combine(SharedFactAttribute.Folder!, "corpus", "national");
        string[] years = ["2009", "2010", "2014", "2015", "2017", "2018", "2022", "2023"];
        var comparison = ReportComparison.Of([.. years.Select(year => annotator.Annotate(File.ReadAllText(Path.Combine(folder, $"{year}.txt")), $"{year}.txt"))]);
        (int Year, string Name, decimal Target, decimal Result, TargetVerdict Verdict)[] known =
        [
            (2009, "地区生产总值", 8, 8.7m, TargetVerdict.Met), (2009, "新增就业", 900, 1102, TargetVerdict.Met), (2014, "地区生产总值", 7.5m, 7.4m, TargetVerdict.Met),
            (2014, "居民消费价格", 3.5m, 2, TargetVerdict.Met), (2017, "地区生产总值", 6.5m, 6.9m, TargetVerdict.Met), (2017, "新增就业", 1100, 1351, TargetVerdict.Met),
            (2022, "地区生产总值", 5.5m, 3, TargetVerdict.Missed), (2022, "新增就业", 1100, 1206, TargetVerdict.Met), (2022, "居民消费价格", 3, 2, TargetVerdict.Met),
            (2022, "城镇调查失业率", 5.5m, 5.5m, TargetVerdict.Met),
        ];
        foreach (var (year, name, target, result, verdict) in known)
        {
            var outcome = Assert.Single(comparison.Outcomes, outcome => outcome.Year == year && outcome.Name == name && outcome.Result is not null);
            Assert.Equal((target, result, verdict), (outcome.Target.Indicator.Values[0], outcome.Result!.Indicator.Values[0], outcome.Verdict));
        }
    }

    private static TargetOutcome Find(string name) => District.Outcomes.Single(outcome => outcome.Name == name);
}
