using Reports.Nlp.Documents;
using Reports.Nlp.Indicators;

namespace Reports.Nlp.Tests.Indicators;

public class IndicatorTimeTests
{
    private const string Double = "“十四五”时期发展成就和“十五五”时期主要目标任务";

    [Theory]
    [InlineData("过去五年，我们克难前行。2025年总量比2020年增加300亿元。经营主体达到9万户。", "achieved 2025, achieved 2025")]
    [InlineData("过去五年，我们克难前行。有效发明专利比2020年增长50%，经营主体达到9万户。", "achieved 2025, achieved 2025")]
    [InlineData("“十五五”时期，我们将奋勇争先。森林覆盖率达到30%。", "target 2030")]
    [InlineData("“十五五”时期，低碳转型更进一步，2030年前碳达峰任务按期完成。森林覆盖率达到30%。", "target 2030")]
    [InlineData("“十五五”时期，我们将奋勇争先。2026年，经营主体增长5%。森林覆盖率达到30%。", "target 2026, target 2026")]
    [InlineData("“十五五”时期，我们将奋勇争先。2028年，建成公园5个。森林覆盖率达到30%。", "target 2028, target 2030")]
    [InlineData("我们编制了“十五五”规划纲要（草案）。地区生产总值年均增长5%。", "target 2030")]
    [InlineData("编制了《云汀区国民经济和社会发展第十五个五年规划纲要（草案）》。地区生产总值年均增长5%。", "target 2030")]
    [InlineData("实施《云汀区国民经济和社会发展第十四个五年规划纲要》，各项指标顺利完成。地区生产总值增长5%。", "achieved 2025")]
    [InlineData("实施“十四五”规划纲要，各项指标顺利完成。地区生产总值增长5%。", "achieved 2025")]
    public void The_opening_of_a_paragraph_says_when_under_a_heading_of_two_times(string paragraph, string times) =>
        Assert.Equal(times, Times($"一、{Double}\n\n过去五年，成绩来之不易。\n\n{paragraph}\n"));

    [Fact]
    public void A_list_keeps_the_time_of_the_plan_that_opens_it_past_a_year_in_passing() => Assert.Equal(
        "target 2030, target 2030, target 2026",
        Times($"一、{Double}\n\n“十五五”时期要实现以下目标：\n\n——全区绿色转型见效，2030年前碳达峰。人均预期寿命达到80岁。\n\n——粮食产量达到3万吨。\n\n二、2026年重点工作\n\n粮食产量达到2万吨。\n"));

    [Theory]
    [InlineData("“十五五”时期，粮食产量达到3万吨。", "target 2030")]
    [InlineData("“十四五”时期，粮食产量达到3万吨。", "achieved 2025")]
    [InlineData("为“十五五”时期开好局打下基础，粮食产量达到3万吨。", "achieved 2025")]
    public void A_plan_to_come_is_no_result_in_a_look_back(string paragraph, string times) =>
        Assert.Equal(times, Times($"一、2025年工作回顾\n\n{paragraph}\n\n二、2026年重点工作\n\n稳中求进。\n"));

    [Fact]
    public void A_plan_under_way_is_looked_back_on() =>
        Assert.Equal("achieved 2024", Times("一、2024年工作回顾\n\n“十四五”时期，粮食产量达到3万吨。\n\n二、2025年重点工作\n\n稳中求进。\n", year: 2025));

    [Fact]
    public void Sections_of_a_double_chapter_go_by_their_own_heading() => Assert.Equal(
        "achieved 2025, target 2030",
        Times($"一、{Double}\n\n（一）“十四五”时期发展成就\n\n粮食产量达到2万吨。\n\n（二）“十五五”时期主要目标\n\n粮食产量达到3万吨。\n"));

    [Theory]
    [InlineData("2020年到2025年，民间投资占比由40%提高到50%，出口占比由10%提高到20%。", "achieved 2025, achieved 2025")]
    [InlineData("2024年、2025年实现安全事故零发生，投诉量下降20%。", "achieved 2025")]
    [InlineData("2023年实现安全事故零发生，“十四五”时期投诉量下降20%。", "achieved 2025")]
    [InlineData("2021—2025年，全区奋力前行，新增绿地50公顷。", "achieved 2025")]
    [InlineData("经营主体较“十三五”期末增长36%。", "achieved 2025")]
    [InlineData("经营主体比“十三五”末增长36%。", "achieved 2025")]
    [InlineData("“十三五”末，经营主体达到5万户。", "achieved 2020")]
    [InlineData("2023年，新增绿地20公顷，改造旧房300户。", "achieved 2023, achieved 2023")]
    [InlineData("面向2035年远景目标，新增绿地20公顷。", "achieved 2025")]
    [InlineData("到2035年，绿地达到20公顷。", "target 2035")]
    public void The_year_is_that_of_the_result(string sentence, string times) =>
        Assert.Equal(times, Times($"一、2025年工作回顾\n\n{sentence}\n\n二、2026年重点工作\n\n稳中求进。\n"));

    [Fact]
    public void Values_that_others_are_reached_from_are_no_results_in_lists_either() => Assert.Equal(
        ["城市低保标准 700元 2025", "农村低保标准 600元 2025"],
        Indicators("一、2025年工作回顾\n\n城市低保标准、农村低保标准分别从2020年的500元、400元提高到2025年的700元、600元。\n\n二、2026年重点工作\n\n稳中求进。\n")
            .Select(i => $"{i.Name} {string.Join('~', i.Values)}{i.Unit} {i.Year}"));

    private static string Times(string body, int year = 2026) =>
        string.Join(", ", Indicators(body, year).Select(i => $"{IndicatorNames.Of(i.Status)} {i.Year}"));

    private static IReadOnlyList<Indicator> Indicators(string body, int year = 2026) =>
        IndicatorExtractor.Extract(ReportReader.Read($"云汀区{year}年政府工作报告\n\n各位代表：\n\n{body}", "made.txt"));
}
