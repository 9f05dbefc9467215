using Reports.Nlp.Documents;
using Reports.Nlp.Glossaries;
using Reports.Nlp.Mentions;

namespace Reports.Nlp.Tests.Mentions;

/// <summary>Senses of one place in the documents of another, and of one year in those of another.</summary>
public class PlaceTests
{
    private static readonly MentionResolver Resolver = new(new() { BuiltIn = BuiltInGlossary.Default });

    [Theory]
    [InlineData("贵州省2026年政府工作报告\n一、工作安排\n完成“三个一批”综合整治。\n")]
    [InlineData("完成“三个一批”综合整治。\n")]
    public void What_one_district_says_of_a_count_does_not_hold_elsewhere(string text)
    {
        var (document, resolved) = Resolve(text);
        Assert.Empty(resolved.Mentions);
        Assert.Equal("三个一批", Assert.Single(resolved.Undefined).Span.In(document.Text));
    }

    [Theory]
    [InlineData("天津市河西区2026年政府工作报告\n一、工作安排\n完成“三个一批”综合整治。\n")]
    [InlineData("天津市和平区2026年政府工作报告\n一、工作安排\n完成“三个一批”综合整治。\n")]
    [InlineData("贵州省2026年政府工作报告\n一、工作安排\n清理退出、重组整合各有进展，“三个一批”综合整治完成。\n")]
    public void It_holds_in_its_city_and_where_the_text_names_its_members(string text)
    {
        var mention = Assert.Single(Resolve(text).Resolved.Mentions);
        Assert.Equal((MentionReason.BuiltIn, 0.97), (mention.Reason, mention.Confidence));
    }

    [Fact]
    public void A_national_sense_holds_everywhere()
    {
        var mention = Assert.Single(Resolve("贵州省2026年政府工作报告\n一、工作安排\n兜牢“三保”底线。\n").Resolved.Mentions);
        Assert.Null(mention.Sense.From);
        Assert.Equal(0.97, mention.Confidence);
    }

    /// <summary>What was set out in 2024 is not what a report of 2012 speaks of, unless it names the members.</summary>
    [Theory]
    [InlineData("青岚市2026年政府工作报告\n一、工作\n用好“两重”项目资金。\n", 1)]
    [InlineData("青岚市2012年政府工作报告\n一、工作\n用好“两重”项目资金。\n", 0)]
    public void A_national_sense_holds_from_when_it_was_set_out(string text, int mentions) => Assert.Equal(mentions, Resolve(text).Resolved.Mentions.Count);

    [Fact]
    public void A_corpus_of_another_province_is_believed_less()
    {
        var sense = new Sense("far/1", "三个一批", "清理一批、重组一批、发展一批。", SenseKind.Endnote) { From = new("far", "湖南省长沙市", AdministrativeLevel.City, 2024, default) };
        var document = ReportReader.Read("贵州省2026年政府工作报告\n一、工作安排\n完成“三个一批”综合整治。\n", "x.txt");
        Assert.Equal(0.58, Assert.Single(new MentionResolver(new() { Corpus = new([sense]) }).Resolve(document, Glossary.Empty).Mentions).Confidence, 2);
    }

    [Theory]
    [InlineData("青岚市2026年政府工作报告\n一、工作\n推进农业“三品一标”。\n", "品种培优")]
    [InlineData("青岚市2018年政府工作报告\n一、工作\n推进农业“三品一标”。\n", "无公害")]
    [InlineData("青岚市2026年政府工作报告\n一、工作\n新增绿色食品、有机农产品等“三品一标”认证20个。\n", "无公害")]
    public void The_year_and_the_members_choose_between_two_national_senses(string text, string holds) =>
        Assert.Contains(holds, Assert.Single(Resolve(text).Resolved.Mentions).Sense.Definition, StringComparison.Ordinal);

    [Theory]
    [InlineData("培育专精特新“小巨人”企业。", "专精特新“小巨人”企业")]
    [InlineData("培育“小巨人”企业。", "小巨人")]
    [InlineData("实施碳排放“双控”。", "双控")]
    [InlineData("弘扬“三北精神”。", "三北")]
    [InlineData("压减“三公”经费。", "三公")]
    [InlineData("启动“八五”普法。", "八五")]
    [InlineData("完善双拥共建机制。", "双拥共建")]
    [InlineData("推动高效办成一件事改革。", "高效办成一件事")]
    [InlineData("实施双控，推进三北工程建设。", "双控", "三北工程")]
    public void A_surface_has_its_quotation_marks_in_pairs(string sentence, params string[] surfaces)
    {
        var (document, resolved) = Resolve(sentence);
        Assert.Equal(surfaces, resolved.Mentions.Select(mention => mention.Span.In(document.Text)));
    }

    [Fact]
    public void A_word_before_a_short_abbreviation_makes_it_another_one()
    {
        var (document, resolved) = Resolve("推动点面双控转变。");
        Assert.Empty(resolved.Mentions);
        Assert.Equal("双控", Assert.Single(resolved.Undefined).Span.In(document.Text));
    }

    [Fact]
    public void The_short_form_of_a_headword_is_not_the_end_of_a_longer_name()
    {
        var own = new Sense("own/1", "窗口服务“一次办”整治", "对窗口服务的整治。", SenseKind.Endnote) { Surface = "窗口服务“一次办”整治", Variants = ["一次办"] };
        var resolver = new MentionResolver(new() { User = [new([own])] });
        Assert.Empty(resolver.Resolve(ReportReader.Read("推进“审批事项一次办”。", "x.txt"), Glossary.Empty).Mentions);
        Assert.Single(resolver.Resolve(ReportReader.Read("推进“一次办”。", "x.txt"), Glossary.Empty).Mentions);
    }

    private static (ReportDocument Document, ResolvedMentions Resolved) Resolve(string text)
    {
        var document = ReportReader.Read(text, "x.txt");
        return (document, Resolver.Resolve(document, GlossaryHarvester.Harvest(document).Glossary));
    }
}
