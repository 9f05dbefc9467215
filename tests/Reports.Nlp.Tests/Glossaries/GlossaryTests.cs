using Reports.Nlp.Glossaries;
using Reports.Nlp.Text;

namespace Reports.Nlp.Tests.Glossaries;

public class GlossaryTests
{
    [Theory]
    [InlineData("雏燕", "雏燕企业")]
    [InlineData("1001工程", "1001 工程")]
    [InlineData("一制三化", "“一制三化”改革")]
    [InlineData("三项机制", "行政审批“三项机制”")]
    [InlineData("1+6", "１＋６")]
    public void Spellings_of_one_headword_meet(string first, string second)
    {
        var glossary = new Glossary([Sense("a/1", first, "a"), Sense("b/1", second, "b")]);
        var entry = Assert.Single(glossary.Entries);
        Assert.Equal(2, entry.Senses.Count);
        Assert.Same(entry, Assert.Single(glossary.Find(first)));
        Assert.Same(entry, Assert.Single(glossary.Find(second)));
    }

    [Theory]
    [InlineData("“六个百分之百”控尘措施", "“六个百分百”改造")]
    [InlineData("“双百”工程", "“双百”行动")]
    [InlineData("三化", "三化三制")]
    public void Near_twins_never_merge(string first, string second) =>
        Assert.Equal(2, new Glossary([Sense("a/1", first, "a"), Sense("a/2", second, "a")]).Entries.Count);

    [Fact]
    public void A_document_that_explains_both_forms_means_two_things() =>
        Assert.Equal(2, new Glossary([Sense("a/1", "雏燕", "a"), Sense("a/2", "雏燕企业", "a")]).Entries.Count);

    [Fact]
    public void The_short_form_inside_a_headword_finds_every_candidate()
    {
        var glossary = new Glossary([Sense("a/1", "“双百”工程", "a"), Sense("b/1", "“双百”行动", "b"), Sense("c/1", "双百", "c")]);
        Assert.Equal(["双百", "双百工程", "双百行动"], glossary.Find("“双百”").Select(entry => entry.Headword));
        Assert.Empty(glossary.Find("双千"));
    }

    [Fact]
    public void Merging_keeps_every_source_and_reports_what_differs()
    {
        var first = new Glossary([Sense("a/1", "三个一批", "a", "清退、重组、创新。"), Sense("a/2", "六助", "a", "助餐、助洁。")]);
        var second = new Glossary([Sense("b/1", "三个一批", "b", "关停、搬迁、改造。"), Sense("b/2", "六助", "b", "是指助餐，助洁")]);
        var merge = first.Merge(second);
        Assert.Equal(["a/1", "a/2", "b/1", "b/2"], merge.Glossary.Senses.Select(sense => sense.Id));
        var conflict = Assert.Single(merge.Conflicts);
        Assert.Equal("三个一批", conflict.Entry.Headword);
        Assert.Equal(["a/1", "b/1"], conflict.Senses.Select(sense => sense.Id));
    }

    [Fact]
    public void Merging_the_same_rows_twice_changes_nothing_and_clashing_ids_are_set_apart()
    {
        var first = new Glossary([Sense("a/1", "六助", "a", "甲")]);
        var other = new Glossary([Sense("a/1", "六助", "a", "乙")]);
        Assert.Single(first.Merge(first).Glossary.Senses);
        Assert.Equal(["a/1", "other.json/a/1"], GlossaryMerge.Of([("one.json", first), ("other.json", other)]).Glossary.Senses.Select(sense => sense.Id));
    }

    [Fact]
    public void Two_senses_with_one_id_are_refused()
    {
        var fault = Assert.Throws<ArgumentException>(() => new Glossary([Sense("a/1", "甲乙", "a"), Sense("a/1", "丙丁", "a")]));
        Assert.Contains("a/1", fault.Message, StringComparison.Ordinal);
    }

    internal static Sense Sense(string id, string surface, string document, string definition = "一种说法。") =>
        new(id, HeadwordText.TermOf(surface), definition, SenseKind.Endnote)
        {
            Surface = surface,
            Variants = HeadwordSplitting.Variants(surface, HeadwordText.TermOf(surface)),
            From = new(document, null, null, null, new TextSpan(0, 9)),
        };
}
