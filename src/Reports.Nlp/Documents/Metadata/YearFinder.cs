using Reports.Nlp.Documents.Lines;
using Reports.Nlp.Documents.Recognition;
using Reports.Nlp.Text;

namespace Reports.Nlp.Documents.Metadata;

/// <summary>Finds the year whose work a document plans or decides.</summary>
internal static class YearFinder
{
    private const int LongestHeading = 40;

    /// <summary>The year of a policy: of its title, else of its number, else of the day it was signed.</summary>
    /// <param name="titles">Its title lines.</param>
    /// <param name="blocks">Its text.</param>
    /// <param name="number">Its number.</param>
    /// <param name="signed">The day it was signed.</param>
    public static int? OfPolicy(string[] titles, IReadOnlyList<Block> blocks, DocumentNumber? number, DateOnly? signed) =>
        OfTitles([.. titles.Where(t => !NamesSpan(t))]) ?? number?.Year ?? signed?.Year ?? (titles.Length == 0 ? OfHeadings(blocks) : null);

    /// <summary>The year of a report: of its title, else of its headings, else of the day it was given, else the one after that it looks back on.</summary>
    public static int? OfReport(string[] titles, string[] opening, IReadOnlyList<Block> blocks, ReportKind kind, DateOnly? date)
    {
        if (OfTitles(titles) is { } ofTitle) return ofTitle;
        // 现向大会报告 … 2026年 … 计划草案: the later year is the one that is planned.
        foreach (var text in opening)
        {
            var at = text.IndexOf("报告", StringComparison.Ordinal);
            if (kind == ReportKind.Plan && at >= 0 && text.Contains("计划", StringComparison.Ordinal) && ReportDate.LastYear(text.AsSpan(at)) is { } year) return year;
        }

        if (OfHeadings(blocks) is { } ofHeading) return ofHeading;
        if (date is { } given) return given.Month >= 11 ? given.Year + 1 : given.Year;
        return kind == ReportKind.WorkReport ? ReviewYear.Find(blocks) + 1 : null;
    }

    private static int? OfTitles(string[] titles)
    {
        foreach (var title in titles.OrderByDescending(t => t.Length))
            if (ReportDate.LastYear(TitleText.WithoutSubtitle(title)) is { } year) return year;

        return null;
    }

    /// <summary>2023—2025年: a plan for several years, of which the title's last is not the one it was made in.</summary>
    private static bool NamesSpan(string title)
    {
        for (var i = 4; i + 5 <= title.Length; i++)
            if (title[i] is '—' or '-' or '–' or '－' or '~' or '～' or '至' && char.IsAsciiDigit(title[i + 1]) && char.IsAsciiDigit(title[i + 4])
                && (char.IsAsciiDigit(title[i - 1]) || title[i - 1] is '年' or '—' or '-')) return true;
        return false;
    }

    /// <summary>The year of a heading that plans (2023年主要工作任务), or the one after the year of a heading that looks back.</summary>
    private static int? OfHeadings(IReadOnlyList<Block> blocks)
    {
        int? review = null;
        foreach (var block in blocks)
        {
            var text = block.Text;
            if (text.Length > LongestHeading || Characters.IsComplete(text) || ReportDate.LastYear(text) is not { } year) continue;
            var looksBack = text.Contains("回顾", StringComparison.Ordinal) || text.Contains("执行情况", StringComparison.Ordinal) || text.Contains("完成情况", StringComparison.Ordinal);
            if (looksBack) review ??= year + 1;
            else if (text.Contains("工作", StringComparison.Ordinal) || text.Contains("任务", StringComparison.Ordinal) || text.Contains("目标", StringComparison.Ordinal) || text.Contains("总体要求", StringComparison.Ordinal)) return year;
        }

        return review;
    }
}
