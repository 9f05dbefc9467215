namespace Reports.Nlp.Tests.Indicators;

/// <summary>What belongs to a value, and which numbers are one.</summary>
public class FigureValueTests
{
    [Theory]
    [InlineData("研发经费投入比2020年翻一番。", "研发经费投入 一番 1 番 增长")]
    [InlineData("民生支出占比超过八成。", "民生支出占比 超过八成 8 成 超过 达到")]
    [InlineData("园区营业收入增加三成以上。", "园区营业收入 三成以上 3 成 以上 增长")]
    [InlineData("棚户区改造3万户（套）、道路改造20公里。", "棚户区改造 3万户（套） 3 万户|道路改造 20公里 20 公里")]
    [InlineData("PM2.5平均浓度为28微克每立方米。", "PM2.5平均浓度 28微克每立方米 28 微克每立方米")]
    [InlineData("低保标准提高到900元/月。", "低保标准 900元/月 900 元/月 达到")]
    [InlineData("智能算力规模达到30Eflops。", "智能算力规模 30Eflops 30 Eflops 达到")]
    [InlineData("智能算力规模达到2万P。", "智能算力规模 2万P 2 万P 达到")]
    [InlineData("城乡居民收入比降至2.2。", "城乡居民收入比 2.2 2.2 下降")]
    [InlineData("城乡收入倍差从2.6缩小至2.3。", "城乡收入倍差 2.3 2.3 下降")]
    [InlineData("打造5条多式联运线路。", "多式联运线路 5条 5 条")]
    [InlineData("安置困难群众8000余人。", "困难群众 8000余人 8000 人 余")]
    [InlineData("累计识别监测对象2万户5万人。", "监测对象 2万户 2 万户 累计|监测对象 5万人 5 万人 累计")]
    [InlineData("增加值跨上3万亿元台阶。", "增加值 3万亿元 3 万亿元 达到")]
    [InlineData("经济总量跨过两个千亿元大关、超过3000亿元。", "经济总量 超过3000亿元 3000 亿元 超过 达到")]
    public void A_value_is_read_whole(string sentence, string figures) => Assert.Equal(figures, string.Join('|', Made.Figures(Made.Review(sentence))));

    [Theory]
    [InlineData("改造2万套（间）城市危房、3万户棚户区。", "城市危房 2万套（间） 2 万套|棚户区 3万户 3 万户")]
    [InlineData("打造4个环境好、人气旺的消费商圈。", "消费商圈 4个 4 个")]
    [InlineData("改造12个老旧街区（厂区）。", "老旧街区（厂区） 12个 12 个")]
    [InlineData("筹措7亿元实施安居工程。", "安居工程 7亿元 7 亿元")]
    [InlineData("安排财政资金7亿元支持设备更新。", "财政资金 7亿元 7 亿元")]
    [InlineData("建设10千伏输电线路24公里。", "10千伏输电线路 24公里 24 公里")]
    [InlineData("支持80家企业。", "企业 80家 80 家")]
    public void A_number_before_its_noun_counts_that(string sentence, string figures) => Assert.Equal(figures, string.Join('|', Made.Figures(Made.Review(sentence))));

    [Theory]
    [InlineData("支持9个县深化改革试点。")]
    [InlineData("惠及5万户农村家庭。")]
    [InlineData("投入2亿元实施校企互助、村企结对。")]
    [InlineData("提升9个乡镇帮扶质效。")]
    [InlineData("完成率较上年2.5。")]
    [InlineData("形成三成果共享格局。")]
    [InlineData("干出一番新天地。")]
    public void What_counts_something_else_is_left_out(string sentence) => Assert.Empty(Made.Figures(Made.Review(sentence)));
}
