using Reports.Nlp.Indicators.Figures;
using Reports.Nlp.Indicators.Sentences;
using Reports.Nlp.Indicators.Vocabulary;

namespace Reports.Nlp.Indicators.Times;

/// <summary>Measures the times that stand before or behind a name and are no part of it.</summary>
internal static class NamedTimes
{
    private const int LongestPart = 12;
    private static readonly CharacterSet Ends = new("年底末初度在前月份");
    private static readonly string[] Lately = ["去年底", "去年末", "上年末", "上年底", "去年", "上年", "今年", "现在", "目前"];

    /// <summary>Length of the time that begins a text, or 0: 到2027年, “十四五”期间.</summary>
    public static int AtStart(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !(char.IsAsciiDigit(text[0]) || text[0] is '“' or '截' or '前' or '到')) return 0;

        // “十四五”末, “十四五”期间.
        if (text.Length >= 6 && text[0] == '“' && text[1] == '十' && text[3] == '五' && text[4] == '”')
        {
            var plan = 5;
            while (plan < text.Length && text[plan] is '时' or '期' or '末' or '间' or '内') plan++;
            return plan > 5 || text.Length == 5 ? plan : 0;
        }

        if (PartAtStart(text) is > 0 and var part) return part;
        if (!(char.IsAsciiDigit(text[0]) || text[0] is '截' or '到')) return 0;
        var i = text.StartsWith("截至", StringComparison.Ordinal) || text.StartsWith("截止", StringComparison.Ordinal) ? 2 : text.StartsWith('到') ? 1 : 0;
        var digits = i;
        while (i < text.Length && (char.IsAsciiDigit(text[i]) || text[i] == '-')) i++;
        if (i - digits < 4 || i >= text.Length || text[i] != '年') return 0;
        i++;
        while (i < text.Length && text[i] is '底' or '末' or '初' or '度' or '来' or '间' or '内') i++;
        return i < text.Length && text[i] == '以' && i + 1 < text.Length && text[i + 1] == '来' ? i + 2 : i;
    }

    /// <summary>Length of the time that ends a text, or 0: 去年底, 连续6年.</summary>
    public static int AtEnd(ReadOnlySpan<char> text)
    {
        if (text.Length < 2 || !Ends.Holds(text[^1])) return 0;
        foreach (var word in Lately)
            if (text.EndsWith(word, StringComparison.Ordinal)) return word.Length;
        var month = text.Length - (text[^1] == '月' ? 1 : 2);
        if (month > 0 && text[month] == '月' && (char.IsAsciiDigit(text[month - 1]) || text[month - 1] == '个') && PartOfYear.TryRead(text, month, out var part)) return text.Length - part.Start;
        var i = text.Length;
        if (i > 0 && text[i - 1] is '底' or '末' or '初' or '度') i--;
        if (i == 0 || text[i - 1] != '年') return 0;
        var year = --i;
        while (i > 0 && char.IsAsciiDigit(text[i - 1])) i--;
        if (i == year)
        {
            // 连续六年.
            while (i > 0 && (ChineseFigure.IsDigit(text[i - 1]) || text[i - 1] == '十')) i--;
            return i < year && text[..i].EndsWith("连续", StringComparison.Ordinal) ? text.Length - i + 2 : 0;
        }

        if (year - i is not (1 or 2 or 4)) return 0;
        if (text[..i].EndsWith("连续", StringComparison.Ordinal)) return text.Length - i + 2;
        var reaches = IndicatorVocabulary.Default.Words.Before(text[..i], WordRoles.Reach, out _) > 1;
        return text.Length - i + (i > 0 && text[i - 1] is '到' or '至' && !reaches ? 1 : 0);
    }

    /// <summary>截至11月底, 1-9月, 前11个月.</summary>
    private static int PartAtStart(ReadOnlySpan<char> text)
    {
        if (!(char.IsAsciiDigit(text[0]) || text[0] is '截' or '前')) return 0;
        var at = text[..Math.Min(text.Length, LongestPart)].LastIndexOf('月');
        while (at > 0)
        {
            if (PartOfYear.TryRead(text, at, out var part) && part.Start == 0) return part.End;
            at = text[..at].LastIndexOf('月');
        }

        return 0;
    }
}
