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
    [InlineData("落实区委“132”总体工作部署。", "132")]
    [InlineData("健全“141”基层治理体系。", "141")]
    [InlineData("壮大“4×4”现代化产业体系。", "4×4")]
    [InlineData("推进“4+4科创工程”。", "4+4科创工程")]
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
    [InlineData("落实“三个60%”要求。", "三个60%")]
    [InlineData("实施“百千工程”。", "百千工程")]
    [InlineData("推进“两国双园”建设。", "两国双园")]
    [InlineData("落实“三优”规划。", "三优")]
    [InlineData("推行“一柜制”运输。", "一柜制")]
    [InlineData("开展“安消应”联合检查。", "安消应")]
    [InlineData("推进“督考训”一体。", "督考训")]
    [InlineData("健全政校企产学研对接机制。", "政校企产学研")]
    [InlineData("举办医院产学研交流会。", "产学研")]
    [InlineData("实施“四区共建、城乡融合”战略。", "四区共建")]
    [InlineData("打造“两高地、一屏障”。", "两高地、一屏障")]
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
    [InlineData("实现“七连好”。")]
    [InlineData("既“放得活”又“管得好”。")]
    [InlineData("推行“先评后补”。")]
    [InlineData("提升“含新量”。")]
    [InlineData("整治“内卷式”竞争。")]
    [InlineData("开展隐患“大起底”。")]
    [InlineData("办好“十件民生实事”。")]
    [InlineData("举办“5·18国际博物馆日”活动。")]
    [InlineData("提供“7×24小时”服务。")]
    [InlineData("健全“110”联动机制。")]
    [InlineData("用好“12345”政务服务便民工作机制。")]
    [InlineData("描绘“2035”远景蓝图和战略构想。")]
    [InlineData("办好“315”晚会，完善监管体系。")]
    [InlineData("推动补链强链延链。")]
    [InlineData("力争“零亡人”。")]
    [InlineData("打造“一个中心”。")]
    [InlineData("实施“百万工程师”培养。")]
    public void Ordinals_counts_days_plans_and_names_are_not(string sentence) => Assert.Empty(Surfaces(sentence));

    [Theory]
    [InlineData("建好“两个港口”、“一个通道”。", "两个港口", "一个通道")]
    [InlineData("建好“一个通道”和“两个港口”。", "一个通道", "两个港口")]
    public void One_of_something_is_listed_beside_two_of_something(string sentence, params string[] surfaces) => Assert.Equal(surfaces, Surfaces(sentence));

    [Fact]
    public void Two_items_that_only_end_alike_are_no_hint()
    {
        var document = ReportReader.Read("守护“两湾”。\n推动渔船入湾、游船离湾，秩序明显好转。", "x.txt");
        Assert.Null(Assert.Single(Resolver.Resolve(document, Glossary.Empty).Undefined).Hint);
    }

    [Fact]
    public void A_list_elsewhere_in_the_document_is_a_hint()
    {
        var document = ReportReader.Read("深化放管服改革。\n持续推进简政放权、放管结合、优化服务，便利企业办事。", "x.txt");
        Assert.Equal("简政放权、放管结合、优化服务", Assert.Single(Resolver.Resolve(document, Glossary.Empty).Undefined).Hint);
    }

    [Fact]
    public void Spans_hold_no_quotation_marks_but_pairs_inside_and_none_overlap()
    {
        const string text = "“六稳”“六保”与「三保」，“‘四早’”。“双随机”“一公开”，“三公”经费。";
        var document = ReportReader.Read(text, "x.txt");
        var resolved = new MentionResolver(new() { User = [MentionGlossary.All] }).Resolve(document, Glossary.Empty);
        var spans = resolved.Mentions.Select(m => m.Span).Concat(resolved.Undefined.Select(u => u.Span)).Order().ToArray();
        Assert.NotEmpty(spans);
        foreach (var surface in spans.Select(span => span.In(document.Text)))
        {
            Assert.Equal(surface.Count(c => "“‘「".Contains(c, StringComparison.Ordinal)), surface.Count(c => "”’」".Contains(c, StringComparison.Ordinal)));
            Assert.DoesNotContain(surface[0], "“”‘’「」");
            Assert.DoesNotContain(surface[^1], "“”‘’「」");
        }

        Assert.All(spans.Zip(spans.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start));
    }

    private static string[] Surfaces(string sentence)
    {
        var document = ReportReader.Read(sentence, "x.txt");
        return [.. Resolver.Resolve(document, Glossary.Empty).Undefined.Select(u => u.Span.In(document.Text))];
    }
}
