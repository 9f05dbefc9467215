using Reports.Nlp.Documents;
using Reports.Nlp.Glossaries;
using Reports.Nlp.Mentions;

namespace Reports.Nlp.Tests;

/// <summary>What exceeds a limit is refused with what was found and what is allowed; what just meets it is not.</summary>
public class LimitTests
{
    private const string Report = "一、工作\n推进“五助”服务和“三送”行动。\n名词解释\n1.五助：助餐、助浴、助医、助洁、助行。\n2.三送：送政策、送岗位、送服务。\n";

    [Fact]
    public void A_text_may_be_as_long_as_the_limit()
    {
        Annotate(new() { MaxCharacters = Report.Length });
        Assert.Equal($"{Report.Length} characters of text; at most {Report.Length - 1} are annotated", Refused(new() { MaxCharacters = Report.Length - 1 }));
    }

    [Fact]
    public void A_report_may_define_as_many_entries_as_the_limit()
    {
        Annotate(new() { MaxEntries = 2 });
        Assert.Equal("2 entries defined; at most 1 are read", Refused(new() { MaxEntries = 1 }));
    }

    [Fact]
    public void A_report_may_hold_as_many_mentions_as_the_limit()
    {
        Annotate(new() { MaxMentions = 2 });
        Assert.Contains("; at most 1 are resolved", Refused(new() { MaxMentions = 1 }), StringComparison.Ordinal);
        var document = ReportReader.Read(Report, "report.txt");
        var resolver = new MentionResolver(new MentionSources(), new MentionResolverOptions { MaxMentions = 1 });
        Assert.Throws<InvalidDataException>(() => resolver.Resolve(document, GlossaryHarvester.Harvest(document).Glossary));
    }

    /// <summary>What nobody defines costs as much as what somebody does.</summary>
    [Fact]
    public void Undefined_abbreviations_count() =>
        Assert.Throws<InvalidDataException>(() => Annotator(new() { MaxMentions = 2 }).Annotate("一、工作\n探索“三新”“四送”“五清”机制。\n", "x.txt"));

    [Fact]
    public void Of_several_reports_the_one_that_exceeds_a_limit_is_named()
    {
        var documents = new[] { ReportReader.Read("一、工作\n正文。\n", "small.txt"), ReportReader.Read(Report, "large.txt") };
        var fault = Assert.Throws<InvalidDataException>(() => Annotator(new() { MaxEntries = 1 }).AnnotateTogether(documents));
        Assert.StartsWith("large.txt: 2 entries", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_corpus_may_give_a_term_as_many_senses_as_the_limit()
    {
        var documents = Enumerable.Range(1, 3).Select(i => ReportReader.Read(Report, $"{i}.txt")).ToArray();
        Assert.Equal(3, Annotator(new() { MaxCorpusSenses = 3 }).AnnotateTogether(documents).Count);
        var fault = Assert.Throws<InvalidDataException>(() => Annotator(new() { MaxCorpusSenses = 2 }).AnnotateTogether(documents));
        Assert.Equal("3: with it more than 2 senses of \"五助\"; at most that many are weighed", fault.Message);
    }

    private static void Annotate(ReportAnnotatorLimits limits) => Assert.Equal(2, Annotator(limits).Annotate(Report, "report.txt").Mentions.Count);

    private static string Refused(ReportAnnotatorLimits limits) => Assert.Throws<InvalidDataException>(() => Annotator(limits).Annotate(Report, "report.txt")).Message;

    private static ReportAnnotator Annotator(ReportAnnotatorLimits limits) => new(new ReportAnnotatorOptions { Limits = limits, UseBuiltInGlossary = false });
}
