using Reports.Nlp.Documents;
using Reports.Nlp.Glossaries;

namespace Reports.Nlp.Tests.Glossaries;

public class GlossaryBuilderTests
{
    private const string Report = "名词解释\n1.五助：指助餐、助洁、助浴、助医、助行。\n2.三送：指送岗位、送政策、送服务。\n";

    [Fact]
    public void Gathers_the_senses_of_documents_in_their_order()
    {
        var builder = new GlossaryBuilder();
        Assert.True(builder.TryAdd(Defined("a"), out _));
        Assert.True(builder.TryAdd(Defined("b"), out _));
        var glossary = builder.ToGlossary();
        Assert.Equal(["a/1", "a/2", "b/1", "b/2"], glossary.Senses.Select(sense => sense.Id));
        Assert.Equal(2, glossary.Find("五助")[0].Senses.Count);
        Assert.Equal(4, builder.Count);
    }

    [Fact]
    public void A_document_that_brings_a_spelling_over_the_limit_is_left_out_whole()
    {
        var builder = new GlossaryBuilder(1);
        Assert.True(builder.TryAdd(Defined("a"), out _));
        Assert.False(builder.TryAdd([.. Defined("b").Skip(1), .. Defined("c").Take(1)], out var spelling));
        Assert.Equal("三送", spelling);
        Assert.Equal(["a/1", "a/2"], builder.ToGlossary().Senses.Select(sense => sense.Id));
    }

    /// <summary>The corpus of a builder resolves what another report leaves undefined.</summary>
    [Fact]
    public void What_it_gathers_serves_an_annotator()
    {
        var builder = new GlossaryBuilder();
        Assert.True(builder.TryAdd(Defined("a"), out _));
        var annotator = new ReportAnnotator(new() { Corpus = builder.ToGlossary(), UseBuiltInGlossary = false });
        var mention = Assert.Single(annotator.Annotate("一、工作\n完善“五助”服务。\n", "x.txt").Mentions);
        Assert.Equal("a", mention.Sense.From?.Document);
    }

    [Fact]
    public void A_negative_limit_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => new GlossaryBuilder(-1));

    private static IReadOnlyList<Sense> Defined(string name) => GlossaryHarvester.Harvest(ReportReader.Read(Report, name + ".txt")).Glossary.Senses;
}
