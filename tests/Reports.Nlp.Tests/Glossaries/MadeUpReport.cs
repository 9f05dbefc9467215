using Reports.Nlp.Documents;

namespace Reports.Nlp.Tests.Glossaries;

/// <summary>A report of a place that does not exist, with a list of terms in any layout.</summary>
internal static class MadeUpReport
{
    public const string Body =
        """
        青岚市人民政府工作报告

        ——2023年1月10日在青岚市第八届人民代表大会第三次会议上

        市长　林知远

        各位代表：

        现在，我代表市人民政府，向大会报告工作，请予审议，并请市政协委员和列席人员提出意见。

        一、2022年工作回顾

        过去一年，全市上下迎难而上，经济运行总体平稳，地区生产总值增长4.2%，一般公共预算收入达到61.3亿元。我们重点做了以下工作：

        （一）产业发展提质增效。深入推进“四链”融合，培育青苗企业36家，“2+3+N”产业体系加快成型，10种有色金属产量稳步增长。

        （二）城乡面貌持续改善。扎实开展“三清一改”行动，一廊两港建设全面提速，建成口袋公园12个。

        二、2023年重点工作

        做好今年工作，要着力抓好以下几个方面：

        （一）全力稳住经济大盘。落实稳增长“18条”，实施“五个一百”，推广碳账户。

        （二）切实增进民生福祉。实施“双提双优”工程，办好网格夜话，让群众得到更多实惠。

        各位代表，新征程是充满光荣和梦想的远征。让我们更加紧密地团结起来，奋力谱写青岚高质量发展新篇章！

        """;

    /// <summary>Headwords as printed, and what they mean.</summary>
    public static IReadOnlyList<(string Surface, string Meaning)> Entries { get; } =
    [
        ("“四链”融合", "产业链、人才链、资金链、政策链相互支撑、深度融合的发展方式。"),
        ("青苗企业", "成立不满三年、拥有自主知识产权且主营业务收入连续增长的初创型科技企业。"),
        ("稳增长“18条”", "《青岚市关于进一步稳定经济增长的若干政策措施》，包括财税支持、金融服务、扩大消费等18条具体措施。"),
        ("10种有色金属", "铜、铝、铅、锌、镍、锡、锑、镁、钛、汞。"),
        ("一廊两港", "“一廊”即沿江科创走廊；“两港”即东部空港和南部内河港。"),
        ("“三清一改”行动", "清垃圾、清河塘、清废弃物，改变不良生活习惯。"),
        ("“2+3+N”产业体系", "“2”是指装备制造、精细化工2个主导产业，“3”是指新材料、新能源、现代物流3个新兴产业，“N”是指若干未来产业。"),
        ("网格夜话", "社区网格员每月两次利用晚间时间走访居民，面对面听取意见、化解矛盾的工作制度。主要做法是：一看、二听、三记、四办。"),
        ("五个一百", "培育100家龙头企业、实施100个重大项目、引进100名高端人才、建设100个美丽乡村、办好100件民生实事。"),
        ("碳账户", "对企业和个人的碳排放及减排行为进行核算、登记和评价的电子台账，结果可用于绿色信贷。"),
        ("“双提双优”工程", "提升办学质量、提升服务水平，优化资源配置、优化育人环境。"),
        ("PMI指数", "采购经理指数，是国际上通行的宏观经济监测指标之一，通常以50%作为经济强弱的分界点。"),
    ];

    /// <summary>The report with a list under <paramref name="title"/>, each entry written by <paramref name="layout"/>.</summary>
    public static string With(string title, string separator, Func<int, string, string, string> layout, string tail) =>
        $"{Body}\n{title}\n\n{string.Join(separator, Entries.Select((entry, i) => layout(i + 1, entry.Surface, entry.Meaning)))}\n{tail}";

    public static ReportDocument Read(string text) => ReportReader.Read(text, "qinglan-2023.txt");
}
