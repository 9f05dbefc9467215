using Reports.Nlp.Indicators.Sentences;
using Reports.Nlp.Text;

namespace Reports.Nlp.Indicators.Figures;

/// <summary>Reads ranks: <c>位居全市第二位</c>, <c>排名市内六区第1</c>, <c>居全省首位</c>, <c>增速全市第一</c>, <c>进入全国前十</c>.</summary>
internal static class RankReader
{
    private const int LongestScope = 16;
    private static readonly string[] Verbs =
    [
        "稳居", "位居", "位列", "排名", "名列", "位于", "跃居", "高居", "跃升至", "跃升到", "上升至", "上升到", "提升至", "提升到", "攀升至", "升至", "进入", "跻身", "迈入", "挺进", "排在", "排", "居", "列", "保持在", "保持", "处于", "为", "由", "从",
    ];

    private static readonly CharacterSet VerbEnds = new(string.Concat(Verbs.Select(verb => verb[^1])));

    /// <summary>Reads the rank whose number begins at <paramref name="at"/>.</summary>
    /// <returns>False where none does; then the figure is null.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, int at, out Figure figure)
    {
        figure = null!;
        if (text[at] is not ('第' or '前' or '首' or '榜')) return false;
        if (!TryRank(text, at, out var rank, out var end)) return false;
        var verbStart = VerbBefore(text, at, out var scopeStart);
        if (verbStart < 0)
        {
            // Without a verb only a scope that can be nothing else tells a rank: 全市第一.
            if (text[at] == '前' || at < 2 || text[at - 2] != '全' || text[at - 1] is not ('国' or '省' or '市' or '区' or '县' or '州')) return false;
            verbStart = scopeStart = at - 2;
        }

        figure = new()
        {
            Start = scopeStart,
            Before = verbStart,
            ScopeEnd = at,
            End = end,
            Rank = rank,
            Modifier = text[at] == '前' ? IndicatorModifier.Within : null,
        };
        return true;
    }

    private static bool TryRank(ReadOnlySpan<char> text, int at, out int rank, out int end)
    {
        rank = 1;
        end = at + 2;
        if (text[at..].StartsWith("首位", StringComparison.Ordinal) || text[at..].StartsWith("榜首", StringComparison.Ordinal)) return true;
        if (text[at] is not ('第' or '前')) return false;
        end = at + 1;
        while (end < text.Length && end - at < 5 && (char.IsAsciiDigit(text[end]) || ChineseFigure.IsDigit(text[end]) || text[end] is '十' or '百')) end++;
        if (!ChineseNumber.TryParse(text[(at + 1)..end], out rank) || rank is 0 or > 1000) return false;
        if (end < text.Length && (text[end] is '位' or '名' || (text[at] == '前' && text[end] == '强'))) return ++end <= text.Length;
        return end >= text.Length || IsEdge(text[end]);
    }

    private static bool IsEdge(char c) => !Characters.IsHan(c) || c is '和' or '的' or '，';

    private static int VerbBefore(ReadOnlySpan<char> text, int at, out int scopeStart)
    {
        scopeStart = at;
        for (var i = at; i >= Math.Max(0, at - LongestScope); i--)
        {
            if (i < at && Clauses.IsEnd(text, i)) return -1;
            if (i == 0 || !VerbEnds.Holds(text[i - 1])) continue;
            foreach (var verb in Verbs)
            {
                if (!text[..i].EndsWith(verb, StringComparison.Ordinal)) continue;
                scopeStart = i < at && text[i] is '在' or '于' or '到' or '至' ? i + 1 : i;
                return i - verb.Length;
            }
        }

        return -1;
    }
}
