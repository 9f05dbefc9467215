using Reports.Nlp.Documents;
using Reports.Nlp.Indicators;

namespace Reports.Nlp.Tests.Indicators;

public class IndicatorDirectionTests
{
    [Theory]
    [InlineData("优良天数比率稳定在85%以上。", "达到", IndicatorQuantity.Level)]
    [InlineData("优良天数比率保持在85%以上。", "达到", IndicatorQuantity.Level)]
    [InlineData("土壤安全利用率保持100%。", "达到", IndicatorQuantity.Level)]
    [InlineData("经营主体超过5万户。", "达到", IndicatorQuantity.Level)]
    [InlineData("经营主体突破5万户。", "达到", IndicatorQuantity.Level)]
    [InlineData("经营主体超5万户。", null, IndicatorQuantity.Level)]
    [InlineData("经营主体增长超过5%。", "增长", IndicatorQuantity.GrowthRate)]
    [InlineData("居民消费价格涨幅回落到2%。", "增长", IndicatorQuantity.GrowthRate)]
    [InlineData("贷款增幅超过5%。", "增长", IndicatorQuantity.GrowthRate)]
    [InlineData("新增减税降费超过5亿元。", "新增", IndicatorQuantity.Addition)]
    [InlineData("一般公共预算收入累计突破50亿元。", "累计", IndicatorQuantity.Level)]
    [InlineData("PM2.5年均浓度降至30微克/立方米。", "下降", IndicatorQuantity.Level)]
    [InlineData("城镇调查失业率由5.5%下降到5%。", "下降", IndicatorQuantity.Level)]
    [InlineData("城镇调查失业率下降0.5%。", "下降", IndicatorQuantity.GrowthRate)]
    [InlineData("审批事项压减至30项。", "下降", IndicatorQuantity.Level)]
    [InlineData("审批事项压减30项。", "下降", IndicatorQuantity.Change)]
    [InlineData("审批事项增至30项。", "达到", IndicatorQuantity.Level)]
    [InlineData("增加50个停车泊位。", "增长", IndicatorQuantity.Change)]
    [InlineData("提升5个商圈。", null, IndicatorQuantity.Level)]
    [InlineData("营商环境评价升至全市第二位。", "达到", IndicatorQuantity.Rank)]
    [InlineData("营商环境评价位居全市第二位。", null, IndicatorQuantity.Rank)]
    public void A_verb_says_what_a_figure_is(string sentence, string? direction, IndicatorQuantity quantity)
    {
        var indicator = Assert.Single(IndicatorExtractor.Extract(Made.Review(sentence)));
        Assert.Equal((direction, quantity), (IndicatorNames.Of(indicator.Direction), indicator.Quantity));
    }

    [Theory]
    [InlineData("新增5个公园、3个广场。", "新增 新增")]
    [InlineData("新增5个公园、改造3个广场。", "新增 -")]
    [InlineData("新增公园5个、广场3个、书房2个。", "新增 新增 新增")]
    [InlineData("累计建成公园5个、广场3个。", "累计 累计")]
    [InlineData("城镇新增就业2万人、转移劳动力稳定在5万人。", "新增 达到")]
    [InlineData("新增装机20万千瓦、发电量超3亿千瓦时。", "新增 -")]
    [InlineData("公路里程新增300公里、突破800公里。", "新增 达到")]
    [InlineData("公路里程全市第四、突破800公里。", "- 达到")]
    [InlineData("公园、广场分别突破50个、30个。", "达到 达到")]
    [InlineData("新增公园5个，广场3个。", "新增 -")]
    public void The_verb_of_a_list_is_said_of_members_without_one(string sentence, string directions) => Assert.Equal(
        directions, string.Join(' ', IndicatorExtractor.Extract(Made.Review(sentence)).Select(i => IndicatorNames.Of(i.Direction) ?? "-")));

    [Theory]
    [InlineData("居民收入增长和经济增长同步、劳动报酬提高和劳动生产率提高同步。", "居民收入:和经济增长同步 劳动报酬:和劳动生产率提高同步")]
    [InlineData("居民收入增长与经济增长同步。", "居民收入:与经济增长同步")]
    [InlineData("按照市里要求完成节能降碳任务。", "节能降碳任务:按照市里要求完成")]
    [InlineData("节能降碳指标完成市下达任务。", "节能降碳指标:完成市下达任务")]
    [InlineData("按照市里要求做好各项工作。", "")]
    public void Targets_without_a_number_have_a_name_each(string sentence, string targets)
    {
        var document = Made.Targets(sentence);
        Assert.Equal(targets, string.Join(' ', IndicatorExtractor.Extract(document).Select(i => $"{i.Name}:{i.Span.In(document.Text)}")));
    }

    [Fact]
    public void What_stands_beside_a_target_that_keeps_step_keeps_step_too()
    {
        Assert.Equal(2, IndicatorExtractor.Extract(Made.Report("居民收入增长和经济增长同步、劳动报酬提高和劳动生产率提高同步。")).Count);
        Assert.Empty(IndicatorExtractor.Extract(Made.Report("劳动报酬提高和劳动生产率提高同步。")));
    }

    [Theory]
    [InlineData("地区生产总值增长5%，森林覆盖率稳步提升，居全市第二位。", "地区生产总值 森林覆盖率")]
    [InlineData("粮食总产量再创历史新高，连续6年位居全市首位。", "粮食总产量")]
    [InlineData("地区生产总值增长5%，好于预期，居全市第二位。", "地区生产总值 地区生产总值")]
    [InlineData("旅游蓬勃发展，居全市第二位。", "")]
    public void A_rank_is_that_of_what_the_clause_before_says_to_have_risen(string sentence, string names) =>
        Assert.Equal(names, string.Join(' ', IndicatorExtractor.Extract(Made.Review(sentence)).Select(i => i.Name)));

    [Fact]
    public void An_annex_that_lists_tasks_is_read_and_one_of_terms_or_results_is_not()
    {
        const string Body = "固定资产投资增长5%。\n\n附件1\n\n2025年区民生实事\n\n1.实现城镇新增就业2万人以上，发放补贴300万元；持续完善服务，帮助困难群众，让更多人放心（牵头单位：人社局）。\n\n"
            + "附件2\n\n2024年民生实事完成情况\n\n1.实现城镇新增就业1万人以上，发放补贴100万元；持续完善服务，帮助困难群众，让更多人放心（牵头单位：人社局）。\n\n附件3\n\n主要指标表\n\n全区新增就业3万人，发放补贴200万元。\n";
        Assert.Equal(
            [("固定资产投资", 2025), ("城镇新增就业", 2025), ("补贴", 2025)],
            IndicatorExtractor.Extract(Made.Report(Body)).Select(i => (i.Name, i.Status is IndicatorStatus.Target ? i.Year!.Value : 0)));
    }
}
