using Reports.Nlp.Documents;

namespace Reports.Nlp.Tests.Documents;

/// <summary>What the first lines of a document are, and what they say of it.</summary>
public class DocumentHeadTests
{
    private const string Body = "\n各位代表：\n现在，我代表区人民政府向大会报告工作，请予审议。\n一、2023年工作回顾\n过去一年，全区上下实干笃行，各项事业取得新进展。\n";
    private const string Letter = "\n各街道办事处，区政府各部门，各有关单位：\n现将有关事项通知如下，请认真贯彻落实。\n一、总体要求\n坚持问题导向，推动各项任务落地见效。\n";

    private static ReportDocument Read(string text) => ReportReader.Read(text, "test.txt");

    private static string[] Headings(string text)
    {
        var document = Read(text);
        return [.. document.Sections.Select(s => s.Heading.In(document.Text))];
    }

    [Theory]
    [InlineData("青岚区人民政府关于推动临空产业\n高质量发展的意见", "青岚区人民政府关于推动临空产业高质量发展的意见")]
    [InlineData("区人民政府关于\n进一步优化办事流程的若干意见", "区人民政府关于进一步优化办事流程的若干意见")]
    [InlineData("青岚区人民政府工作规则", "青岚区人民政府工作规则")]
    [InlineData("关于《青岚区产业园区布局》的说明", "关于《青岚区产业园区布局》的说明")]
    [InlineData("青岚区人民政府印发《关于推进政务公开的实施意见》的通知（青政发〔2024〕2号）", "青岚区人民政府印发《关于推进政务公开的实施意见》的通知（青政发〔2024〕2号）")]
    [InlineData("青岚区贯彻落实《关于打好经济\n增长主动仗的若干政策\n措施》实施方案", "青岚区贯彻落实《关于打好经济增长主动仗的若干政策措施》实施方案")]
    public void No_line_of_a_title_is_lost(string head, string title)
    {
        var document = Read(head + Letter);
        Assert.Equal(title, document.Metadata.Title);
        Assert.StartsWith(title, document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plain_line_that_touches_the_known_ones_stays() =>
        Assert.StartsWith("青岚区加快建设现代化新城\n", Read("青岚区加快建设现代化新城\n2024年政府工作报告" + Body).Text, StringComparison.Ordinal);

    [Fact]
    public void A_letterhead_stays() =>
        Assert.StartsWith("青岚区人民政府文件\n青政发〔2024〕5号\n", Read("青岚区人民政府文件\n青政发〔2024〕5号\n关于表彰先进集体的决定" + Letter).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("全区经济发展 结构优化")]
    [InlineData("城市 长期发展")]
    public void Two_words_are_no_name_and_no_speaker(string heading) =>
        Assert.Contains(heading, Headings("2024年政府工作报告" + Body + $"经济社会发展取得新成效，各项指标稳中向好。\n{heading}\n全年新增一批重点项目，发展后劲持续增强，群众满意度不断提高。\n"));

    [Fact]
    public void The_name_of_a_site_above_the_title_goes() =>
        Assert.StartsWith("2024年政府工作报告", Read("青岚区政府门户网站\n2024年政府工作报告" + Body).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("政府工作报告\n2024年1月18日在云泽市青岚区第三届人民代表大会第四次会议上\n李 国 平")]
    [InlineData("政府工作报告\n2024年1月18日在云泽市青岚区第三届\n人民代表大会第四次会议上\n区人民政府区长　李国平")]
    [InlineData("政府工作报告\n——2024年1月18日云泽市青岚区第三届人民代表大会\n常务委员会第十次会议上")]
    [InlineData("政府工作报告\n2024年1月18日\n在云泽市青岚区第三届人民代表大会第四次会议上")]
    [InlineData("政府工作报告\n——在云泽市青岚区第三届人民代表大会第四次会议上\n青岚区区长　李国平\n（二○二四年一月十八日）")]
    [InlineData("政府工作报告——2024年1月18日在云泽市青岚区第三届人民代表大会第四次会议上\n青岚区区长　李国平")]
    [InlineData("审计工作报告\n——2024年1月18日在云泽市青岚区第三届人民代表大会第四次会议上\n区人大常委会副主任、执法检查组组长　李国平")]
    public void The_title_block_has_no_sections_and_tells_the_day(string head)
    {
        Assert.Equal(["一、2023年工作回顾"], Headings(head + Body));
        Assert.Equal(new DateOnly(2024, 1, 18), Read(head + Body).Metadata.Date);
    }

    [Fact]
    public void A_sentence_about_a_meeting_is_not_joined_to_the_next_line() =>
        Assert.Contains("\n会议取得圆满成功。", Read("政府工作报告" + Body + "2024年1月18日在青岚区召开的会议上，全体代表共商大计。\n会议取得圆满成功。\n").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("青岚区人民政府关于分解落实政府工作报告目标任务的通知", ReportKind.Policy)]
    [InlineData("关于印发2024年《政府工作报告》主要任务落实情况的通报", ReportKind.Policy)]
    [InlineData("青岚区人民政府办公室关于印发2024年政府工作报告的通知", ReportKind.WorkReport)]
    [InlineData("关于印发《青岚区国民经济和社会发展第十四个五年规划》的通知", ReportKind.FiveYearPlan)]
    [InlineData("关于2024年政府工作报告的通知〈印发〉", ReportKind.Policy)]
    [InlineData("关于2024年政府工作报告的通知《关于转发的通知》", ReportKind.Policy)]
    [InlineData("青岚区关于落实“十四五”规划的实施意见", ReportKind.Policy)]
    [InlineData("关于青岚区2023年度财政收支的审计工作报告", ReportKind.Other)]
    [InlineData("关于检查《云泽市河道管理条例》实施情况的报告", ReportKind.Other)]
    [InlineData("青岚区人大常委会工作报告", ReportKind.Other)]
    [InlineData("云泽市第三届人大第一次会议政府工作报告", ReportKind.WorkReport)]
    [InlineData("《政府工作报告》", ReportKind.WorkReport)]
    public void The_last_noun_of_the_title_is_the_kind(string title, ReportKind kind) =>
        Assert.Equal(kind, Read($"{title}\n一、总体情况\n有关情况总体良好。\n").Metadata.Kind);

    [Fact]
    public void A_letter_without_title_is_a_policy_whatever_it_speaks_of() =>
        Assert.Equal(ReportKind.Policy, Read("各镇人民政府，区政府各部门：\n为落实《政府工作报告》，现将任务分解印发给你们。\n").Metadata.Kind);

    [Theory]
    [InlineData("青岚区人民政府关于加强河道管理的意见\n青政发〔2023〕16号", 2023)]
    [InlineData("文号：青政发〔2023〕16号　　发布日期：2024-05-01\n青岚区人民政府关于加强河道管理的意见", 2023)]
    [InlineData("青岚区2024年工作要点\n青政发〔2023〕16号", 2024)]
    [InlineData("青岚区产业发展行动计划（2023—2025年）\n青政发〔2022〕16号", 2022)]
    [InlineData("青岚区人民政府转发云政发〔2019〕7号文件的通知", null)]
    public void The_year_of_a_policy_is_in_its_title_or_its_number(string head, int? year) => Assert.Equal(year, Read(head + Letter).Metadata.Year);

    [Fact]
    public void A_notice_bears_the_day_it_was_signed()
    {
        var metadata = Read("发布日期：2023-03-20\n青岚区人民政府关于加强河道管理的通知" + Letter + "青岚区人民政府\n2023年3月15日\n附件1\n河道名录\n").Metadata;
        Assert.Equal((new DateOnly(2023, 3, 15), 2023), (metadata.Date!.Value, metadata.Year!.Value));
    }

    [Fact]
    public void A_report_that_a_notice_carries_was_not_given_when_the_notice_was_signed()
    {
        var metadata = Read("青岚区人民政府办公室关于印发2024年政府工作报告的通知\n各街道办事处，区政府各部门：\n现将报告印发给你们。\n青岚区人民政府办公室\n2024年1月25日\n政府工作报告" + Body).Metadata;
        Assert.Equal((ReportKind.WorkReport, null), (metadata.Kind, metadata.Date));
    }

    [Theory]
    [InlineData("发布单位：青岚区人民政府　　成文日期：2024-01-18", "云岭区")]
    public void A_title_goes_before_the_table_above_it(string row, string region) =>
        Assert.Equal(region, Read($"{row}\n云岭区人民政府关于加强河道管理的意见" + Letter).Metadata.Region);

    [Theory]
    [InlineData("国务院关于推动内蒙古发展的意见\n国发〔2023〕16号", "全国", AdministrativeLevel.National)]
    [InlineData("国家发展改革委关于印发有关规划的通知", "全国", AdministrativeLevel.National)]
    [InlineData("省人民政府关于优化办事流程的意见\n鄂政发〔2018〕26号", "湖北省", AdministrativeLevel.Province)]
    [InlineData("县人民政府关于优化办事流程的意见\n青政发〔2018〕26号", null, AdministrativeLevel.County)]
    [InlineData("（浙江省）2019年安吉县人民政府工作报告（全文）", "浙江省湖州市安吉县", AdministrativeLevel.County)]
    [InlineData("浙江省关于支持安吉县绿色发展的意见", "浙江省", AdministrativeLevel.Province)]
    [InlineData("镇政府工作报告\n镇长　李国平", null, AdministrativeLevel.Township)]
    [InlineData("政府工作报告\n旗　长　李国平", null, AdministrativeLevel.County)]
    public void Region_and_level_come_from_what_the_head_says(string head, string? region, AdministrativeLevel level)
    {
        var metadata = Read(head + "\n一、总体要求\n坚持问题导向，推动各项任务落地见效。\n").Metadata;
        Assert.Equal((region, level), (metadata.Region, metadata.Level!.Value));
    }

    [Fact]
    public void A_mayor_says_nothing_of_the_level_of_the_city() =>
        Assert.Null(Read("政府工作报告\n市长　李国平\n各位代表：\n现在，我代表市人民政府向大会报告工作。\n").Metadata.Level);

    [Fact]
    public void The_table_of_a_site_is_its_own_and_is_read()
    {
        var document = Read("文件名称： 关于加强河道管理的意见　　文 号： 云政发〔2021〕8号\n公开属性： 主动公开 | 有效性： 有效\n• 发文机构：安吉县人民政府\n关于加强河道管理的意见\n某某网 | 2021-12-26 19:49" + Letter);
        Assert.StartsWith("关于加强河道管理的意见\n各街道", document.Text, StringComparison.Ordinal);
        Assert.Equal(("关于加强河道管理的意见", "浙江省湖州市安吉县", 2021), (document.Metadata.Title, document.Metadata.Region, document.Metadata.Year!.Value));
    }

    [Fact]
    public void Who_signs_above_a_date_is_no_heading() =>
        Assert.DoesNotContain("青岚区河道管理指挥部", Headings("青岚区工作年度报告\n一、总体情况\n有关情况总体良好。\n青岚区河道管理指挥部\n2024年1月18日\n扫一扫在手机打开当前页\n"));

    [Fact]
    public void A_path_of_links_is_no_title() =>
        Assert.Equal("青岚区2024年政府工作报告", Read("首页 > 政务公开 > 政府信息公开 > 政府工作报告 > 历年政府工作报告\n青岚区2024年政府工作报告" + Body).Metadata.Title);
}
