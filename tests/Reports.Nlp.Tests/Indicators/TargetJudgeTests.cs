using Reports.Nlp.Indicators;

namespace Reports.Nlp.Tests.Indicators;

public class TargetJudgeTests
{
    [Theory]
    [InlineData("地区生产总值增长6%以上。", "地区生产总值增长6.2%。", TargetVerdict.Met, 0.2)]
    [InlineData("地区生产总值增长6%以上。", "地区生产总值增长5.8%。", TargetVerdict.Close, -0.2)]
    [InlineData("地区生产总值增长6%以上。", "地区生产总值增长3%。", TargetVerdict.Missed, -3)]
    [InlineData("地区生产总值增长6%左右。", "地区生产总值增长5.8%。", TargetVerdict.Met, -0.2)]
    [InlineData("地区生产总值增长6%左右。", "地区生产总值增长7.5%。", TargetVerdict.Met, 1.5)]
    [InlineData("地区生产总值增长5%—6%。", "地区生产总值增长5.5%。", TargetVerdict.Met, 0)]
    [InlineData("地区生产总值增长5%—6%。", "地区生产总值增长6.5%。", TargetVerdict.Met, 0.5)]
    [InlineData("地区生产总值增长5%—6%。", "地区生产总值下降2%。", TargetVerdict.Missed, -7)]
    [InlineData("城镇登记失业率控制在3.5%以内。", "城镇登记失业率为3.1%。", TargetVerdict.Met, -0.4)]
    [InlineData("城镇登记失业率控制在3.5%以内。", "城镇登记失业率达到4.5%。", TargetVerdict.Missed, 1)]
    [InlineData("城镇登记失业率3.5%左右。", "城镇登记失业率为2%。", TargetVerdict.Met, -1.5)]
    [InlineData("居民消费价格涨幅不超过3%。", "居民消费价格上涨2.1%。", TargetVerdict.Met, -0.9)]
    [InlineData("居民消费价格涨幅控制在3%左右。", "居民消费价格上涨5%。", TargetVerdict.Missed, 2)]
    [InlineData("万元GDP能耗下降3%以上。", "万元GDP能耗下降4.5%。", TargetVerdict.Met, -1.5)]
    [InlineData("万元GDP能耗下降3%以上。", "万元GDP能耗上升1%。", TargetVerdict.Missed, 4)]
    [InlineData("万元GDP能耗下降3%。", "万元GDP能耗下降2.9%。", TargetVerdict.Close, 0.1)]
    [InlineData("一般公共预算收入达到1.2亿元。", "一般公共预算收入完成13000万元。", TargetVerdict.Met, 0.1)]
    [InlineData("固定资产投资达到100亿元。", "固定资产投资完成近100亿元。", TargetVerdict.Close, 0)]
    [InlineData("新增就业2万人。", "新增就业2.3万人。", TargetVerdict.Met, 0.3)]
    [InlineData("市场主体达到5万户。", "市场主体达到5.6万家。", TargetVerdict.Met, 0.6)]
    [InlineData("粮食产量稳定在3万吨以上。", "粮食产量达到7000万斤。", TargetVerdict.Met, 0.5)]
    [InlineData("街巷保洁覆盖率80%。", "街巷保洁覆盖率60%。", TargetVerdict.Unknown, -20)]
    [InlineData("街巷保洁覆盖率达到80%。", "街巷保洁覆盖率达到60%。", TargetVerdict.Missed, -20)]
    [InlineData("税收占比提高1个百分点。", "税收占比提高1.4个百分点。", TargetVerdict.Met, 0.4)]
    [InlineData("街巷堆物点降至30处。", "街巷堆物点降至25处。", TargetVerdict.Met, -5)]
    [InlineData("街巷堆物点降至30处。", "街巷堆物点达到60处。", TargetVerdict.Missed, 30)]
    [InlineData("街巷堆物点降至30处以下。", "街巷堆物点降至25处。", TargetVerdict.Met, -5)]
    public void A_result_keeps_its_target_or_does_not(string target, string result, TargetVerdict verdict, double difference)
    {
        var (promised, reached) = (Target(target), Result(result));
        Assert.True(TargetJudge.AreComparable(promised, reached));
        Assert.Equal((verdict, (decimal)difference), (TargetJudge.Judge(promised, reached), TargetJudge.Difference(promised, reached)));
    }

    [Theory]
    [InlineData("地区生产总值增长6%。", "地区生产总值达到800亿元。")]
    [InlineData("固定资产投资达到100亿元。", "固定资产投资增长10亿元。")]
    [InlineData("实际利用外资达到3亿美元。", "实际利用外资达到20亿元。")]
    [InlineData("税收占比提高1个百分点。", "税收占比达到80%。")]
    [InlineData("规模以上工业增加值增速高于全市平均水平2个百分点。", "规模以上工业增加值增速提高3个百分点。")]
    [InlineData("高标准农田达到10万亩。", "新增高标准农田10万亩。")]
    public void Quantities_of_two_kinds_are_not_set_against_each_other(string target, string result)
    {
        var (promised, reached) = (Target(target), Result(result));
        Assert.False(TargetJudge.AreComparable(promised, reached));
        Assert.Null(TargetJudge.Difference(promised, reached));
        Assert.Equal(TargetVerdict.Unknown, TargetJudge.Judge(promised, reached));
    }

    [Theory]
    [InlineData("居民人均可支配收入稳定增长。", "居民人均可支配收入增长5%。", TargetVerdict.Met)]
    [InlineData("居民人均可支配收入稳定增长。", "居民人均可支配收入下降1%。", TargetVerdict.Missed)]
    [InlineData("居民人均可支配收入与经济增长同步。", "居民人均可支配收入增长5%。", TargetVerdict.Unknown)]
    public void A_target_without_number_tells_a_direction_at_most(string target, string result, TargetVerdict verdict)
    {
        var (promised, reached) = (Target(target), Result(result));
        Assert.Equal((verdict, null), (TargetJudge.Judge(promised, reached), TargetJudge.Difference(promised, reached)));
    }

    [Theory]
    [InlineData("居民人均可支配收入与经济增长同步。", "5%", "4.8%", TargetVerdict.Met)]
    [InlineData("居民人均可支配收入与经济增长同步。", "4.9%", "5%", TargetVerdict.Met)]
    [InlineData("居民人均可支配收入与经济增长基本同步。", "4.6%", "5%", TargetVerdict.Close)]
    [InlineData("居民人均可支配收入与经济增长同步。", "3%", "5%", TargetVerdict.Missed)]
    [InlineData("居民人均可支配收入增速快于经济增速。", "5.1%", "5%", TargetVerdict.Met)]
    [InlineData("居民人均可支配收入增速快于经济增速。", "5%", "5%", TargetVerdict.Close)]
    [InlineData("居民人均可支配收入增速不低于经济增速。", "5%", "5%", TargetVerdict.Met)]
    public void What_keeps_step_is_judged_by_the_other(string target, string result, string pace, TargetVerdict verdict)
    {
        var (reached, other) = (Result($"居民人均可支配收入增长{result}。"), Result($"地区生产总值增长{pace}。"));
        Assert.Equal(verdict, TargetJudge.Judge(Target(target), reached, other));
        Assert.Equal(TargetVerdict.Unknown, TargetJudge.Judge(Target(target), reached, Result("地区生产总值达到900亿元。")));
    }

    [Theory]
    [InlineData("地区生产总值增长6%。", IndicatorQuantity.GrowthRate)]
    [InlineData("居民消费价格涨幅3%。", IndicatorQuantity.GrowthRate)]
    [InlineData("居民消费价格控制在3%以内。", IndicatorQuantity.GrowthRate)]
    [InlineData("城镇登记失业率4%。", IndicatorQuantity.Level)]
    [InlineData("固定资产投资增加10亿元。", IndicatorQuantity.Change)]
    [InlineData("新增学位600个。", IndicatorQuantity.Addition)]
    [InlineData("新增就业600人。", IndicatorQuantity.Level)]
    [InlineData("税收占比提高1个百分点。", IndicatorQuantity.Points)]
    [InlineData("地区生产总值稳定增长。", IndicatorQuantity.None)]
    public void A_figure_knows_what_kind_of_quantity_it_is(string sentence, IndicatorQuantity quantity) => Assert.Equal(quantity, Target(sentence).Quantity);

    private static Indicator Target(string sentence) => Assert.Single(IndicatorExtractor.Extract(Made.Targets(sentence)));

    private static Indicator Result(string sentence) => Assert.Single(IndicatorExtractor.Extract(Made.Review(sentence)));
}
