using Reports.Nlp.Documents;

namespace Reports.Nlp.Tests.Documents;

public class PartTests
{
    private static readonly string Filler = string.Concat(Enumerable.Repeat("做强缆索产业，新建绿道九公里，", 6));

    private static ReportDocument Read(string text) => ReportReader.Read("云泽市青岚区2026年政府工作报告\n" + text, "test.txt");

    private static ReportPart PartOf(ReportDocument document, string opening) =>
        document.Paragraphs.First(p => p.Span.In(document.Text).StartsWith(opening, StringComparison.Ordinal)).Part;

    private static int? SectionOf(ReportDocument document, string opening) =>
        document.Paragraphs.First(p => p.Span.In(document.Text).StartsWith(opening, StringComparison.Ordinal)).Section;

    [Fact]
    public void What_stands_behind_a_list_of_sentence_headings_is_the_chapters()
    {
        var items = string.Join('\n', "一二三四".Select(n => $"（{n}）产业稳步发展。{Filler}成效明显。"));
        var document = Read($"一、2025年工作回顾\n过去一年，成绩来之不易。\n{items}\n同时看到，{Filler}还有差距。\n二、2026年重点工作\n{Filler}完。");
        Assert.Equal(0, SectionOf(document, "同时看到"));
        Assert.Equal(4, SectionOf(document, "（四）"));
    }

    [Fact]
    public void A_list_whose_items_hold_several_paragraphs_keeps_its_last_but_for_a_salutation()
    {
        var items = string.Join('\n', "一二三".Select(n => $"（{n}）产业稳步发展。{Filler}成效明显。\n壮大集群。{Filler}{n}期建成。"));
        var document = Read($"一、2026年重点工作\n{items}\n完善配套。{Filler}完。\n各位代表！{Filler}继续努力。\n新的一年{Filler}加油。");
        Assert.Equal(3, SectionOf(document, "完善配套"));
        Assert.Equal(0, SectionOf(document, "各位代表"));
        Assert.Equal(0, SectionOf(document, "新的一年"));
    }

    [Fact]
    public void A_heading_on_a_line_of_its_own_covers_what_follows()
    {
        var items = string.Join('\n', "一二三四".Select(n => $"（{n}）产业发展\n{Filler}成效明显。"));
        var document = Read($"一、2025年工作回顾\n{items}\n各位代表！{Filler}还有差距。\n二、2026年重点工作\n{Filler}完。");
        Assert.Equal(4, SectionOf(document, "各位代表"));
    }

    [Theory]
    [InlineData("二、“十五五”时期主要目标任务", ReportPart.Targets)]
    [InlineData("二、今后五年发展的主要考虑", ReportPart.Requirements)]
    [InlineData("二、2026年主要目标任务", ReportPart.Tasks)]
    [InlineData("二、“十五五”时期主要任务", ReportPart.Tasks)]
    public void A_chapter_is_what_it_sets(string heading, ReportPart part) =>
        Assert.Equal(part, Read($"一、2025年工作回顾\n{Filler}完。\n{heading}\n{Filler}完。").Sections[1].Part);

    [Fact]
    public void A_chapter_that_looks_back_and_sets_targets_is_told_by_paragraph()
    {
        var document = Read($"一、“十四五”时期发展成就和“十五五”时期主要目标任务\n过去五年，{Filler}成效明显。\n根据区委建议，编制了规划纲要草案，{Filler}提请审查。\n（一）做强产业。{Filler}完。\n（二）做优环境。{Filler}完。");
        Assert.Equal(ReportPart.Review, PartOf(document, "过去五年"));
        Assert.Equal(ReportPart.Targets, PartOf(document, "根据区委"));
        Assert.Equal(ReportPart.Tasks, PartOf(document, "（一）"));
    }

    [Fact]
    public void What_stands_before_the_first_task_says_how_to_go_about_it()
    {
        var document = Read($"一、2026年重点工作\n做好今年工作，要坚持稳中求进，{Filler}起好步。\n提出这些目标，是综合考虑形势，{Filler}是有把握的。\n重点抓好以下工作：\n（一）做强产业。{Filler}完。\n（二）做优环境。{Filler}完。\n二、加快转型\n{Filler}起步。\n（一）做强产业。{Filler}完。");
        Assert.Equal(ReportPart.Requirements, PartOf(document, "做好今年"));
        Assert.Equal(ReportPart.Targets, PartOf(document, "提出这些"));
        Assert.Equal(ReportPart.Tasks, PartOf(document, "重点抓好"));
        Assert.Equal(ReportPart.Tasks, document.Paragraphs.First(p => p.Span.In(document.Text).EndsWith("起步。", StringComparison.Ordinal)).Part);
    }

    [Fact]
    public void The_governments_own_conduct_is_known_without_its_name_in_a_heading()
    {
        const string conduct = "坚持依法行政，自觉接受人大监督，带头过紧日子，持续改进作风建设，推进党风廉政建设。";
        var chapter = Read($"一、2025年工作回顾\n{Filler}完。\n二、2026年重点工作\n{Filler}完。\n三、坚持党的全面领导\n{conduct}\n各位代表！让我们团结在一起，接续奋斗！");
        Assert.Equal(ReportPart.SelfGovernment, chapter.Sections[2].Part);
        var paragraph = Read($"一、2026年重点工作\n（一）做强产业。{Filler}严格依法行政。\n各位代表！{conduct}\n各位代表！让我们团结在一起，接续奋斗！");
        Assert.Equal(ReportPart.SelfGovernment, PartOf(paragraph, "各位代表！坚持"));
        Assert.Equal(ReportPart.Tasks, PartOf(paragraph, "（一）"));
        Assert.Equal(ReportPart.Closing, PartOf(paragraph, "各位代表！让"));
    }
}
