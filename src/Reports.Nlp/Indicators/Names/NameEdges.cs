using Reports.Nlp.Text;

namespace Reports.Nlp.Indicators.Names;

/// <summary>Takes marks off the ends of a name, and tells what can be none.</summary>
internal static class NameEdges
{
    private const int LongestName = 30;
    private const int LongestNoName = 3;
    private static readonly string[] NoNames = ["工作", "方面", "其中", "分别", "企业数", "今年", "全市", "全区", "全县", "全省", "全国", "世界", "全球", "我国", "我区", "我市", "我省", "我县", "任务", "目标", "每人", "每户", "每月", "水平", "结果", "成绩"];

    private static readonly string[] Points = ["措施", "举措", "政策", "意见", "办法", "规定", "标准"];

    /// <summary>Gives up the start of a name that is too long for one.</summary>
    public static int Shorten(ReadOnlySpan<char> text, int start, int end)
    {
        if (end - start <= LongestName) return start;
        for (var i = end - LongestName; i < end - 2; i++)
            if (text[i] is '、' or '的' or '和') return i + 1;
        return end;
    }

    /// <summary>Leaves out a clause that only describes the noun after it: 用于道路养护的资金, 面积超5公顷的公园.</summary>
    public static int AfterClause(ReadOnlySpan<char> text, int start, int end, bool verb)
    {
        var name = text[start..end];
        var of = name.LastIndexOf('的');
        if (of < 2 || name.Length - of < 4) return start;
        var clause = name[..of];
        if (clause.Contains('占')) return start;
        return verb || clause.StartsWith("用于", StringComparison.Ordinal) || clause.IndexOfAnyInRange('0', '9') >= 0 ? start + of + 1 : start;
    }

    /// <summary>Takes marks off the ends, and says whether a name is left.</summary>
    public static bool TrimMarks(ReadOnlySpan<char> text, bool tied, ref FoundName found)
    {
        var (start, end) = (found.Start, found.End);
        while (start < end && text[start] is '、' or '的' or ' ' or ')' or '”' or '》' or '-') start++;
        while (end > start && text[end - 1] is '、' or ' ' or '(' or '“' or '《' or '-' or '的' or '或') end--;
        if (tied && end - start > 3 && text[end - 1] == '等') end--;
        var name = text[start..end];
        if (name.IndexOfAny('“', '”') < 0)
        {
            // Most names hold none.
        }
        else if (name.Length > 2 && name[0] == '“' && name[^1] == '”' && name[1..^1].IndexOfAny('“', '”') < 0) (start, end) = (start + 1, end - 1);
        else if (name.LastIndexOf('“') is var open and >= 0 && name[open..].IndexOf('”') < 0) start += open + 1;
        else if (name.IndexOf('”') is var close and >= 0 && name[..close].IndexOf('“') < 0) start += close + 1;
        found.Start = start;
        found.End = end;
        name = text[start..Math.Max(start, end)];
        if (name.Length < 2 || name[0] == '是' || name[^1] is '等' or '对' or '把' or '将' or '为' or '在' or '使' or '让' or '州') return false;
        if (!Characters.IsHan(name[0]) && !char.IsAsciiLetterOrDigit(name[0]) && name[0] is not ('“' or '‘' or '《')) return false;
        if (!HasWord(name)) return false;
        if (name.Length > LongestNoName) return true;
        foreach (var none in NoNames)
            if (name.SequenceEqual(none)) return false;
        return true;
    }

    /// <summary>
    /// 约束性指标6项: how many aims a plan sets is none of them; and what a policy is called by, its points and what it is for, is no
    /// figure (制定稳就业20条), unless its points are named (出台稳就业措施20条).
    /// </summary>
    public static bool IsPlanned(ReadOnlySpan<char> before, ReadOnlySpan<char> name, string? unit) => unit switch
    {
        "项" or "个" => name.EndsWith("指标", StringComparison.Ordinal),
        "条" => (before.Contains("制定", StringComparison.Ordinal) || before.Contains("出台", StringComparison.Ordinal)) && !EndsAsPoints(name),
        _ => false,
    };

    private static bool EndsAsPoints(ReadOnlySpan<char> name)
    {
        foreach (var points in Points)
            if (name.EndsWith(points, StringComparison.Ordinal)) return true;
        return false;
    }

    private static bool HasWord(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
            if (char.IsLetter(c)) return true;
        return false;
    }
}
