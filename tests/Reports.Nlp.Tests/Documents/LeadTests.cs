using Reports.Nlp.Documents;

namespace Reports.Nlp.Tests.Documents;

public class LeadTests
{
    private const string Rest = "引进重点项目三十个，新建学校两所，改造社区医院三家，把各项任务落到实处，让城区更有活力、居民更加安心，区域面貌焕然一新。";

    private static string?[] Leads(string text)
    {
        var document = ReportReader.Read("一、2026年重点工作\n" + text, "test.txt");
        return [.. document.Paragraphs.Select(p => p.Lead?.In(document.Text))];
    }

    [Theory]
    [InlineData("做强缆索产业。", true)]
    [InlineData("以新一轮“3个10万”为抓手扩大投资。", true)]
    [InlineData("坚持实事求是谋划工作。", true)]
    [InlineData("今年是新一轮规划的开局之年。", false)]
    [InlineData("成绩可喜，困难也不少。", false)]
    [InlineData("全年引进项目30个。", false)]
    [InlineData("我们克服了许多困难。", false)]
    public void A_lead_names_and_does_not_tell(string first, bool isLead) => Assert.Equal(isLead ? first : null, Leads(first + Rest)[0]);

    [Fact]
    public void Members_of_a_list_have_leads_all_together()
    {
        var lead = "推进城区更新，改造老旧小区和背街小巷，完善公共服务设施，建设宜居宜业的滨水城区。";
        Assert.Equal((string?[])["一是做强产业。", "二是" + lead, "三是做优环境。"], Leads($"一是做强产业。{Rest}\n二是{lead}{Rest}\n三是做优环境。{Rest}"));
        Assert.Equal((string?[])["五年来，我们做强产业。", "五年来，我们做优环境。", "五年来，我们做实民生。"], Leads($"五年来，我们做强产业。{Rest}\n五年来，我们做优环境。{Rest}\n五年来，我们做实民生。{Rest}"));
        Assert.All(Leads($"一是做强产业。{Rest}\n二是{Rest}\n三是{Rest}"), Assert.Null);
    }
}
