using System.Buffers;

namespace Reports.Nlp.Mentions;

/// <summary>Tells quoted figures that stand for a programme (1+7, “132”总体部署, 4×4体系) from numbers of telephones, years and hours.</summary>
internal static class FigureCode
{
    private const int LongestName = 6;
    private const int FarthestNoun = 10;

    // Right behind a bare figure in quotation marks these say that it stands for a programme.
    private static readonly string[] Programmes =
        ["工程", "机制", "模式", "体系", "工作法", "工作", "行动", "计划", "战略", "政策", "服务", "布局", "格局", "目标", "思路", "举措", "产业", "制度", "方案", "发展", "规划", "现代", "改革", "监管", "管理", "治理", "应急"];

    // These say so even behind what the programme is about.
    private static readonly string[] Frames = ["体系", "部署", "工程", "战略", "计划", "行动", "机制", "模式", "布局", "格局", "集群", "架构", "框架"];

    private static readonly SearchValues<char> Ends = SearchValues.Create("，。、；：,;:和与及“”\"");

    private static readonly string[] Telephones = ["110", "112", "114", "119", "120", "122", "999"];

    /// <summary>Whether a quoted stretch that begins with figures stands for a programme.</summary>
    /// <param name="quoted">What stands between the marks, plain.</param>
    /// <param name="after">What stands behind the closing mark.</param>
    /// <param name="isCode">Whether it does; false where the answer is left to others.</param>
    /// <returns>Whether the stretch is of figures, so that the answer is known.</returns>
    public static bool TryTell(ReadOnlySpan<char> quoted, ReadOnlySpan<char> after, out bool isCode)
    {
        var run = 0;
        while (run < quoted.Length && (char.IsAsciiDigit(quoted[run]) || quoted[run] is '+' or 'n' or 'x' or '、' or '-' or '×')) run++;
        isCode = false;
        if (run == 0 || !(char.IsAsciiDigit(quoted[0]) || quoted[0] == 'n') || quoted[run - 1] is '+' or '-' or '×') return run == quoted.Length;
        var figures = quoted[..run];
        if (run < quoted.Length)
        {
            // 4+4科创工程 names its programme inside the marks.
            isCode = figures.ContainsAny('+', '×') && quoted.Length - run is > 1 and <= LongestName && EndsAsFrame(quoted);
            return isCode;
        }

        isCode = figures.Contains('+') || (figures.Contains('×') ? NamesFrame(after) : IsProgramme(figures, after));
        return true;
    }

    private static bool IsProgramme(ReadOnlySpan<char> figures, ReadOnlySpan<char> after)
    {
        if (figures.Length is < 2 or > 5 || IsTelephone(figures)) return false;
        foreach (var noun in Programmes)
            if (after.StartsWith(noun, StringComparison.Ordinal)) return true;
        return !IsYear(figures) && NamesFrame(after);
    }

    /// <summary>“132”总体工作部署: before the clause ends, and not far on.</summary>
    private static bool NamesFrame(ReadOnlySpan<char> after)
    {
        var end = after.IndexOfAny(Ends);
        after = after[..Math.Min(end < 0 ? after.Length : end, FarthestNoun)];
        foreach (var noun in Frames)
            if (after.Contains(noun, StringComparison.Ordinal)) return true;
        return false;
    }

    private static bool EndsAsFrame(ReadOnlySpan<char> quoted)
    {
        foreach (var noun in Frames)
            if (quoted.EndsWith(noun, StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>Short numbers that are dialled: 110, 12345, 96123.</summary>
    private static bool IsTelephone(ReadOnlySpan<char> figures)
    {
        if (figures.Length == 5) return figures.StartsWith("12", StringComparison.Ordinal) || figures[0] == '9';
        foreach (var telephone in Telephones)
            if (figures.SequenceEqual(telephone)) return true;
        return false;
    }

    private static bool IsYear(ReadOnlySpan<char> figures) => figures.Length == 4 && (figures.StartsWith("19", StringComparison.Ordinal) || figures.StartsWith("20", StringComparison.Ordinal));
}
