using Reports.Nlp.Indicators.Sentences;
using Reports.Nlp.Indicators.Vocabulary;
using Reports.Nlp.Text;

namespace Reports.Nlp.Indicators.Figures;

/// <summary>What stands right after a figure.</summary>
internal static class FigureEdges
{
    private const int LongestNoun = 24;
    private static readonly string[] Stops = ["实现", "纳入", "进行", "达到", "通过", "完成", "投用", "以及", "并", "等", "赴", "竣工", "建成"];
    private static readonly CharacterSet StopHeads = new(string.Concat(Stops.Select(stop => stop[0])));
    private static readonly CharacterSet OfTimes = new("限寿龄数周时");
    private static readonly string[] Times = ["年限", "寿命", "时间", "时限", "年龄", "天数", "期限", "周期", "时长"];

    /// <summary>Whether no noun follows <paramref name="figure"/> that it would describe.</summary>
    /// <param name="text">A compact sentence.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="tied">Whether something ties it to a name before it; then a verb may follow a percentage (按2.6%安排).</param>
    public static bool Ends(ReadOnlySpan<char> text, Figure figure, bool tied) =>
        EndsAt(text, figure.End) || (tied && figure.Unit == "%" && text[figure.End] != '的' && Characters.IsHan(text[figure.End]));

    /// <summary>Whether 的 ties the figure to a noun that it describes; a level (5%的较高水平) is none.</summary>
    public static bool Describes(ReadOnlySpan<char> text, int at)
    {
        if (at + 1 >= text.Length || text[at] != '的') return false;
        var rest = text[(at + 1)..];
        return !(rest.StartsWith('较') || rest.StartsWith("水平", StringComparison.Ordinal) || rest.StartsWith("合理", StringComparison.Ordinal) || rest.StartsWith("历史", StringComparison.Ordinal) || rest.StartsWith("目标", StringComparison.Ordinal));
    }

    /// <summary>Whether no noun begins at <paramref name="at"/>.</summary>
    public static bool EndsAt(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length) return true;
        var c = text[at];
        if (c is '和' or '与' or '及' or '并' or '或') return true;
        if (!Characters.IsHan(c)) return !char.IsAsciiLetterOrDigit(c) && c is not ('“' or '‘' or '《');
        if (IsStep(text, at) || (c == '的' && text[at..].StartsWith("的目标", StringComparison.Ordinal))) return true;
        var length = IndicatorVocabulary.Default.Words.At(text[at..], WordRoles.Tie | WordRoles.Adverb, out var word);
        if (length < 2 || word.Is(WordRoles.Deliver)) return false;
        return word.Is(WordRoles.Tie) || (word.Is(WordRoles.Adverb) && IndicatorVocabulary.Default.Words.At(text[(at + length)..], WordRoles.Tie, out _) > 0);
    }

    /// <summary>Whether a sum of money is followed by what it is for: 75亿元支持….</summary>
    public static bool IsSpent(ReadOnlySpan<char> text, Figure figure) =>
        figure.Unit is [.., '元'] && IndicatorVocabulary.Default.Words.At(text[figure.End..], WordRoles.Deliver | WordRoles.Lead | WordRoles.Manner, out _) > 1;

    /// <summary>Whether the number before is told as a step or a mark: 3万亿元台阶.</summary>
    public static bool IsStep(ReadOnlySpan<char> text, int at) => at + 1 < text.Length && text[at] is '台' or '大' or '关' or '门' && text.Slice(at, 2) is "台阶" or "大关" or "关口" or "门槛";

    /// <summary>Where the noun that begins at <paramref name="start"/> ends; at its start where none begins.</summary>
    public static int EndOfNoun(ReadOnlySpan<char> text, int start)
    {
        if (start >= text.Length || text[start] is '的' or '以' or '等' || !(Characters.IsHan(text[start]) || char.IsAsciiLetter(text[start]) || text[start] == '“')) return start;
        var quoted = false;
        for (var i = start; i < text.Length; i++)
        {
            quoted = text[i] switch { '“' => true, '”' => false, _ => quoted };
            if (i - start > LongestNoun) return start;
            if (quoted) continue;
            if (text[i] == '(' && text[i..Math.Min(text.Length, i + 5)].IndexOf(')') is > 1 and var close)
            {
                // 乡镇(街道), 街区(厂区).
                i += close;
                continue;
            }

            if (Clauses.IsEnd(text, i) || text[i] is '、' or '(' or ')' or '和' or '及' or '与' or '或' || char.IsAsciiDigit(text[i])) return Trim(text, start, i);
            if (i == start || !StopHeads.Holds(text[i])) continue;
            foreach (var stop in Stops)
                if (text[i..].StartsWith(stop, StringComparison.Ordinal)) return Trim(text, start, i);
        }

        return Trim(text, start, text.Length);
    }

    /// <summary>Whether the name of a time may stand not far before a figure: a character of each is looked for.</summary>
    public static bool NamesTime(ReadOnlySpan<char> before)
    {
        var near = before[Math.Max(0, before.Length - (2 * Clauses.Longest))..];
        return OfTimes.Next(near, 0) < near.Length;
    }

    /// <summary>Whether a name is that of a time.</summary>
    public static bool IsTime(ReadOnlySpan<char> name)
    {
        foreach (var time in Times)
            if (name.Contains(time, StringComparison.Ordinal)) return true;
        return false;
    }

    private static int Trim(ReadOnlySpan<char> text, int start, int end)
    {
        while (end > start && text[end - 1] is '的' or ' ') end--;
        return end;
    }
}
