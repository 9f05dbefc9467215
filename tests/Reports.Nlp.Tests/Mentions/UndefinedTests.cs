using Reports.Nlp.Documents;
using Reports.Nlp.Glossaries;
using Reports.Nlp.Mentions;

namespace Reports.Nlp.Tests.Mentions;

public class UndefinedTests
{
    private static readonly MentionResolver Resolver = new(new());

    [Theory]
    [InlineData("聚焦“四新”发力。", "四新")]
    [InlineData("实施“九项行动”。", "九项行动")]
    [InlineData("构建“1+12”产业体系。", "1+12")]
    [InlineData("构建“３＋Ｎ”体系。", "３＋Ｎ")]
    [InlineData("推行“一街一景”。", "一街一景")]
    [InlineData("打造“一城三带五园”。", "一城三带五园")]
    [InlineData("巩固双拥成果。", "双拥")]
    [InlineData("培育专精特新企业。", "专精特新")]
    [InlineData("深化放管服改革。", "放管服")]
    [InlineData("深化“管办评”分离。", "管办评")]
    [InlineData("健全“党政同责、一岗双责、齐抓共管”机制。", "一岗双责")]
    [InlineData("严格落实中央八项规定精神。", "八项规定")]
    [InlineData("践行「兩山」理念。", "兩山")]
    [InlineData("实施“双万双服促发展”活动。", "双万双服促发展")]
    [InlineData("开展“双包双联”行动。", "双包双联")]
    public void What_is_built_like_an_abbreviation_is_listed(string sentence, string surface) =>
        Assert.Equal([surface], Surfaces(sentence));

    [Theory]
    [InlineData("政协第十八届委员会第二次会议。")]
    [InlineData("党的二十大精神。")]
    [InlineData("新八大里片区。")]
    [InlineData("第三十五中学扩建。")]
    [InlineData("“十四五”规划收官。")]
    [InlineData("新建14座公园。")]
    [InlineData("“五一”假期接待游客。")]
    [InlineData("“八五”普法启动。")]
    [InlineData("打造“15分钟生活圈”。")]
    [InlineData("推行“一站式”服务。")]
    [InlineData("提供“一对一”帮扶。")]
    [InlineData("织密“一张网”。")]
    [InlineData("打通“最后一公里”。")]
    [InlineData("管住“一把手”。")]
    [InlineData("获评“三八红旗集体”。")]
    [InlineData("实现“八连冠”。")]
    [InlineData("上线“津好办”。")]
    [InlineData("开展“互联网+医疗”。")]
    [InlineData("实现“应保尽保”。")]
    [InlineData("举办“七里香”市集。")]
    [InlineData("筑牢“第一道防线”。")]
    [InlineData("打造“十里画廊”。")]
    public void Ordinals_counts_days_plans_and_names_are_not(string sentence) => Assert.Empty(Surfaces(sentence));

    [Fact]
    public void A_list_elsewhere_in_the_document_is_a_hint()
    {
        var document = ReportReader.Read("深化放管服改革。\n持续推进简政放权、放管结合、优化服务，便利企业办事。", "x.txt");
        Assert.Equal("简政放权、放管结合、优化服务", Assert.Single(Resolver.Resolve(document, Glossary.Empty).Undefined).Hint);
    }

    [Fact]
    public void No_span_begins_or_ends_with_a_quotation_mark_and_none_overlap()
    {
        const string text = "“六稳”“六保”与「三保」，“‘四早’”。“双随机”“一公开”，“三公”经费。";
        var document = ReportReader.Read(text, "x.txt");
        var resolved = new MentionResolver(new() { User = [MentionGlossary.All] }).Resolve(document, Glossary.Empty);
        var spans = resolved.Mentions.Select(m => m.Span).Concat(resolved.Undefined.Select(u => u.Span)).Order().ToArray();
        Assert.NotEmpty(spans);
        Assert.All(spans, span => Assert.DoesNotContain(span.In(document.Text)[0], "“”‘’「」"));
        Assert.All(spans, span => Assert.DoesNotContain(span.In(document.Text)[^1], "“”‘’「」"));
        Assert.All(spans.Zip(spans.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start));
    }

    private static string[] Surfaces(string sentence)
    {
        var document = ReportReader.Read(sentence, "x.txt");
        return [.. Resolver.Resolve(document, Glossary.Empty).Undefined.Select(u => u.Span.In(document.Text))];
    }
}
