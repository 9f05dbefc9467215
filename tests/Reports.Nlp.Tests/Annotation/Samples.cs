using Reports.Nlp.Annotation;

namespace Reports.Nlp.Tests.Annotation;

/// <summary>Made-up reports for tests of writers.</summary>
internal static class Samples
{
    /// <summary>A report with an astral character, spaces, a formula, call-outs, an own list of terms and an undefined abbreviation.</summary>
    public const string Small = """
        青岚市2024年政府工作报告

        一、2023年工作回顾

        产业更加厚实。推进“三链同转”<sup>[1]</sup>，𠮷祥园区 A 座投产，落实“双进双减”机制，“三链同转”见效。

        二、2024年重点工作

        抓好“三链同转”升级。=SUM(A1)是公式，<script>alert(1)</script>是文字，&lt;b&gt;也是。

        名词解释

        [1] 三链同转：产业链、创新链、人才链同步运转。
        """;

    private const string Earlier = """
        青岚市2023年政府工作报告

        一、重点工作

        推进“三链同转”，落实“五个到位”，建设人工智能产业园。地区生产总值增长5%左右。

        名词解释

        1.三链同转：产业链、创新链、资金链同步运转。

        2.五个到位：围挡到位、覆盖到位、冲洗到位、洒水到位、监测到位。
        """;

    private const string Later = """
        青岚市2024年政府工作报告

        一、重点工作

        推进“三链同转”，再推“三链同转”，启动“百企焕新”，发展人工智能，壮大人工智能企业。地区生产总值增长6%左右。

        名词解释

        1.三链同转：产业链、创新链、人才链同步运转。

        2.百企焕新：推动100家企业改造。
        """;

    /// <summary>A report of one year, for comparisons over many.</summary>
    public static string Yearly(int year) => Later.Replace("2024", year.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("6%", $"{year % 10 + 2}%", StringComparison.Ordinal);

    public static AnnotatedReport Report() => AnnotatedReports.Of(Small, "small-2024.txt");

    public static IReadOnlyList<AnnotatedReport> TwoYears() => [AnnotatedReports.Of(Later, "later-2024.txt"), AnnotatedReports.Of(Earlier, "earlier-2023.txt")];
}
