using Reports.Nlp.Documents;
using Reports.Nlp.Indicators;

namespace Reports.Nlp.Tests.Indicators;

/// <summary>Made-up reports, and short ways to say what was found in them.</summary>
internal static class Made
{
    /// <summary>A report of 2025 with one paragraph of targets.</summary>
    public static ReportDocument Targets(string sentence) => Report($"2025年全区经济社会发展的主要预期目标是：{sentence}");

    /// <summary>A report of 2025 whose second part holds the paragraph.</summary>
    public static ReportDocument Report(string paragraph) => Read(
        "一、2024年工作回顾\n\n这一年，我们扎实做好各方面工作。\n\n二、2025年主要工作任务\n\n" + paragraph + "\n");

    /// <summary>A report of 2025 whose look back holds the paragraph.</summary>
    public static ReportDocument Review(string paragraph) => Read(
        "一、2024年工作回顾\n\n" + paragraph + "\n\n二、2025年主要工作任务\n\n我们将扎实做好各方面工作。\n");

    /// <summary>Name, value as printed, numbers, unit, modifier and direction of each indicator.</summary>
    public static string[] Figures(ReportDocument document) =>
        [.. IndicatorExtractor.Extract(document).Select(i => string.Join(
            ' ', new[] { i.Name, i.Span.In(document.Text), string.Join('~', i.Values), i.Unit, IndicatorNames.Of(i.Modifier), IndicatorNames.Of(i.Direction) }.Where(s => !string.IsNullOrEmpty(s))))];

    private static ReportDocument Read(string body) =>
        ReportReader.Read("天津市和平区2025年政府工作报告\n\n——2025年1月8日在和平区第十八届人民代表大会第五次会议上\n\n各位代表：\n\n" + body, "made.txt");
}
