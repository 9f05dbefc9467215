using Reports.Nlp.Documents;

namespace Reports.Nlp.Tests.Documents;

public class LineHeadingTests
{
    private static readonly string Filler = string.Concat(Enumerable.Repeat("做强缆索产业，新建绿道，", 7)) + "成效明显。";

    private static ReportDocument Read(string text) => ReportReader.Read("云泽市青岚区2026年政府工作报告\n" + text, "test.txt");

    /// <summary>A line and its paragraph.</summary>
    private static string Pairs(params string[] lines) => string.Join('\n', lines.Select(l => $"{l}\n{Filler}"));

    private static string[] Outline(string text)
    {
        var document = Read(text);
        return [.. document.Sections.Select(s => new string('>', s.Level - 1) + s.Heading.In(document.Text))];
    }

    private static string? HeadingOver(ReportDocument document, string opening) =>
        document.Paragraphs.First(p => p.Span.In(document.Text).StartsWith(opening, StringComparison.Ordinal)).Section is { } id ? document.Sections[id].Heading.In(document.Text) : null;

    [Theory]
    [InlineData("壮大缆索产业。", "做优“云泽码头”。", "建好绿道。")]
    [InlineData("这一年，我们抢前抓早、攻坚到底，产业稳步向前", "这一年，我们敞开大门、广交朋友，码头客商云集", "这一年，我们植树种草、清河治水，绿道遍布全区")]
    public void Short_lines_that_take_turns_with_paragraphs_are_headings(string first, string second, string third)
    {
        var text = $"一、2026年重点工作\n（一）做强产业\n{Pairs(first, second, third)}\n（二）改善民生\n{Filler}";
        Assert.Equal(["一、2026年重点工作", ">（一）做强产业", ">>" + first.TrimEnd('。'), ">>" + second.TrimEnd('。'), ">>" + third.TrimEnd('。'), ">（二）改善民生"], Outline(text));
        Assert.Equal(4, Read(text).Paragraphs.Count);
    }

    [Fact]
    public void What_stands_before_the_first_and_behind_the_last_is_the_chapters()
    {
        var document = Read($"一、2025年工作回顾\n过去一年，{Filler}\n{Pairs("产业持续壮大。", "码头更加繁忙。", "绿道不断延伸。")}\n同时看到，{Filler}\n各位代表！{Filler}\n二、2026年重点工作\n{Filler}");
        Assert.Equal("一、2025年工作回顾", HeadingOver(document, "过去一年"));
        Assert.Equal("一、2025年工作回顾", HeadingOver(document, "同时看到"));
        Assert.Equal("一、2025年工作回顾", HeadingOver(document, "各位代表"));
        Assert.Equal("绿道不断延伸", document.Sections[3].Heading.In(document.Text));
        Assert.Equal(1, document.Sections.Count(s => s.Level == 1 && s.Part == ReportPart.Review));
    }

    [Fact]
    public void The_numbered_sections_that_follow_are_the_chapters()
    {
        var text = $"一、2026年重点工作\n{Pairs("坚持稳中求进。", "坚持项目为王。", "坚持民生为本。")}\n（一）做强产业\n{Filler}\n（二）改善民生\n{Filler}";
        Assert.Equal(["一、2026年重点工作", ">坚持稳中求进", ">坚持项目为王", ">坚持民生为本", ">（一）做强产业", ">（二）改善民生"], Outline(text));
    }

    [Fact]
    public void Long_lines_that_begin_alike_cover_the_short_ones_after_them()
    {
        const string Industry = "五年来，我们坚定不移把缆索产业做大做强，在推动高质量发展中跨上了新台阶。产业实力显著提升";
        const string Greenery = "五年来，我们坚定不移把绿道一里一里地修下去，在推动绿色发展中描绘出新画卷";
        var text = $"一、2025年工作回顾\n{Pairs(Industry + "。", "缆索集群壮大。", Greenery + "。", "河水更加清澈。", "绿道成环成网。")}\n二、2026年重点工作\n{Filler}";
        Assert.Equal(["一、2025年工作回顾", ">" + Industry, ">>缆索集群壮大", ">" + Greenery, ">>河水更加清澈", ">>绿道成环成网", "二、2026年重点工作"], Outline(text));
    }

    [Fact]
    public void A_heading_may_have_two_paragraphs()
    {
        var text = $"一、2026年重点工作\n{Pairs("壮大缆索产业。")}\n此外，{Filler}\n{Pairs("做优码头。", "建好绿道。")}\n二、自身建设\n{Filler}";
        Assert.Equal("壮大缆索产业", HeadingOver(Read(text), "此外"));
    }

    [Fact]
    public void Two_of_them_are_a_section_where_others_are_so_written()
    {
        var two = $"（二）改善民生\n{Pairs("办好学校。", "建好医院。")}\n（三）建设政府\n{Filler}";
        Assert.DoesNotContain(">>办好学校", Outline($"一、2026年重点工作\n（一）做强产业\n{Filler}\n{two}"));
        Assert.Contains(">>办好学校", Outline($"一、2026年重点工作\n（一）做强产业\n{Pairs("壮大缆索产业。", "做优码头。", "建好绿道。")}\n{two}"));
    }

    [Theory]
    [InlineData("具体抓好八个方面工作。", "同时，推进码头建设。")] // with other paragraphs between
    [InlineData("各位代表：", "我们要重点抓好以下工作：")]
    public void Short_lines_here_and_there_are_none(string first, string second)
    {
        var text = $"一、2026年重点工作\n{first}\n{Filler}\n{Filler}\n{Filler}\n{second}\n{Filler}\n{Filler}\n{Filler}\n完成任务。\n二、自身建设\n{Filler}";
        Assert.Equal(["一、2026年重点工作", "二、自身建设"], Outline(text));
    }

    [Theory]
    [InlineData("一是壮大缆索产业。", "二是做优码头。", "三是建好绿道。")]
    [InlineData("第一，壮大缆索产业。", "第二，做优码头。", "第三，建好绿道。")]
    [InlineData("壮大缆索产业：", "做优码头：", "建好绿道：")]
    [InlineData("壮大缆索产业。做优码头。", "壮大码头。做优绿道。", "建好绿道。做优环境。")]
    public void Members_of_a_list_and_of_a_text_are_none(string first, string second, string third) =>
        Assert.Equal(["一、2026年重点工作", "二、自身建设"], Outline($"一、2026年重点工作\n{Pairs(first, second, third)}\n二、自身建设\n{Filler}"));

    [Fact]
    public void Lines_one_after_another_and_outside_all_sections_are_none()
    {
        Assert.Equal(["一、2026年重点工作", "二、自身建设"], Outline($"一、2026年重点工作\n壮大缆索产业。\n做优码头。\n建好绿道。\n改善民生。\n{Filler}\n二、自身建设\n{Filler}"));
        Assert.Equal(["一、2026年重点工作"], Outline($"{Pairs("壮大缆索产业。", "做优码头。", "建好绿道。")}\n一、2026年重点工作\n{Filler}"));
    }

    [Fact]
    public void A_heading_above_one_paragraph_is_of_its_chapters_part()
    {
        var document = Read($"一、2026年重点工作\n（一）做强产业\n{Pairs("完成目标任务。", "夯实发展基础。", "加强政府自身建设。")}");
        Assert.Equal([ReportPart.Tasks, ReportPart.Tasks, ReportPart.SelfGovernment], document.Sections.Skip(2).Select(s => s.Part));
    }
}
