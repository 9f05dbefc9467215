using Reports.Nlp.Indicators;

namespace Reports.Nlp.Tests.Indicators;

/// <summary>Where the names of figures begin and end, and which of a list a figure belongs to.</summary>
public class FigureNameTests
{
    [Theory]
    [InlineData("幼儿园普惠性学位覆盖率、小学阶段适龄儿童入学率、高中阶段毛入学率分别达到85%、99%和95%。", "幼儿园普惠性学位覆盖率 85%|小学阶段适龄儿童入学率 99%|高中阶段毛入学率 95%")]
    [InlineData("对“丝路”沿线国家、大洋洲、南美洲出口分别增长5%、6%、7%。", "对“丝路”沿线国家 5%|大洋洲 6%|南美洲出口 7%")]
    [InlineData("去年，一、二、三产业增加值分别增长3%、5%、6%。", "一 3%|二 5%|三产业增加值 6%")]
    [InlineData("鱼、虾产量分别达到3万吨和5万吨。", "鱼 3万吨|虾产量 5万吨")]
    [InlineData("金融业、软件和信息技术服务业营业收入分别增长8%、9%。", "金融业 8%|软件和信息技术服务业营业收入 9%")]
    [InlineData("旅游人次、旅游总花费均增长8%。", "旅游人次 8%|旅游总花费 8%")]
    [InlineData("标准化菜市场、社区食堂均增至9个。", "标准化菜市场 9个|社区食堂 9个")]
    [InlineData("地区生产总值、固定资产投资增长5%左右。", "地区生产总值 5%左右|固定资产投资 5%左右")]
    [InlineData("基本养老、医疗保险参保率保持在97%以上。", "基本养老、医疗保险参保率 97%以上")]
    public void Each_member_of_a_list_has_its_figure(string sentence, string figures) => Assert.Equal(figures, Names(sentence));

    [Fact]
    public void A_list_of_numerals_shares_the_noun_behind_the_last() => Assert.Equal(
        ["第一产业增加值", "第二产业增加值", "第三产业增加值"],
        IndicatorExtractor.Extract(Made.Review("去年，一、二、三产业增加值分别增长3%、5%、6%。")).Select(i => i.CanonicalName));

    [Fact]
    public void A_rank_that_all_of_a_list_hold_is_that_of_each() => Assert.Equal(
        [("绿道长度", "全市第2位"), ("公园数量", "全市第2位")],
        Of("绿道长度、公园数量均居全市第2位。"));

    [Theory]
    [InlineData("生产安全事故起数下降15%。", "生产安全事故起数 15%")]
    [InlineData("服务贸易增长9%。", "服务贸易 9%")]
    [InlineData("续建安置房750套。", "安置房 750套")]
    [InlineData("最低工资标准上调10%。", "最低工资标准 10%")]
    [InlineData("一般公共预算收入、税收收入分别增长5%、3%。", "一般公共预算收入 5%|税收收入 3%")]
    [InlineData("每千人口拥有3岁以下婴幼儿托位数达到5个。", "每千人口拥有3岁以下婴幼儿托位数 5个")]
    [InlineData("集中供水工程覆盖农村人口比例达55%。", "集中供水工程覆盖农村人口比例 55%")]
    [InlineData("接待外地游客增长8%。", "接待外地游客 8%")]
    [InlineData("区重点项目完成投资90亿元。", "区重点项目完成投资 90亿元")]
    [InlineData("护理型床位占比达60%。", "护理型床位占比 60%")]
    [InlineData("重点项目开工39个、竣工37个。", "重点项目开工 39个|竣工 37个")]
    [InlineData("服务机器人产量增长8%、占全市4成。", "服务机器人产量 8%|服务机器人产量 4成")]
    [InlineData("全区研发人员达到300人。", "研发人员 300人")]
    [InlineData("新增研发中心30家。", "研发中心 30家")]
    [InlineData("带动销售金额9亿元。", "销售金额 9亿元")]
    [InlineData("植物新品种拥有量、商标申请量均居全市首位。", "植物新品种拥有量 全市首位|商标申请量 全市首位")]
    [InlineData("云溪数据产业集聚区营业收入达到30亿元。", "云溪数据产业集聚区营业收入 30亿元")]
    [InlineData("解决各类问题80个。", "各类问题 80个")]
    public void A_verb_that_is_one_of_its_words_stays_in_the_name(string sentence, string figures) => Assert.Equal(figures, Names(sentence));

    [Theory]
    [InlineData("建成学校5所。", "学校 5所")]
    [InlineData("出台稳就业措施20条。", "稳就业措施 20条")]
    [InlineData("云溪园区落地创新成果12项。", "创新成果 12项")]
    [InlineData("接待外地游客80万人次。", "外地游客 80万人次")]
    [InlineData("实现地区生产总值增长5%。", "地区生产总值 5%")]
    [InlineData("学校通过扩建新增班级50个。", "班级 50个")]
    [InlineData("服务企业500家。", "企业 500家")]
    [InlineData("研发新产品20个。", "新产品 20个")]
    [InlineData("推动粮食产量增长3%。", "粮食产量 3%")]
    [InlineData("云溪实验室取得创新成果12项。", "创新成果 12项")]
    [InlineData("云溪园区承接外来项目12个。", "外来项目 12个")]
    [InlineData("云溪港开行冷链班列突破90列。", "冷链班列 突破90列")]
    [InlineData("冷链班列开行90列。", "冷链班列 90列")]
    [InlineData("攻关计划突破核心技术9项。", "核心技术 9项")]
    [InlineData("云溪基地新培育数据产品9个。", "数据产品 9个")]
    [InlineData("评定“云汀好物”27个。", "云汀好物 27个")]
    [InlineData("推广种植抗旱水稻4万亩。", "抗旱水稻 4万亩")]
    [InlineData("云溪电厂建成投产、总装机达86万千瓦。", "总装机 86万千瓦")]
    [InlineData("机制改革优化支出结构、清收沉淀资金5亿元。", "沉淀资金 5亿元")]
    [InlineData("为企业减税降费4亿元。", "减税降费 4亿元")]
    public void A_verb_that_governs_the_name_does_not(string sentence, string figures) => Assert.Equal(figures, Names(sentence));

    [Theory]
    [InlineData("全区规模养殖场达到200家。", "规模养殖场 200家")]
    [InlineData("各类专业技术人才达到7万人。", "专业技术人才 7万人")]
    [InlineData("在津两院院士达到40位。", "两院院士 40位")]
    [InlineData("12个水质断面优良率达到90%。", "水质断面优良率 90%")]
    [InlineData("获省级竞赛奖杯9座。", "省级竞赛奖杯 9座")]
    [InlineData("修复和新建步道9公里。", "步道 9公里")]
    [InlineData("废止或修订规范性文件8件。", "规范性文件 8件")]
    [InlineData("用于水利建设的补助资金3亿元。", "补助资金 3亿元")]
    [InlineData("打造“月夜坊”等夜间商圈5个。", "夜间商圈 5个")]
    [InlineData("在云溪、石桥等6个乡镇建设果蔬基地2万亩。", "果蔬基地 2万亩")]
    [InlineData("提质升级农村公路20公里。", "农村公路 20公里")]
    [InlineData("新（改）建农村公路20公里。", "农村公路 20公里")]
    [InlineData("出口总额历史性突破30亿元。", "出口总额 突破30亿元")]
    [InlineData("林业总产值在全国率先突破30亿元。", "林业总产值 突破30亿元")]
    [InlineData("旅游收入翻番达到30亿元。", "旅游收入 30亿元")]
    [InlineData("基础养老金调增20%。", "基础养老金 20%")]
    [InlineData("区级补助资金4亿元、同口径增长5%。", "区级补助资金 4亿元|区级补助资金 5%")]
    [InlineData("空气质量综合指数连续六年居全市第2位。", "空气质量综合指数 全市第2位")]
    [InlineData("建成5个社区步道或球场。", "社区步道 5个")]
    [InlineData("出口总额接连突破30亿元、40亿元。", "出口总额 突破30亿元|出口总额 40亿元")]
    [InlineData("旅游收入、住宿收入双双突破30亿元。", "旅游收入 突破30亿元|住宿收入 突破30亿元")]
    [InlineData("重点实验室从2家跃升到5家。", "重点实验室 5家")]
    [InlineData("出口总额迈上5千亿台阶、三年来民间投资超2千亿元。", "出口总额 5千亿|民间投资 超2千亿元")]
    [InlineData("果蔬产业链产值达到30亿元、亿元以上产业链达到5条。", "果蔬产业链产值 30亿元|亿元以上产业链 5条")]
    [InlineData("力争新增2家亿元级园区。", "亿元级园区 2家")]
    public void What_only_stands_around_a_name_is_left_out(string sentence, string figures) => Assert.Equal(figures, Names(sentence));

    [Theory]
    [InlineData("全市场主体活跃度达到80%。", "全市场主体活跃度 80%")]
    [InlineData("全省性赛事达到5项。", "全省性赛事 5项")]
    [InlineData("发布规范性文件5件。", "规范性文件 5件")]
    [InlineData("获奖作品达到9件。", "获奖作品 9件")]
    [InlineData("企业研发投入的强度达到3%。", "企业研发投入的强度 3%")]
    [InlineData("稻谷、大豆等产量达到3万吨。", "稻谷、大豆等产量 3万吨")]
    [InlineData("粮食产量、高标准农田面积达到3万亩。", "粮食产量、高标准农田面积 3万亩")]
    public void What_is_part_of_a_name_stays(string sentence, string figures) => Assert.Equal(figures, Names(sentence));

    [Theory]
    [InlineData("规划设定约束性指标6项。")]
    [InlineData("规划设定预期性指标6个。")]
    [InlineData("出台20条举措。")]
    [InlineData("制定实施稳就业惠民生20条、金融支持创业10条等政策举措。")]
    [InlineData("深化冷链班列改革，全年开行30列以上。")]
    public void Counts_of_what_a_policy_holds_are_no_figures(string sentence) => Assert.Equal("", Names(sentence));

    [Theory]
    [InlineData("新建成充电桩200个。", "充电桩 200个 200 个 新增")]
    [InlineData("新签约产业项目20个。", "产业项目 20个 20 个 新增")]
    [InlineData("新认证有机食品企业20家。", "有机食品企业 20家 20 家 新增")]
    [InlineData("新建5个菜市场。", "菜市场 5个 5 个 新增")]
    [InlineData("新建设施大棚50个。", "设施大棚 50个 50 个 新增")]
    [InlineData("改造充电桩200个。", "充电桩 200个 200 个")]
    [InlineData("新能源汽车达到5万辆。", "新能源汽车 5万辆 5 万辆 达到")]
    public void A_verb_with_new_before_it_adds(string sentence, string figure) => Assert.Equal([figure], Made.Figures(Made.Review(sentence)));

    [Fact]
    public void A_name_is_given_as_printed_and_compared_folded()
    {
        var indicator = Assert.Single(IndicatorExtractor.Extract(Made.Review("建设农（牧）事服务点20个。")));
        Assert.Equal(("农（牧）事服务点", "农(牧)事服务点"), (indicator.Name, indicator.CanonicalName));
    }

    [Fact]
    public void A_share_of_the_whole_is_an_indicator_of_its_own()
    {
        var indicators = IndicatorExtractor.Extract(Made.Review("出口总额达到9亿元，占全市比重升至6%。"));
        Assert.Equal([("出口总额", "外贸出口总额"), ("占全市比重", "外贸出口总额占全市比重")], indicators.Select(i => (i.Name, i.CanonicalName)));
    }

    private static string Names(string sentence) => string.Join('|', Of(sentence).Select(figure => $"{figure.Name} {figure.Value}"));

    private static IEnumerable<(string Name, string Value)> Of(string sentence)
    {
        var document = Made.Review(sentence);
        return IndicatorExtractor.Extract(document).Select(i => (i.Name, i.Span.In(document.Text)));
    }

    /// <summary>A sentence may begin with next to nothing before its figure.</summary>
    [Theory]
    [InlineData("攀5%。")]
    [InlineData("关1万亿大关。")]
    [InlineData("台5%台阶。")]
    public void One_character_before_a_figure_is_no_name(string sentence) => Assert.Empty(Made.Figures(Made.Review(sentence)));
}
