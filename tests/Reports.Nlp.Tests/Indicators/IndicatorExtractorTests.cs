using Reports.Nlp.Documents;
using Reports.Nlp.Indicators;

namespace Reports.Nlp.Tests.Indicators;

public class IndicatorExtractorTests
{
    [Theory]
    [InlineData("地区生产总值增长4.5%左右。", "地区生产总值 4.5%左右 4.5 % 左右 增长")]
    [InlineData("一般公共预算收入力争增长5%。", "一般公共预算收入 5% 5 % 力争 增长")]
    [InlineData("城镇调查失业率控制在5.5%以内。", "城镇调查失业率 5.5%以内 5.5 % 以内 控制在")]
    [InlineData("万元GDP能耗下降百分之三。", "万元GDP能耗 百分之三 3 % 下降")]
    [InlineData("研发经费投入强度不低于３．５％。", "研发经费投入强度 不低于３．５％ 3.5 % 不低于")]
    [InlineData("居民消费价格涨幅不超过 3 %。", "居民消费价格涨幅 不超过 3 % 3 % 不高于 增长")]
    [InlineData("地区生产总值增长5%—5.5%。", "地区生产总值 5%—5.5% 5~5.5 % 区间 增长")]
    [InlineData("地区生产总值增长5%至6%区间。", "地区生产总值 5%至6%区间 5~6 % 区间 增长")]
    [InlineData("培育龙头企业1-2家。", "龙头企业 1-2家 1~2 家 区间")]
    [InlineData("固定资产投资完成159亿元。", "固定资产投资 159亿元 159 亿元")]
    [InlineData("新增就业1.9万人。", "新增就业 1.9万人 1.9 万人 新增")]
    [InlineData("为小微企业减免租金8400余万元。", "租金 8400余万元 8400 万元 余")]
    [InlineData("整治提升绿地近23万平方米。", "绿地 近23万平方米 23 万平方米 近")]
    [InlineData("PM2.5年均浓度达到36微克/立方米。", "PM2.5年均浓度 36微克/立方米 36 微克/立方米 达到")]
    [InlineData("市场主体总数突破十二万户。", "市场主体总数 突破十二万户 12 万户 超过 达到")]
    [InlineData("培育企业1,574家。", "企业 1,574家 1574 家")]
    [InlineData("农机总数达到1万6千多台。", "农机总数 1万6千多台 16000 台 余 达到")]
    [InlineData("规模以上工业增加值增速高于全市平均水平2个百分点。", "规模以上工业增加值增速 2个百分点 2 个百分点 高于")]
    [InlineData("居民人均可支配收入与经济增长同步。", "居民人均可支配收入 与经济增长同步 同步")]
    [InlineData("居民收入稳定增长。", "居民收入 稳定增长 增长")]
    [InlineData("节能减排指标完成市下达任务。", "节能减排指标 完成市下达任务")]
    [InlineData("居民人均可支配收入增速快于经济增速。", "居民人均可支配收入增速 快于经济增速 高于")]
    [InlineData("清洁取暖率由81%提高到90%。", "清洁取暖率 90% 90 % 达到")]
    [InlineData("技术合同成交额从2023年的60亿元增加到2025年的80亿元。", "技术合同成交额 80亿元 80 亿元 达到")]
    public void A_value_keeps_its_unit_modifier_and_direction(string sentence, string figure) =>
        Assert.Equal([figure], Made.Figures(Made.Targets(sentence)));

    [Fact]
    public void Indicators_that_share_a_verb_get_a_value_each() => Assert.Equal(
        ["雏鹰企业 65家 65 家 力争 达到", "瞪羚企业 18家 18 家 力争 达到"],
        Made.Figures(Made.Report("雏鹰企业、瞪羚企业力争达到65家和18家。")));

    [Fact]
    public void One_indicator_may_have_several_values() => Assert.Equal(
        ["地区生产总值 1020亿元 1020 亿元 达到", "地区生产总值 4% 4 % 增长"],
        Made.Figures(Made.Review("地区生产总值达到1020亿元，同比增长4%。")));

    [Fact]
    public void Values_told_respectively_belong_to_the_names_before() => Assert.Equal(
        ["实际利用内资 880亿元 880 亿元", "实际利用外资 16亿美元 16 亿美元", "实际利用内资 10% 10 % 增长", "实际利用外资 8% 8 % 增长"],
        Made.Figures(Made.Review("实际利用内资880亿元，实际利用外资16亿美元，分别增长10%和8%。")));

    [Fact]
    public void A_unit_printed_once_counts_for_both_values() => Assert.Equal(
        ["低保标准 5 5 % 增长", "低保标准 6.5% 6.5 % 增长"], Made.Figures(Made.Review("低保标准分别提高5和6.5%。")));

    [Fact]
    public void A_verb_before_the_figure_gives_it_the_noun_behind() => Assert.Equal(
        ["供热管网 16公里 16 公里", "燃气管网 17公里 17 公里"], Made.Figures(Made.Report("改造16公里供热管网和17公里燃气管网。")));

    [Fact]
    public void Two_verbs_may_share_the_noun_behind_the_second() => Assert.Equal(
        ["菜市场 5个 5 个 新增", "菜市场 14个 14 个"], Made.Figures(Made.Review("新建5个、提升改造14个菜市场。")));

    [Theory]
    [InlineData("位居全市第二位", 2, "全市", "全市第二位")]
    [InlineData("排名市内六区第1", 1, "市内六区", "市内六区第1")]
    [InlineData("居中心城区首位", 1, "中心城区", "中心城区首位")]
    public void A_rank_is_a_rank(string said, int rank, string scope, string surface)
    {
        var document = Made.Review($"优良天数比率达到77.5%，{said}。");
        var indicator = IndicatorExtractor.Extract(document)[1];
        Assert.Equal((rank, scope, surface, "优良天数比率"), (indicator.Rank, indicator.RankScope, indicator.Span.In(document.Text), indicator.Name));
        Assert.Empty(indicator.Values);
    }

    [Fact]
    public void The_part_and_the_sentence_tell_results_from_promises()
    {
        Assert.Equal((IndicatorStatus.Achieved, 2024), Of("固定资产投资增长5%。"));
        Assert.Equal((IndicatorStatus.Expected, 2024), Of("预计全年固定资产投资增长5%。"));
        Assert.Equal((IndicatorStatus.Target, 2027), Of("到2027年，固定资产投资力争增长5%。"));
        var target = Assert.Single(IndicatorExtractor.Extract(Made.Targets("固定资产投资增长5%。")));
        Assert.Equal((IndicatorStatus.Target, 2025), (target.Status, target.Year!.Value));

        static (IndicatorStatus Status, int Year) Of(string sentence)
        {
            var indicator = Assert.Single(IndicatorExtractor.Extract(Made.Review(sentence)));
            return (indicator.Status, indicator.Year!.Value);
        }
    }

    [Theory]
    [InlineData("地区生产总值年均增长5%。", true)]
    [InlineData("五年来，新增就业12万人。", true)]
    [InlineData("“十三五”期间，新建口袋公园40个。", true)]
    [InlineData("地区生产总值比2019年增长30%。", true)]
    [InlineData("五年来，实际利用外资累计达到3亿美元。", true)]
    [InlineData("五年来，改造旧房超过2万户。", true)]
    [InlineData("五年来，单位能耗降至3吨。", false)]
    [InlineData("五年来，地区生产总值达到900亿元。", false)]
    [InlineData("五年来成绩来之不易。去年，新增就业2万人。", false)]
    [InlineData("地区生产总值比2023年增长5%。", false)]
    [InlineData("实施五年规划，新增就业2万人。", false)]
    [InlineData("PM2.5年均浓度下降5%。", false)]
    public void Sums_and_averages_of_several_years_say_so(string sentence, bool overYears) =>
        Assert.Equal(overYears, Assert.Single(IndicatorExtractor.Extract(Made.Review(sentence))).OverYears);

    [Theory]
    [InlineData("上半年，固定资产投资增长5%，新增就业2万人。", "上半年 上半年")]
    [InlineData("一季度地区生产总值增长4%，全年地区生产总值增长5%。", "一季度 -")]
    [InlineData("地区生产总值增长5%，其中四季度增长6%，固定资产投资增长7%。", "- 四季度 -")]
    [InlineData("前三季度，出口总额增长8%。2024年，进口总额增长9%。", "前三季度 -")]
    [InlineData("1—9月，社会消费品零售总额增长5%。", "1-9月")]
    [InlineData("1至12月，社会消费品零售总额增长5%。", "-")]
    [InlineData("12月份居民消费价格上涨0.3%，全年上涨0.2%。", "12月份 -")]
    [InlineData("截至2024年11月底，经营主体达到5万户。", "截至2024年11月底")]
    [InlineData("截至12月底，经营主体达到5万户。", "-")]
    [InlineData("前10个月，新增就业2万人。", "前10个月")]
    [InlineData("平均每天新增企业30户，固定资产投资增长5%。", "每天 -")]
    [InlineData("地铁客流日均达到21万人次。", "日均")]
    [InlineData("月均接待游客3万人次，全年接待游客40万人次。", "月均 -")]
    [InlineData("面对一季度的严峻形势，固定资产投资增长5%。", "-")]
    [InlineData("固定资产投资增速比一季度提高2个百分点。", "-")]
    [InlineData("9月，体育公园建成开放，新增绿地3万平方米。", "-")]
    [InlineData("节假日均开放的场馆达到20个。", "-")]
    [InlineData("连续3个季度稳定增长，固定资产投资增长5%。", "-")]
    public void A_part_of_the_year_is_told_from_the_whole(string sentence, string parts) =>
        Assert.Equal(parts, string.Join(' ', IndicatorExtractor.Extract(Made.Review(sentence)).Select(i => i.PartOfYear ?? "-")));

    [Theory]
    [InlineData("1—9月社会消费品零售总额增长5%。", "社会消费品零售总额")]
    [InlineData("社会消费品零售总额1—9月增长5%。", "社会消费品零售总额")]
    [InlineData("截至2024年11月底城镇登记失业率为3.1%。", "城镇登记失业率")]
    [InlineData("第三季度固定资产投资增长5%。", "固定资产投资")]
    public void A_part_of_the_year_is_no_part_of_the_name(string sentence, string name)
    {
        var indicator = Assert.Single(IndicatorExtractor.Extract(Made.Review(sentence)));
        Assert.Equal((name, true), (indicator.Name, indicator.IsUsual));
    }

    [Fact]
    public void The_report_of_half_a_year_looks_back_on_that_half()
    {
        var document = ReportReader.Read(
            "关于云汀区2025年上半年国民经济和社会发展计划执行情况的报告\n\n一、上半年计划执行情况\n\n地区生产总值增长5%。\n\n二、下半年工作安排\n\n确保全年地区生产总值增长6%。\n", "half.txt");
        Assert.Equal([(IndicatorStatus.Achieved, 2025, "上半年"), (IndicatorStatus.Target, 2025, null)], IndicatorExtractor.Extract(document).Select(i => (i.Status, i.Year!.Value, i.PartOfYear)));
    }

    [Theory]
    [InlineData("居民人均可支配收入与经济增长同步。", "经济增长")]
    [InlineData("居民人均可支配收入与经济发展基本同步。", "经济增长")]
    [InlineData("居民人均可支配收入与地区生产总值增长同步。", "地区生产总值")]
    [InlineData("居民人均可支配收入增速略快于经济增速。", "经济增长")]
    [InlineData("居民人均可支配收入增速高于全市平均水平。", null)]
    [InlineData("居民人均可支配收入稳定增长。", null)]
    public void A_target_to_keep_step_names_with_what(string sentence, string? pace) =>
        Assert.Equal(pace, Assert.Single(IndicatorExtractor.Extract(Made.Targets(sentence))).Pace);

    [Fact]
    public void The_time_of_a_plan_tells_the_year_of_its_targets()
    {
        var indicators = IndicatorExtractor.Extract(Made.Report("“十五五”时期要打好基础。\n\n——固定资产投资达到300亿元。\n\n今年，固定资产投资增长5%。"));
        Assert.Equal([2030, 2025], indicators.Select(i => i.Year));
        Assert.All(indicators, i => Assert.Equal(IndicatorStatus.Target, i.Status));
    }

    [Fact]
    public void A_look_back_on_one_year_and_on_five_goes_by_what_its_paragraphs_begin_with()
    {
        var document = ReportReader.Read(
            "云汀区2025年政府工作报告\n\n一、过去一年和五年工作回顾\n\n过去一年，新增就业2万人。\n\n五年来，我们克难前行。\n\n改造老旧街巷300条。\n\n二、2025年工作安排\n\n稳中求进。\n", "made.txt");
        Assert.Equal([false, true], IndicatorExtractor.Extract(document).Select(i => i.OverYears));
    }

    [Fact]
    public void A_look_back_among_tasks_is_no_promise()
    {
        var indicators = IndicatorExtractor.Extract(Made.Report("过去一年，我们克难前行。固定资产投资增长5%。今年要再接再厉，固定资产投资增长6%。"));
        Assert.Equal([(IndicatorStatus.Achieved, 2024), (IndicatorStatus.Target, 2025)], indicators.Select(i => (i.Status, i.Year!.Value)));
    }

    [Fact]
    public void What_is_planned_to_be_spent_is_a_target_in_a_look_back_too() =>
        Assert.Equal(IndicatorStatus.Target, Assert.Single(IndicatorExtractor.Extract(Made.Review("区财政拟安排教育支出3亿元。"))).Status);

    [Fact]
    public void A_multiple_of_an_earlier_year_is_no_figure_of_that_year() =>
        Assert.Equal(2024, Assert.Single(IndicatorExtractor.Extract(Made.Review("企业研发投入是2019年的2.3倍。"))).Year);

    [Fact]
    public void A_noun_at_the_end_of_a_list_belongs_to_all_of_it()
    {
        var indicators = IndicatorExtractor.Extract(Made.Review("进口、出口通关时间分别压减40%和50%。"));
        Assert.All(indicators, i => Assert.False(i.IsUsual));
        Assert.True(IndicatorExtractor.Extract(Made.Review("出口总额增长40%。")).Single().IsUsual);
        Assert.Equal("民间投资比重", Assert.Single(IndicatorExtractor.Extract(Made.Review("民间投资比重达到63%。"))).CanonicalName);
    }

    [Theory]
    [InlineData("城镇和农村人均住房面积分别为40平方米和46平方米。", "城镇人均住房面积 农村人均住房面积")]
    [InlineData("城镇、农村居民人均可支配收入分别增长5%和6%。", "城镇居民人均可支配收入 农村居民人均可支配收入")]
    [InlineData("进口、出口通关时间分别压减40%和50%。", "进口通关时间 出口通关时间")]
    [InlineData("小学、初中巩固率分别达到99%和98%。", "小学巩固率 初中巩固率")]
    [InlineData("养老保险、医疗保险参保人数分别达到20万人和30万人。", "养老保险参保人数 医疗保险参保人数")]
    [InlineData("高技术制造业、装备制造业增加值分别增长8%和7%。", "高技术制造业增加值 装备制造业增加值")]
    [InlineData("常住人口和城镇化率分别达到30万人和80%。", "常住人口 城镇化率")]
    [InlineData("雏鹰企业、瞪羚企业分别达到65家和18家。", "雏鹰企业 瞪羚企业")]
    [InlineData("旅游收入、旅游收入占比分别达到3亿元和8%。", "旅游收入 旅游收入占比")]
    public void A_list_shares_the_noun_at_its_end_where_it_shows_so(string sentence, string names) =>
        Assert.Equal(names, string.Join(' ', IndicatorExtractor.Extract(Made.Review(sentence)).Select(i => i.CanonicalName)));

    [Fact]
    public void Variants_of_a_usual_indicator_share_a_name()
    {
        string[] sentences = ["GDP增长4%。", "国内生产总值增长4%。", "全区地区生产总值增长4%。", "地区生产总值增长4%。"];
        foreach (var sentence in sentences)
        {
            var indicator = Assert.Single(IndicatorExtractor.Extract(Made.Review(sentence)));
            Assert.Equal(("地区生产总值", true), (indicator.CanonicalName, indicator.IsUsual));
        }
    }

    [Fact]
    public void A_usual_name_in_a_unit_that_it_is_not_measured_in_is_another_thing()
    {
        var indicator = Assert.Single(IndicatorExtractor.Extract(Made.Review("城镇调查失业率12家。")));
        Assert.False(indicator.IsUsual);
    }

    [Fact]
    public void A_name_that_leans_on_another_is_put_together()
    {
        var document = Made.Review("新增市场主体1.2万家，总数达到7.7万余家。");
        var indicators = IndicatorExtractor.Extract(document);
        Assert.Equal(["市场主体", "市场主体总数"], indicators.Select(i => i.CanonicalName));
        Assert.Equal("总数", indicators[1].NameSpan.In(document.Text));
    }

    [Theory]
    [InlineData("同比增长5%。")]
    [InlineData("2024年12月30日，我们召开了第3次会议。")]
    [InlineData("落实《2024年优化营商环境3.0版100条举措》。")]
    [InlineData("实施“1001工程”，推进5G网络建设。")]
    [InlineData("为60岁以上老人送去温暖。")]
    [InlineData("友谊路等3条道路建成通车。")]
    [InlineData("完成年度任务的117%。")]
    [InlineData("打造“15分钟生活圈”。")]
    [InlineData("开展一批七项主题活动。")]
    public void What_measures_nothing_in_its_sentence_is_left_out(string sentence) => Assert.Empty(Made.Figures(Made.Review(sentence)));

    [Fact]
    public void A_size_that_describes_something_else_is_part_of_its_name() => Assert.Equal(
        ["投资5000万元以上项目 47个 47 个"], Made.Figures(Made.Review("引进投资5000万元以上项目47个。")));

    [Fact]
    public void Spans_lead_back_to_what_is_printed()
    {
        var document = Made.Review("累 计 发 放 补 贴 １４．７３ 亿 元 。");
        var indicator = Assert.Single(IndicatorExtractor.Extract(document));
        Assert.Equal("补 贴", indicator.NameSpan.In(document.Text));
        Assert.Equal("补贴", indicator.Name);
        Assert.Equal("亿元", indicator.Unit);
    }

    [Fact]
    public void The_region_that_reports_owns_the_figure() =>
        Assert.Equal("天津市和平区", Assert.Single(IndicatorExtractor.Extract(Made.Review("固定资产投资增长5%。"))).Region);

    [Fact]
    public void The_list_of_terms_states_no_figure()
    {
        var document = Made.Report("固定资产投资增长5%。\n\n名词解释\n\n1.双增：指收入增长5%、利润增长6%。\n2.双降：指能耗下降3%、排放下降4%。");
        Assert.Single(IndicatorExtractor.Extract(document));
    }
}
