using Reports.Nlp.Documents.Recognition;
using Reports.Nlp.Text;

namespace Reports.Nlp.Documents.Metadata;

/// <summary>Tells what kind of document it is: by the last noun of its title, else by how it opens.</summary>
internal static class KindFinder
{
    private const int LongestOpening = 400;

    /// <summary>Nouns that make a title a policy where they end it.</summary>
    private static readonly string[] Policies =
        ["通知", "通报", "意见", "方案", "办法", "措施", "规定", "条例", "规则", "细则", "政策", "要点", "行动计划", "的决定", "的决议", "的批复"];

    /// <summary>Reports of other organs, and of governments about one matter.</summary>
    private static readonly string[] OtherReports = ["审计", "预算", "决算", "法院", "检察院", "人大", "常务委员会", "政协", "执法检查", "信息公开", "法治政府", "监察"];

    /// <summary>The kind of the document.</summary>
    /// <param name="titles">Its title lines, in order.</param>
    /// <param name="opening">Its first blocks.</param>
    public static ReportKind Find(string[] titles, string[] opening)
    {
        foreach (var title in titles)
            if (OfTitle(title) is { } kind) return kind;
        if (IsLetter(opening)) return ReportKind.Policy;
        foreach (var text in opening)
        {
            if (text.Length > LongestOpening) continue;
            if (text.Contains("国民经济和社会发展计划", StringComparison.Ordinal) && text.Contains("报告", StringComparison.Ordinal)) return ReportKind.Plan;
            if (text.Contains("政府工作报告", StringComparison.Ordinal) || text.Contains("报告政府工作", StringComparison.Ordinal)
                || (text.Contains("我代表", StringComparison.Ordinal) && text.Contains("报告", StringComparison.Ordinal))) return ReportKind.WorkReport;
        }

        return ReportKind.Other;
    }

    private static ReportKind? OfTitle(string title)
    {
        var text = Named(TitleText.WithoutBracket(TitleText.WithoutSubtitle(title)).ToString());
        // What a title speaks of in 《》 is another document, unless it is passed on.
        var own = OutsideMarks(text);
        if (own.EndsWith("通知", StringComparison.Ordinal)) return OfPassedOn(text) ?? ReportKind.Policy;
        foreach (var noun in Policies)
            if (own.EndsWith(noun, StringComparison.Ordinal)) return ReportKind.Policy;
        if (own.Contains("报告", StringComparison.Ordinal) && OfReport(own) is { } report) return report;
        if (IsFiveYearPlan(text)) return ReportKind.FiveYearPlan;
        if (IsPlan(own)) return ReportKind.Plan;
        if (own.EndsWith("报告", StringComparison.Ordinal)) return null;
        if (text.EndsWith("工作报告》", StringComparison.Ordinal)) return ReportKind.WorkReport;
        foreach (var noun in Policies)
            if (own.Contains(noun, StringComparison.Ordinal)) return ReportKind.Policy;
        return null;
    }

    private static ReportKind? OfReport(string title)
    {
        var at = title.LastIndexOf("政府工作报告", StringComparison.Ordinal);
        if (at >= 0)
        {
            // 政府工作报告任务分解: what is to be done with it.
            foreach (var word in (ReadOnlySpan<string>)["任务", "分解", "分工", "落实", "责任"])
                if (title.AsSpan(at).Contains(word, StringComparison.Ordinal)) return ReportKind.Policy;
            return ReportKind.WorkReport;
        }

        if (IsPlan(title)) return ReportKind.Plan;
        foreach (var word in OtherReports)
            if (title.Contains(word, StringComparison.Ordinal)) return ReportKind.Other;
        return title.Contains("工作报告", StringComparison.Ordinal) ? ReportKind.WorkReport : null;
    }

    /// <summary>The kind of what a notice passes on (印发《…规划》的通知), null where it says what is to be done.</summary>
    private static ReportKind? OfPassedOn(string notice)
    {
        // Behind 通知 may stand what is in 《》 and no part of its title.
        var body = notice[..notice.LastIndexOf("通知", StringComparison.Ordinal)];
        foreach (var verb in (ReadOnlySpan<string>)["印发", "转发", "下达", "公布", "发布"])
        {
            var at = body.LastIndexOf(verb, StringComparison.Ordinal);
            if (at < 0) continue;
            var named = body[(at + verb.Length)..].TrimEnd('的');
            return OfTitle(named) is { } kind and not ReportKind.Other ? kind : null;
        }

        return null;
    }

    /// <summary>What is in 《》, where that is all of the title but a number before it.</summary>
    private static string Named(string title)
    {
        if (title.Length < 3 || title[^1] is not ('》' or '〉')) return title;
        var open = title.AsSpan().IndexOfAny('《', '〈');
        return open == 0 || (open > 0 && title[open - 1] == '号') ? title[(open + 1)..^1] : title;
    }

    private static string OutsideMarks(string title)
    {
        if (title.AsSpan().IndexOfAny('《', '〈') < 0) return title;
        var kept = new System.Text.StringBuilder();
        var depth = 0;
        foreach (var c in title)
        {
            if (c is '《' or '〈') depth++;
            if (depth == 0) kept.Append(c);
            if (c is '》' or '〉') depth = Math.Max(0, depth - 1);
        }

        return kept.ToString();
    }

    /// <summary>A letter to offices that passes something on or orders it; one that carries a report leaves the word to who speaks there.</summary>
    private static bool IsLetter(string[] opening)
    {
        bool addressed = false, orders = false;
        foreach (var text in opening)
        {
            if (text.Contains("我代表", StringComparison.Ordinal)) return false;
            if (TitleLine.IsSalutation(text))
                addressed |= text.Contains("政府", StringComparison.Ordinal) || text.Contains("部门", StringComparison.Ordinal) || text.Contains("单位", StringComparison.Ordinal);
            else if (addressed && !orders)
                foreach (var word in (ReadOnlySpan<string>)["现将", "现予", "现印发", "现转发", "通知如下", "请遵照", "请认真贯彻"])
                    orders |= text.Contains(word, StringComparison.Ordinal);
        }

        return orders;
    }

    private static bool IsPlan(string title) =>
        title.Contains("发展计划", StringComparison.Ordinal) || title.Contains("计划执行情况", StringComparison.Ordinal) || title.Contains("计划草案", StringComparison.Ordinal);

    /// <summary>第十三个五年规划, “十四五”规划, 十五计划纲要.</summary>
    private static bool IsFiveYearPlan(string title)
    {
        if (title.Contains("五年规划", StringComparison.Ordinal) || title.Contains("五年计划", StringComparison.Ordinal)) return true;
        var ten = title.IndexOf('十');
        if (ten < 0 || !(title.Contains("规划", StringComparison.Ordinal) || title.Contains("计划", StringComparison.Ordinal))) return false;
        // 十五, 十一五 … 十六五: one figure at the most stands between 十 and 五.
        return ten + 1 < title.Length && title[ten + 1] == '五' || ten + 2 < title.Length && title[ten + 2] == '五' && ChineseNumber.Digit(title[ten + 1]) > 0;
    }
}
