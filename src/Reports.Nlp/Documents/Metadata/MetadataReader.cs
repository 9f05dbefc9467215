using Reports.Nlp.Documents.Lines;
using Reports.Nlp.Documents.Outline;
using Reports.Nlp.Documents.Recognition;
using Reports.Nlp.Text;

namespace Reports.Nlp.Documents.Metadata;

/// <summary>Reads what a document says about itself: absent rather than wrong.</summary>
/// <remarks>
/// Dates of the page (发布日期, a site's clock) say nothing about the report and are never used; the day a report was given
/// stands in its subtitle (——2022年12月30日在…会议上).
/// </remarks>
internal sealed class MetadataReader
{
    private const int OpeningBlocks = 12;
    private readonly IReadOnlyList<Block> _blocks;
    private readonly DocumentHead _head;
    private readonly IReadOnlyList<SourceLine> _lines;

    private MetadataReader(IReadOnlyList<Block> blocks, DocumentHead head, IReadOnlyList<SourceLine> lines)
    {
        _blocks = blocks;
        _head = head;
        _lines = lines;
    }

    public static ReportMetadata Read(IReadOnlyList<Block> blocks, DocumentHead head, IReadOnlyList<SourceLine> lines) =>
        blocks.Count == 0 ? ReportMetadata.Unknown : new MetadataReader(blocks, head, lines).Read();

    private ReportMetadata Read()
    {
        var titles = _head.Titles.Select(i => OneLine(_blocks[i].Text)).ToArray();
        var opening = _blocks.Take(Math.Max(_head.Body + 2, OpeningBlocks)).Select(b => b.Text).ToArray();
        var context = string.Concat(_blocks.Take(400).Select(b => b.Text));
        var (region, level) = RegionFinder.Find(Evidence(titles, opening), context);
        var kind = KindOf(titles, opening);
        var date = DateOf(opening);
        return new(Title(titles), region, level, YearOf(titles, opening, kind, date), kind, date);
    }

    /// <summary>The title that says most: the longest that is not a notice passing the report on.</summary>
    private static string? Title(string[] titles) =>
        titles.OrderBy(t => t.EndsWith("通知", StringComparison.Ordinal) ? 1 : 0).ThenByDescending(t => t.Length).FirstOrDefault();

    private IEnumerable<string> Evidence(string[] titles, string[] opening)
    {
        foreach (var title in titles) yield return title;
        foreach (var text in opening)
            if (TitleLine.IsSubtitle(text) || TitleLine.IsSpeaker(text) || TitleLine.IsIssuer(text)) yield return text;
        foreach (var text in opening)
        {
            var at = text.IndexOf("我代表", StringComparison.Ordinal);
            if (at >= 0 && text.Contains("报告", StringComparison.Ordinal)) yield return text[at..Math.Min(text.Length, at + 40)];
            at = text.IndexOf("向大会报告", StringComparison.Ordinal);
            if (at >= 0) yield return text[(at + 5)..Math.Min(text.Length, at + 45)];
        }

        foreach (var line in _lines.Take(8).Concat(_lines.TakeLast(12)))
        {
            var at = line.Text.IndexOf("主办单位", StringComparison.Ordinal);
            if (at >= 0 && line.Text.Contains("人民政府", StringComparison.Ordinal)) yield return line.Text[at..Math.Min(line.Text.Length, at + 40)];
            else if (TitleLine.IsIssuer(line.Text)) yield return line.Text;
        }
    }

    private static ReportKind KindOf(string[] titles, string[] opening)
    {
        foreach (var title in titles)
            if (KindOfTitle(title) is { } kind) return kind;
        foreach (var text in opening)
        {
            if (text.Length > 400) continue;
            if (text.Contains("国民经济和社会发展计划", StringComparison.Ordinal) && text.Contains("报告", StringComparison.Ordinal)) return ReportKind.Plan;
            if (text.Contains("政府工作报告", StringComparison.Ordinal) || text.Contains("报告政府工作", StringComparison.Ordinal)
                || (text.Contains("我代表", StringComparison.Ordinal) && text.Contains("报告", StringComparison.Ordinal))) return ReportKind.WorkReport;
        }

        return titles.Length > 0 && IsPolicy(titles[0]) ? ReportKind.Policy : ReportKind.Other;
    }

    private static ReportKind? KindOfTitle(string title)
    {
        if (title.Contains("工作报告", StringComparison.Ordinal)) return ReportKind.WorkReport;
        if (IsFiveYearPlan(title)) return ReportKind.FiveYearPlan;
        if (title.Contains("发展计划", StringComparison.Ordinal) || title.Contains("计划执行情况", StringComparison.Ordinal) || title.Contains("计划草案", StringComparison.Ordinal)) return ReportKind.Plan;
        return IsPolicy(title) ? ReportKind.Policy : null;
    }

    /// <summary>第十三个五年规划, “十四五”规划, 十五计划纲要.</summary>
    private static bool IsFiveYearPlan(string title)
    {
        if (title.Contains("五年规划", StringComparison.Ordinal) || title.Contains("五年计划", StringComparison.Ordinal)) return true;
        var ten = title.IndexOf('十');
        if (ten < 0 || !(title.Contains("规划", StringComparison.Ordinal) || title.Contains("计划", StringComparison.Ordinal))) return false;
        // 十五, 十一五 … 十六五: one figure at the most stands between 十 and 五.
        return ten + 1 < title.Length && title[ten + 1] == '五' || ten + 2 < title.Length && title[ten + 2] == '五' && ChineseNumber.Digit(title[ten + 1]) > 0;
    }

    private static bool IsPolicy(string title)
    {
        foreach (var word in (ReadOnlySpan<string>)["政策", "意见", "方案", "办法", "措施", "通知", "规定", "条例", "行动计划", "工作要点"])
            if (title.Contains(word, StringComparison.Ordinal)) return true;
        return false;
    }

    private static DateOnly? DateOf(string[] opening)
    {
        foreach (var text in opening)
        {
            if (!TitleLine.IsSubtitle(text)) continue;
            if (ReportDate.Find(text) is { } date) return date;
        }

        return null;
    }

    private int? YearOf(string[] titles, string[] opening, ReportKind kind, DateOnly? date)
    {
        if (kind == ReportKind.FiveYearPlan) return null;
        foreach (var title in titles.OrderByDescending(t => t.Length))
            if (ReportDate.LastYear(title) is { } year) return year;
        // 现向大会报告 … 2026年 … 计划草案: the later year is the one that is planned.
        foreach (var text in opening)
        {
            var at = text.IndexOf("报告", StringComparison.Ordinal);
            if (kind == ReportKind.Plan && at >= 0 && text.Contains("计划", StringComparison.Ordinal) && ReportDate.LastYear(text.AsSpan(at)) is { } year) return year;
        }

        if (HeadingYear() is { } fromHeading) return fromHeading;
        if (date is { } given) return given.Month >= 11 ? given.Year + 1 : given.Year;
        return kind == ReportKind.WorkReport ? ReviewYear.Find(_blocks) + 1 : null;
    }

    /// <summary>The year of a heading that plans (2023年主要工作任务), or the one after the year of a heading that looks back.</summary>
    private int? HeadingYear()
    {
        int? review = null;
        foreach (var block in _blocks)
        {
            var text = block.Text;
            if (text.Length > 40 || Characters.IsComplete(text) || ReportDate.LastYear(text) is not { } year) continue;
            var looksBack = text.Contains("回顾", StringComparison.Ordinal) || text.Contains("执行情况", StringComparison.Ordinal) || text.Contains("完成情况", StringComparison.Ordinal);
            if (looksBack) review ??= year + 1;
            else if (text.Contains("工作", StringComparison.Ordinal) || text.Contains("任务", StringComparison.Ordinal) || text.Contains("目标", StringComparison.Ordinal) || text.Contains("总体要求", StringComparison.Ordinal)) return year;
        }

        return review;
    }

    private static string OneLine(string text) => TitleLine.WithoutLetterSpacing(text.Replace('\n', ' ').Trim());
}
