using Reports.Nlp.Documents;
using Reports.Nlp.Glossaries;
using Reports.Nlp.Mentions;
using Reports.Nlp.Text;

namespace Reports.Nlp.Tests.Mentions;

public class CandidateTests
{
    private static readonly Glossary Terms = new(
    [
        new("t/1", "三级", "三个层级。", SenseKind.User),
        new("t/2", "三级网格", "三个层级的网格。", SenseKind.User),
        new("t/3", "网格长", "负责网格的人。", SenseKind.User),
    ]);

    [Fact]
    public void Overlaps_have_a_policy()
    {
        Assert.Equal(["三级网格"], Find(OverlapPolicy.LeftmostLongest));
        Assert.Equal(["三级网格", "三级", "网格长"], Find(OverlapPolicy.All));
    }

    [Fact]
    public void Headings_are_read_once_and_the_list_of_terms_is_not()
    {
        const string text = "一、深化“三项制度”\n全面落实“三项制度”，规范执法行为，保障群众权益，提升治理水平。\n名词解释\n1.三项制度：公示制度、记录制度、审核制度，“三项制度”由执法机关执行。\n";
        var document = ReportReader.Read(text, "x.txt");
        var own = GlossaryHarvester.Harvest(document).Glossary;
        Assert.Equal(2, new MentionResolver(new()).Resolve(document, own).Mentions.Count);
    }

    private static string[] Find(OverlapPolicy policy)
    {
        var document = ReportReader.Read("三级网格长上岗。", "x.txt");
        return [.. new MentionResolver(new() { User = [Terms] }).FindCandidates(document, Glossary.Empty, policy).Select(c => c.Span.In(document.Text))];
    }
}
