using Reports.Nlp.Documents;
using Reports.Nlp.Glossaries;
using Reports.Nlp.Mentions;

namespace Reports.Nlp.Tests.Mentions;

public class SenseChoosingTests
{
    private const string Report =
        "青岚市柳河区2022年政府工作报告\n一、工作回顾\n深化“三个一批”改革，全年成效明显。\n二、工作安排\n继续推进“三个一批”改革，不断取得新成绩。\n";

    [Fact]
    public void The_same_region_wins_over_the_same_city_and_that_over_strangers()
    {
        var far = Sense("far/1", "湖南省长沙市岳麓区", 2022);
        var city = Sense("city/1", "天津市和平区", 2015);
        var region = Sense("region/1", "天津市河西区", 2010);
        Assert.Equal((region, MentionReason.SameRegion), Choose("天津市河西区", 2022, far, city, region));
        Assert.Equal((city, MentionReason.SameCity), Choose("天津市河西区", 2022, far, city));
        Assert.Equal((far, MentionReason.Only), Choose("天津市河西区", 2022, far));
    }

    [Fact]
    public void A_city_is_nearer_than_its_province()
    {
        var province = Sense("province/1", "湖南省株洲市", 2022);
        var city = Sense("city/1", "湖南省长沙市芙蓉区", 2012);
        Assert.Equal((city, MentionReason.SameCity), Choose("湖南省长沙市岳麓区", 2022, province, city));
    }

    [Fact]
    public void What_was_said_before_the_year_wins_over_what_was_said_after_it()
    {
        var before = Sense("before/1", "浙江省", 2015);
        var after = Sense("after/1", "广东省", 2021);
        Assert.Equal((before, MentionReason.Nearest), Choose("天津市", 2020, after, before));
        Assert.Equal((after, MentionReason.Nearest), Choose("天津市", 2021, after, before));
    }

    [Fact]
    public void A_longer_headword_with_the_same_short_form_is_a_candidate()
    {
        var bare = new Sense("a/1", "三项制度", "公示、记录、审核。", SenseKind.Endnote) { From = From("a", "天津市河东区", 2022) };
        var longer = new Sense("b/1", "行政执法三项制度", "公示制度等。", SenseKind.Endnote) { Surface = "行政执法“三项制度”", Variants = ["三项制度"], From = From("b", "天津市和平区", 2020) };
        var explainer = new TermExplainer(new() { Corpus = new([bare, longer]) });
        Assert.Equal(bare, explainer.Explain("行政执法“三项制度”", "天津市河西区", 2023)!.Sense);
        Assert.Equal(longer, explainer.Explain("三項制度", "天津市河西区", 2021)!.Sense);
        Assert.Single(explainer.Explain("三项制度")!.Others);
    }

    [Fact]
    public void Another_headword_with_the_same_short_form_is_none_where_one_is_printed_in_full()
    {
        var works = new Sense("a/1", "双百工程", "一百个项目、一百亿投资。", SenseKind.User) { Surface = "“双百”工程", Variants = ["双百"] };
        var talent = new Sense("a/2", "双百行动", "一百名人才、一百个团队。", SenseKind.User) { Surface = "“双百”行动", Variants = ["双百"] };
        var explanation = new TermExplainer(new() { User = [new([works, talent])] }).Explain("“双百”行动")!;
        Assert.Equal(talent, explanation.Sense);
        Assert.Empty(explanation.Others);
    }

    [Fact]
    public void A_sentence_that_breaks_the_term_down_otherwise_wins_over_every_candidate()
    {
        var known = Sense("known/1", "天津市河西区", 2021);
        var document = ReportReader.Read("纳入“三个一批”库项目163个。其中，在建类82个；储备类33个；谋划类48个。", "x.txt");
        var resolved = new MentionResolver(new() { Corpus = new([known]) }).Resolve(document, Glossary.Empty);
        Assert.Empty(resolved.Mentions);
        var undefined = Assert.Single(resolved.Undefined);
        Assert.Equal("三个一批", undefined.Span.In(document.Text));
        Assert.Equal("在建类、储备类、谋划类", undefined.Hint);
    }

    [Fact]
    public void A_breakdown_into_the_members_of_a_candidate_agrees_with_it()
    {
        var known = Sense("known/1", "天津市河西区", 2021);
        var document = ReportReader.Read("完成“三个一批”任务30户，其中，清理退出10户、重组整合12户、创新发展8户。", "x.txt");
        Assert.Single(new MentionResolver(new() { Corpus = new([known]) }).Resolve(document, Glossary.Empty).Mentions);
    }

    [Fact]
    public void The_documents_own_definition_wins_over_the_callers()
    {
        var document = ReportReader.Read(Report, "own.txt");
        var own = new Sense("own/1", "三个一批", "开工、投产、储备各一批。", SenseKind.Endnote) { From = new("own", null, null, null, default) };
        var user = Sense("user/1", "天津市河西区", 2021);
        var mentions = new MentionResolver(new() { User = [new([user])] }).Resolve(document, new([own])).Mentions;
        Assert.Equal(2, mentions.Count);
        Assert.All(mentions, mention => Assert.Equal((own, MentionReason.SameDocument), (mention.Sense, mention.Reason)));
        Assert.All(mentions, mention => Assert.Equal([user], mention.Alternatives));
    }

    private static (Sense, MentionReason) Choose(string region, int year, params Sense[] senses)
    {
        var explanation = new TermExplainer(new() { Corpus = new(senses) }).Explain("三个一批", region, year)!;
        return (explanation.Sense, explanation.Reason);
    }

    private static Sense Sense(string id, string region, int year) =>
        new(id, "三个一批", "清理退出一批、重组整合一批、创新发展一批。", SenseKind.Endnote) { From = From(id[..id.IndexOf('/', StringComparison.Ordinal)], region, year) };

    private static Provenance From(string document, string region, int year) => new(document, region, AdministrativeLevel.District, year, default);
}
