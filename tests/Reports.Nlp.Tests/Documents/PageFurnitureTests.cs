using Reports.Nlp.Documents;

namespace Reports.Nlp.Tests.Documents;

public class PageFurnitureTests
{
    private const string Title = "云泽市青岚区2024年政府工作报告";
    private const string Body = """
        各位代表：
        现在，我代表区人民政府，向大会报告工作，请予审议。
        一、2023年工作回顾
        过去一年，全区上下迎难而上，新建绿道九公里，改造老旧小区十二个，新增停车泊位八百个，区域面貌焕然一新，群众生活持续改善。
        二、2024年重点工作
        做强缆索产业，引进重点项目三十个，新建学校两所，改造社区医院三家，把各项任务落到实处，让城区更有活力、居民更加安心。
        让我们团结起来，接续奋斗，谱写青岚发展新篇章！
        """;

    private static string[] Paragraphs(string text)
    {
        var document = ReportReader.Read(text, "test.txt");
        return [.. document.Paragraphs.Select(p => p.Span.In(document.Text))];
    }

    [Theory]
    [InlineData("下载\n打印\n【字号：\n加大\n还原\n减小\n】\n", "来源：云泽日报\n时间：2024-01-20\n区长 柳青山作政府工作报告。本报记者 程远 摄\n")]
    [InlineData("您的位置:\n首页\n>\n要闻\n", "2024年01月20日 07时41分\n来源:\n云泽日报\n【字体：\n大\n中\n小\n】\n分享：\n")]
    [InlineData("", "首页\n>\n政务公开\n>\n政府工作报告\n" + Title + "\n发表时间：\n2024-01-20 09:45:30\n阅读量：\n【字体： 大 中 小 】\n")]
    public void Tools_source_and_time_at_the_head_go(string before, string after) =>
        Assert.Equal(Paragraphs($"{Title}\n{Body}"), Paragraphs($"{before}{Title}\n{after}{Body}"));

    [Theory]
    [InlineData("相关报道：")]
    [InlineData("相关阅读")]
    [InlineData("（来源：云泽日报）\n编辑：程远")]
    [InlineData("扫一扫在手机打开当前页\n【\n打印本页\n】\n【\n关闭窗口\n】")]
    [InlineData("》》点击图片进入专题《《\n收藏\n|\n分享到:\n分享到微信\n×\n相关文档：")]
    [InlineData("责任编辑：\n程远\n相关链接>>\nabcd39f1fb7f426d9dfb6bd0fa1f2146:\n一图读懂青岚区政府工作报告 向新而行\n各位代表：现在，我代表区人民政府，向大会报告工作，请予审议。")]
    public void Everything_behind_the_end_of_the_article_goes(string tail) =>
        Assert.Equal(Paragraphs($"{Title}\n{Body}"), Paragraphs($"{Title}\n{Body}\n{tail}"));

    [Theory]
    [InlineData("来源：云泽日报")]
    [InlineData("打印")]
    public void A_line_inside_the_report_stays_whatever_it_says(string line) =>
        Assert.Contains(line.TrimEnd('：'), string.Concat(Paragraphs($"{Title}\n{Body.Replace("二、2024年重点工作", $"{line}\n二、2024年重点工作", StringComparison.Ordinal)}")), StringComparison.Ordinal);

    [Fact]
    public void A_day_given_below_the_title_stays_as_it_may_be_the_reports() =>
        Assert.Contains("2024年1月18日", Paragraphs($"{Title}\n2024年1月18日\n{Body}"));

    [Fact]
    public void A_list_of_terms_behind_the_editors_name_stays() =>
        Assert.Contains("1.五助：助学、助医、助困、助残、助老。", Paragraphs($"{Title}\n{Body}\n责任编辑：程远\n名词解释\n1.五助：助学、助医、助困、助残、助老。"));

    [Fact]
    public void Jumps_of_a_newspaper_leave_the_sentence_whole()
    {
        var said = "过去一年，全区上下迎难而上，新建绿道九公里。（下转第四版）（紧接第一版） 改造老旧小区十二个，（一版）也算在内。";
        Assert.Contains("过去一年，全区上下迎难而上，新建绿道九公里。改造老旧小区十二个，（一版）也算在内。", Paragraphs($"{Title}\n一、2023年工作回顾\n{said}"));
    }

    [Fact]
    public void A_linked_word_on_a_line_of_its_own_belongs_to_its_sentence()
    {
        var paragraphs = Paragraphs($"{Title}\n一、2023年工作回顾\n我们以企业出题、院校答题的方式推进技术\n攻关\n；又以先试后用的方式推进成果\n转化\n，实现了共赢。\n新建绿道九公里，全区上下满意。");
        Assert.Contains("我们以企业出题、院校答题的方式推进技术攻关；又以先试后用的方式推进成果转化，实现了共赢。", paragraphs);
        Assert.Contains("新建绿道九公里，全区上下满意。", paragraphs);
    }

    [Fact]
    public void Lines_that_furniture_stood_between_are_not_joined()
    {
        var paragraphs = Paragraphs($"{Title}\n一、2023年工作回顾\n新建绿道九公里。群众满意度不断提升并且持续向好，各方面都有进步\n公网安备12010102000号\n做强缆索产业\n各位代表，任务艰巨，我们充满信心。");
        Assert.Contains("做强缆索产业", paragraphs);
    }

    [Fact]
    public void A_subtitle_may_begin_with_a_horizontal_bar() =>
        Assert.Equal(new DateOnly(2024, 1, 18), ReportReader.Read($"政府工作报告\n――2024年1月18日在云泽市青岚区第三届人民代表大会第四次会议上\n{Body}", "test.txt").Metadata.Date);
}
