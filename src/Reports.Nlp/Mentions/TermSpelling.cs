using System.Globalization;
using System.Text;

using Reports.Nlp.Glossaries;
using Reports.Nlp.Text;

namespace Reports.Nlp.Mentions;

/// <summary>The keys under which a spelling is matched.</summary>
internal static class TermSpelling
{
    private const int LongestKey = 80;
    private const string Digits = "零一二三四五六七八九";

    /// <summary>The key of a spelling, its joints left out where <paramref name="text"/> has any besides, and its numerals the other way.</summary>
    public static IEnumerable<string> Keys(string text)
    {
        var key = CharacterFolding.Default.Key(text);
        if (key.Length is 0 or > LongestKey) yield break;
        yield return key;
        if (key.Contains('、', StringComparison.Ordinal) && key.Replace("、", "", StringComparison.Ordinal) is { Length: > 2 } joined) yield return joined;
        var plain = CharacterFolding.Default.Plain(HeadwordText.WithoutQuotes(text));
        if (plain.Contains("百分之百", StringComparison.Ordinal)) yield return CharacterFolding.Default.Key(plain.Replace("百分之百", "100%", StringComparison.Ordinal));
        else if (plain.Contains("100%", StringComparison.Ordinal)) yield return CharacterFolding.Default.Key(plain.Replace("100%", "百分之百", StringComparison.Ordinal));
        if (CharacterFolding.Default.Key(InFigures(plain)) is var figures && figures != key) yield return figures;
        if (CharacterFolding.Default.Key(InWords(plain)) is var words && words != key) yield return words;
    }

    /// <summary>The key by which a headword without its carrier noun (企业, 工程, 机制) is known, or null where it has none.</summary>
    public static string? WithoutCarrier(string key)
    {
        foreach (var carrier in HeadwordGrouping.Carriers)
            if (key.Length >= carrier.Length + 2 && key.EndsWith(carrier, StringComparison.Ordinal)) return key[..^carrier.Length];
        return null;
    }

    /// <summary>十项 as 10项. Single digits meet without this: they are folded.</summary>
    private static string InFigures(string plain)
    {
        if (plain.AsSpan().IndexOfAny('十', '百') < 0) return plain;
        var result = new StringBuilder(plain.Length);
        for (var i = 0; i < plain.Length; i++)
        {
            var end = i;
            while (end < plain.Length && (ChineseNumber.Digit(plain[end]) >= 0 || plain[end] is '十' or '百')) end++;
            if (end > i && plain.AsSpan(i, end - i).IndexOfAny('十', '百') >= 0 && !IsPercent(plain, i) && ChineseNumber.TryParse(plain.AsSpan(i, end - i), out var value) && value >= 10)
            {
                result.Append(value.ToString(CultureInfo.InvariantCulture));
                i = end - 1;
            }
            else
            {
                result.Append(plain[i]);
            }
        }

        return result.ToString();
    }

    /// <summary>12条 as 十二条.</summary>
    private static string InWords(string plain)
    {
        var result = new StringBuilder(plain.Length);
        for (var i = 0; i < plain.Length; i++)
        {
            var end = i;
            while (end < plain.Length && char.IsAsciiDigit(plain[end])) end++;
            var known = end - i == 2 && plain[i] != '0' && (i == 0 || plain[i - 1] != '.') && (end == plain.Length || plain[end] is not ('%' or '.'));
            if (!known)
            {
                var stop = Math.Max(end, i + 1);
                result.Append(plain, i, stop - i);
                i = stop - 1;
                continue;
            }

            if (plain[i] > '1') result.Append(Digits[plain[i] - '0']);
            result.Append('十');
            if (plain[i + 1] > '0') result.Append(Digits[plain[i + 1] - '0']);
            i = end - 1;
        }

        return result.ToString();
    }

    // 百分之百 and 百分百 are words, and two terms.
    private static bool IsPercent(string plain, int at) => plain[at] == '百' && (plain.AsSpan(at).StartsWith("百分", StringComparison.Ordinal) || (at > 0 && plain[at - 1] is '分' or '之'));
}
