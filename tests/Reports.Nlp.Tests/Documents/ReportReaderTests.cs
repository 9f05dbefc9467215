using Reports.Nlp.Documents;

namespace Reports.Nlp.Tests.Documents;

public class ReportReaderTests
{
    private static ReportDocument Read(string text) => ReportReader.Read(text, "test.txt");

    private static string[] Outline(ReportDocument document) =>
        [.. document.Sections.Select(s => $"{new string('-', s.Level - 1)}{s.Heading.In(document.Text)}")];

    private static string[] Paragraphs(ReportDocument document) => [.. document.Paragraphs.Select(p => p.Span.In(document.Text))];

    [Fact]
    public void The_sample_reads_as_a_person_would_write_it_down()
    {
        var document = ReportReader.Read(File.ReadAllText(Repository.Sample), "qinglan-2024-work-report.txt");
        Assert.Equal(
            new ReportMetadata("云泽市青岚区2024年政府工作报告", "云泽市青岚区", AdministrativeLevel.District, 2024, ReportKind.WorkReport, new DateOnly(2024, 1, 18)),
            document.Metadata);
        Assert.Equal(
            ["2023年工作回顾", "-一、产业根基更加厚实", "-二、改革活力更加充沛", "-三、城区面貌更加靓丽", "-四、民生底色更加温暖",
             "2024年重点工作", "-（一）突出创新引领，培育发展新动能", "-（二）突出以城兴业，打造更新样板区", "-（三）突出共建共享，增进民生新福祉",
             "-（四）突出固本强基，守牢安全发展线", "加强政府自身建设", "名词解释"],
            Outline(document));
        Assert.Equal(
            [ReportPart.Review, ReportPart.Tasks, ReportPart.SelfGovernment, ReportPart.Glossary],
            document.Sections.Where(s => s.Parent is null).Select(s => s.Part));
        Assert.Equal(["1", "2", "3", "4"], document.CallOuts.Select(c => c.Label));
        Assert.DoesNotContain("网站地图", document.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("浏览次数", document.Text, StringComparison.Ordinal);
        Assert.Contains(document.Paragraphs, p => p.Part == ReportPart.Targets);
        Assert.Equal(ReportPart.Closing, document.Paragraphs.Last(p => p.Part != ReportPart.Glossary).Part);
    }

    [Fact]
    public void Markdown_depth_lies_and_numbers_decide() =>
        Assert.Equal(
            ["今后五年工作安排", "-一、做强产业", "--（一）壮大集群", "--（二）招引项目", "-二、做优环境", "-三、做实民生"],
            Outline(Read(
                """
                ## 今后五年工作安排

                ### **一、做强产业**

                **（一）壮大集群。**推动缆索产业集聚发展，建成两个百亿级园区。

                **（二）招引项目。**引进重点项目三十个，开工二十个。

                ## 二、做优环境

                简化审批流程，压缩办理时限。

                #### 三、做实民生

                新建学校五所，改造社区医院两家。
                """)));

    [Fact]
    public void A_run_in_heading_opens_a_section_and_stays_the_lead_of_its_paragraph()
    {
        var document = Read("一、重点任务\n（一）加快完善创新生态。全面实施引才计划，建设三个实验室。\n（二）加快推进产业升级。推动老厂改造，壮大智能制造。");
        var first = document.Paragraphs[0];
        Assert.Equal("（一）加快完善创新生态。全面实施引才计划，建设三个实验室。", first.Span.In(document.Text));
        Assert.Equal("（一）加快完善创新生态。", first.Lead!.Value.In(document.Text));
        Assert.Equal("（一）加快完善创新生态", document.Sections[first.Section!.Value].Heading.In(document.Text));
    }

    [Fact]
    public void Each_bold_lead_opens_a_paragraph()
    {
        var document = Read("五年来，我们把创新摆在首位。**新兴产业加快壮大。**引入平台企业九家。**科技创新积厚成势。**建成孵化器十一家，其中**国家级**两家。");
        Assert.Equal(
            ["五年来，我们把创新摆在首位。", "新兴产业加快壮大。引入平台企业九家。", "科技创新积厚成势。建成孵化器十一家，其中国家级两家。"],
            Paragraphs(document));
        Assert.Equal("新兴产业加快壮大。", document.Paragraphs[1].Lead!.Value.In(document.Text));
    }

    [Theory]
    [InlineData("推进“五助”<sup>[3]</sup>服务。", "推进“五助”服务。", "3")]
    [InlineData("推进“五助”[12]服务。", "推进“五助”服务。", "12")]
    [InlineData("推进“五助”［１］服务。", "推进“五助”服务。", "１")]
    [InlineData("推进“五助”³服务。", "推进“五助”服务。", "3")]
    [InlineData("推进“五助”$^{[3]}$服务。", "推进“五助”服务。", "3")]
    [InlineData("推进“五助”〔注2〕服务。", "推进“五助”服务。", "2")]
    public void Call_outs_leave_the_text_and_keep_their_place(string source, string text, string label)
    {
        var document = Read(source);
        Assert.Equal(text, document.Text);
        var callOut = Assert.Single(document.CallOuts);
        Assert.Equal(label, callOut.Label);
        Assert.Equal("推进“五助”".Length, callOut.Position);
    }

    [Theory]
    [InlineData("PM<sub>2.5</sub>浓度下降", "PM2.5浓度下降")]
    [InlineData("控制在49微克<span以内", "控制在49微克以内")]
    [InlineData("占地5 km<sup>2</sup>的园区", "占地5 km2的园区")]
    [InlineData("比重<5%的行业", "比重<5%的行业")]
    [InlineData("青政发〔2024〕11号", "青政发〔2024〕11号")]
    [InlineData("做好“双拥”工作&nbsp;和普法", "做好“双拥”工作 和普法")]
    public void Markup_goes_and_text_stays(string source, string text) => Assert.Equal(text, Read(source).Text);

    [Fact]
    public void A_sentence_cut_by_a_page_is_one_sentence()
    {
        var document = Read("# 政府工作报告\n\n各位代表：\n\n坚持项目为王，用好产业基金。推进十个片区建设，加大领军企业项目引进力度，全力支持和服\n\n— 12 —\n\n务新区建设。\n\n坚持绿色发展，新建绿道九公里。");
        Assert.Contains("坚持项目为王，用好产业基金。推进十个片区建设，加大领军企业项目引进力度，全力支持和服务新区建设。", Paragraphs(document));
        Assert.DoesNotContain("12", document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_of_a_fixed_width_are_joined()
    {
        var sentence = string.Concat(Enumerable.Repeat("加快建设现代化滨水新城区推动产业转型升级和城区更新改造工作取得新的成效", 3));
        var lines = new List<string> { "一、产业发展" };
        foreach (var lead in (string[])["壮大产业集群。", "完善创新生态。", "提升开放水平。"])
        {
            var paragraph = "　　" + lead + sentence + "。";
            for (var at = 0; at < paragraph.Length; at += 30) lines.Add(paragraph.Substring(at, Math.Min(30, paragraph.Length - at)));
        }

        var document = Read(string.Join("\r\n", lines));
        Assert.Equal(["壮大产业集群。" + sentence + "。", "完善创新生态。" + sentence + "。", "提升开放水平。" + sentence + "。"], Paragraphs(document));
        Assert.Equal(["一、产业发展"], Outline(document));
    }

    [Fact]
    public void A_report_on_one_line_is_cut_into_its_paragraphs()
    {
        var long1 = string.Concat(Enumerable.Range(1, 40).Select(i => $"完成第{i}批老旧小区改造和配套道路建设，居民出行更加便利。"));
        var long2 = string.Concat(Enumerable.Range(1, 40).Select(i => $"推进第{i}批重点项目开工建设，产业支撑更加有力。"));
        var document = Read($"各位代表： 现在，我代表区人民政府，向大会报告工作。 一、2023年工作回顾 {long1} 二、2024年重点工作 {long2}");
        Assert.Equal(["一、2023年工作回顾", "二、2024年重点工作"], Outline(document));
        Assert.Contains(long1, Paragraphs(document));
        Assert.Contains(long2, Paragraphs(document));
    }

    [Fact]
    public void Sentences_end_after_their_closing_marks_and_not_at_decimals()
    {
        var document = Read("投入1.2万元治理PM2.5。他说：“要抓实。”大家赞同！（详见附件。）提出“干就完了！”的口号，成效明显。");
        Assert.Equal(
            ["投入1.2万元治理PM2.5。", "他说：“要抓实。”", "大家赞同！", "（详见附件。）", "提出“干就完了！”的口号，成效明显。"],
            document.Sentences.Select(s => s.Span.In(document.Text)));
    }

    [Theory]
    [InlineData("天津市河西区2023年政府工作报告\n各位代表：\n现在开会。", "天津市河西区", AdministrativeLevel.District, 2023)]
    [InlineData("浙江省2021年政府工作报告\n各位代表：\n现在开会。", "浙江省", AdministrativeLevel.Province, 2021)]
    [InlineData("政府工作报告\n——二〇二〇年一月八日在南宁市第十四届人民代表大会第六次会议上\n各位代表：\n现在开会。", "广西壮族自治区南宁市", AdministrativeLevel.City, 2020)]
    [InlineData("政府工作报告\n——2022年12月28日在安吉县第十七届人民代表大会第二次会议上\n各位代表：\n现在开会。", "浙江省湖州市安吉县", AdministrativeLevel.County, 2023)]
    [InlineData("青山镇人民政府2022年工作报告\n各位代表：\n现在开会。", "青山镇", AdministrativeLevel.Township, 2022)]
    public void Region_and_year_come_from_title_and_subtitle(string text, string region, AdministrativeLevel level, int year)
    {
        var metadata = Read(text).Metadata;
        Assert.Equal((region, level, year), (metadata.Region, metadata.Level!.Value, metadata.Year!.Value));
    }

    [Fact]
    public void A_district_whose_name_several_cities_share_finds_its_city_in_the_text() =>
        Assert.Equal("辽宁省沈阳市和平区", Read("和平区2022年政府工作报告\n各位代表：\n过去一年，在沈阳市委、市政府坚强领导下，我们奋力攻坚。").Metadata.Region);

    [Fact]
    public void The_date_of_the_page_is_not_the_date_of_the_report()
    {
        var metadata = Read("发布日期：2019-12-03\n各位代表：\n受区人民政府委托，现向大会报告青岚区2025年国民经济和社会发展计划执行情况与2026年国民经济和社会发展计划草案。").Metadata;
        Assert.Null(metadata.Date);
        Assert.Equal((2026, ReportKind.Plan), (metadata.Year!.Value, metadata.Kind));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n\n\t")]
    [InlineData("no structure at all, and not Chinese either")]
    [InlineData("一")]
    [InlineData("《《《《“““（（（")]
    [InlineData("# \n**\n<sup>\n[1]\n￼\ud800")]
    public void Any_text_can_be_read(string text)
    {
        var document = Read(text);
        Assert.Empty(document.Sections);
        Assert.All(document.Paragraphs, p => Assert.InRange(p.Span.End, p.Span.Start + 1, document.Text.Length));
    }

    [Theory]
    [InlineData("2019年，经济稳步回升。出口从2015年的3亿元增加到2019年的5亿元。到2025年全面建成。", 2020)]
    [InlineData("2019年，经济稳步回升。", null)]
    [InlineData("2019年，经济稳步回升。2019年就业稳定。2020年开局良好。", null)]
    [InlineData("2019年，经济稳步回升。2019年就业稳定。2030年远景可期。", 2020)]
    public void A_report_that_never_names_its_year_follows_the_one_it_looks_back_on(string review, int? year)
    {
        var text = $"各位代表：\n\n现在，我代表区人民政府，向大会作政府工作报告，请予审议。\n\n一、过去五年工作回顾\n\n{review}\n\n二、今年主要工作\n\n今年要稳中求进。\n";
        Assert.Equal(year, ReportReader.Read(text, "report.txt").Metadata.Year);
    }

    [Fact]
    public void A_base_that_is_to_be_laid_is_no_look_back()
    {
        var document = ReportReader.Read("云汀区2024年政府工作报告\n\n一、2023年工作回顾\n\n成绩很大。\n\n二、2024年主要任务\n\n（一）扩大投资，夯实产业发展基础\n\n抓好项目。\n", "report.txt");
        Assert.Equal(ReportPart.Tasks, document.Paragraphs[^1].Part);
    }
}
