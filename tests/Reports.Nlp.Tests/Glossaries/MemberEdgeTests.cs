using Reports.Nlp.Glossaries;

namespace Reports.Nlp.Tests.Glossaries;

/// <summary>Where the members of a definition begin and end.</summary>
public class MemberEdgeTests
{
    [Theory]
    [InlineData("双优计划", "由区科技局和区工信局联合实施，旨在建设一批优秀园区和优秀楼宇。", "优秀园区|优秀楼宇")]
    [InlineData("四新产业", "发展适合本区的新产业，包括：研发设计产业、中医药产业、会展产业、现代金融产业。", "研发设计产业|中医药产业|会展产业|现代金融产业")]
    [InlineData("三网融合", "电信网、广播电视网和互联网的融合。", "电信网|广播电视网|互联网")]
    [InlineData("三方小组", "由街道、社区和物业组成。", "街道|社区|物业")]
    [InlineData("两部联席会议", "由教育局和财政局共同召开。", "")]
    public void A_member_is_what_the_sentence_lists(string term, string definition, string members)
    {
        Assert.True(NumeralAbbreviation.TryParse(term, out var abbreviation));
        Assert.Equal(members, string.Join('|', MemberFinder.Find(abbreviation, definition).Members ?? []));
    }
}
