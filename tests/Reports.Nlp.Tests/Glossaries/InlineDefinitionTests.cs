using Reports.Nlp.Glossaries;
using Reports.Nlp.Text;

namespace Reports.Nlp.Tests.Glossaries;

public class InlineDefinitionTests
{
    [Theory]
    [InlineData("面对原料涨价、订单减少、用工短缺“三重困难”，全市上下迎难而上。", "三重困难=原料涨价、订单减少、用工短缺")]
    [InlineData("发挥名医、名科、名院“三名”工程带动作用。", "三名=名医、名科、名院")]
    [InlineData("完善区、街、社区“三级网格”管理。", "三级网格=区、街、社区")]
    [InlineData("以关停取缔、搬迁入园、改造提升“三个一批”为抓手。", "三个一批=关停取缔、搬迁入园、改造提升")]
    [InlineData("确保问题发现率和整改完成率“两个100%”。", "两个100%=问题发现率和整改完成率")]
    [InlineData("加快承诺制、标准化、智能化、便利化“一制三化”改革。", "一制三化=承诺制、标准化、智能化、便利化")]
    [InlineData("全面落实“三清”（清垃圾、清河塘、清废弃物）行动。", "三清=清垃圾、清河塘、清废弃物")]
    [InlineData("做好六助（助餐、助洁、助浴、助医、助行、助急）服务。", "六助=助餐、助洁、助浴、助医、助行、助急")]
    [InlineData("实施“三个提升”，即提升质量、提升效率、提升形象，成效明显。", "三个提升=提升质量、提升效率、提升形象")]
    [InlineData("做到“四个到位”：责任到位、措施到位、资金到位、监管到位。", "四个到位=责任到位、措施到位、资金到位、监管到位")]
    [InlineData("“河湖警长”是指由公安民警担任、负责查处涉水违法行为的人员。", "河湖警长=由公安民警担任、负责查处涉水违法行为的人员")]
    [InlineData("落实《青岚市城市更新条例实施细则》（以下简称“更新细则”）。", "更新细则=《青岚市城市更新条例实施细则》")]
    [InlineData("统筹建好城镇环境、乡村环境“两个环境”。", "两个环境=城镇环境、乡村环境")]
    [InlineData("健全工农商学研“五位一体”机制。", "五位一体=工农商学研")]
    [InlineData("围绕“稻米、茶叶、蚕桑”三大产业，做强链条。", "三大产业=稻米、茶叶、蚕桑")]
    [InlineData("推进“2个50万”，“十五五”时期城区人口50万、园区人口50万。", "2个50万=城区人口50万、园区人口50万")]
    [InlineData("推行“342”工作法，树立三种意识，用好四个办法，健全两项机制，成效明显。", "342=树立三种意识，用好四个办法，健全两项机制")]
    public void Plain_definitions_are_found(string sentence, string expected)
    {
        var found = InlineScanner.Scan(sentence, new(0, sentence.Length), CancellationToken.None);
        Assert.Equal(expected, string.Join('|', found.Select(definition => $"{definition.Term.In(sentence)}={definition.Definition.In(sentence)}")));
    }

    [Theory]
    [InlineData("扩大全面、直接、双向“三通”，推动往来。")]
    [InlineData("落实和完善“双创”政策措施。")]
    [InlineData("落实“三会一课”、主题党日、“四议两公开”制度。")]
    [InlineData("推动教育、医疗“三下乡”活动。")]
    [InlineData("整治形式主义、官僚主义、享乐主义等“四风”问题。")]
    [InlineData("荣获文明城市、卫生城市、双拥模范城“三连冠”。")]
    [InlineData("经济、社会、文化各项事业全面发展，“十四五”规划顺利实施。")]
    [InlineData("推进工业、农业、服务业“百日攻坚”。")]
    [InlineData("新建学校、医院、公园（其中市级3个）。")]
    [InlineData("启用“一网通办”（二期）平台。")]
    [InlineData("坚持“两手抓”，即使困难再大也不动摇。")]
    [InlineData("打造“十分钟便民圈”：建成网点12个。")]
    [InlineData("第三产业、第二产业、第一产业协调发展，三产融合加快。")]
    [InlineData("“互联网+”行动深入推进，新增5G基站、数据中心、充电桩“新基建”项目60个。")]
    [InlineData("全市三家企业（甲公司、乙公司、丙公司）上市。")]
    [InlineData("坚持和落实“两个责任”，成效明显。")]
    [InlineData("认真学习和运用“两个方法”。")]
    [InlineData("健全工农商学“五位一体”机制。")]
    [InlineData("围绕“稻米、茶叶”三大产业，做强链条。")]
    [InlineData("“稻米、茶叶、蚕桑”三大产业加快发展。")]
    [InlineData("推进“2个50万”，城区和园区加快发展、融合发展。")]
    [InlineData("开通“342”专线，服务三个街道、四个社区。")]
    public void Nothing_is_defined_by_accident(string sentence) => Assert.Empty(InlineScanner.Scan(sentence, new(0, sentence.Length), CancellationToken.None));

    [Fact]
    public void The_place_of_the_term_is_kept_without_its_quotation_marks()
    {
        const string Sentence = "以关停取缔、搬迁入园、改造提升“三个一批”为抓手。";
        var found = Assert.Single(InlineScanner.Scan(Sentence, new(0, Sentence.Length), CancellationToken.None));
        Assert.Equal("三个一批", found.Term.In(Sentence));
        Assert.Equal("“三个一批”", found.Surface.In(Sentence));
        Assert.Equal(new TextSpan(1, 21), found.Entry);
        Assert.Equal(["关停取缔", "搬迁入园", "改造提升"], found.Members);
    }
}
