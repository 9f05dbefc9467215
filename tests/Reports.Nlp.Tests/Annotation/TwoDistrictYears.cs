using Reports.Nlp.Annotation;

namespace Reports.Nlp.Tests.Annotation;

/// <summary>Two work reports, one year after the other, of a district that is made up.</summary>
internal static class TwoDistrictYears
{
    private const string Earlier = """
        天津市云汀区2023年政府工作报告

        ——2023年1月6日在云汀区第三届人民代表大会第二次会议上

        各位代表：

        一、2022年工作回顾

        一年来，地区生产总值增长4%，新增就业1.5万人。

        二、2023年工作安排

        全区经济社会发展的主要预期目标是：地区生产总值增长6%左右，一般公共预算收入增长5%以上，固定资产投资达到120亿元，城镇登记失业率控制在3.5%以内，居民人均可支配收入与经济增长同步，新增就业2万人，万元GDP能耗下降3%。

        今年要抓好民生实事。改造老旧街巷30条，新建社区书房8个，改造老旧街巷的同时补种行道树。到2024年，社区食堂达到40家。
        """;

    private const string Later = """
        天津市云汀区2024年政府工作报告

        ——2024年1月9日在云汀区第三届人民代表大会第四次会议上

        各位代表：

        一、2023年工作回顾

        一年来，预计地区生产总值增长5.2%，地区生产总值达到901亿元。一般公共预算收入增长5.6%，固定资产投资完成118亿元、增长3%，城镇登记失业率为3.2%，居民人均可支配收入增长5%。三年来累计新增就业6.5万人，年均增长4%。去年新增就业2.2万人。改造老旧街巷36条。

        二、2024年工作安排

        主要预期目标是：地区生产总值增长5.5%，新增就业2万人。
        """;

    public static IReadOnlyList<AnnotatedReport> Reports() => [AnnotatedReports.Of(Later, "yunting-2024.txt"), AnnotatedReports.Of(Earlier, "yunting-2023.txt")];
}
