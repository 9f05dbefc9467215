namespace Reports.Nlp.Glossaries;

/// <summary>Reads one numeral of a headword: 一…十 and their compounds, 双, 两, digits of either width, N, X, 多.</summary>
internal static class NumeralReader
{
    private const int MaxDigits = 6;
    private const string ClosingMeasures = "个項项种类条件句";

    /// <summary>Reads the numeral at <paramref name="start"/>.</summary>
    /// <returns>Its length, or 0 where no numeral stands there; <paramref name="count"/> is null for an open one.</returns>
    public static int Read(ReadOnlySpan<char> text, int start, out int? count)
    {
        count = null;
        if (start >= text.Length) return 0;
        var c = text[start];
        if (c is '双' or '两' or '雙' or '兩')
        {
            count = 2;
            return 1;
        }

        if (c == '多') return start + 1 < text.Length ? 1 : 0;
        if (c is 'N' or 'n' or 'X' or 'x' or 'Ｎ' or 'Ｘ') return IsBesidePlus(text, start) ? 1 : 0;
        if (IsDigit(c)) return ReadDigits(text, start, out count);
        return ReadChinese(text, start, out count);
    }

    /// <summary>The value of one Chinese digit (一…九, 〇, 零), or -1.</summary>
    public static int DigitValue(char c) => c switch
    {
        '〇' or '零' => 0,
        '一' => 1,
        '二' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        _ => -1,
    };

    /// <summary>Whether the character is a digit of either width.</summary>
    public static bool IsDigit(char c) => c is (>= '0' and <= '9') or (>= '０' and <= '９');

    /// <summary>Whether the character can stand in a Chinese numeral below a thousand.</summary>
    public static bool IsChinese(char c) => DigitValue(c) >= 0 || c is '十' or '百';

    /// <summary>Whether the character is a plus sign of either width.</summary>
    public static bool IsPlus(char c) => c is '+' or '＋';

    /// <summary>Whether the character is a measure word after which everything is one head (三个一批 holds no 一).</summary>
    public static bool IsClosingMeasure(char c) => ClosingMeasures.Contains(c, StringComparison.Ordinal);

    private static bool IsBesidePlus(ReadOnlySpan<char> text, int at)
    {
        var before = at - 1;
        while (before >= 0 && char.IsWhiteSpace(text[before])) before--;
        var after = at + 1;
        while (after < text.Length && char.IsWhiteSpace(text[after])) after++;
        return (before >= 0 && IsPlus(text[before])) || (after < text.Length && IsPlus(text[after]));
    }

    private static int ReadDigits(ReadOnlySpan<char> text, int start, out int? count)
    {
        count = null;
        var end = start;
        var value = 0;
        while (end < text.Length && IsDigit(text[end]))
        {
            if (end - start == MaxDigits) return 0;
            value = value * 10 + (text[end] >= '０' ? text[end] - '０' : text[end] - '0');
            end++;
        }

        // 100%, 5G and 2.5 measure something; they announce no list.
        if (end < text.Length && (text[end] is '%' or '％' or '.' or '．' or '‰' || char.IsAsciiLetter(text[end]))) return 0;
        count = value;
        return end - start;
    }

    private static int ReadChinese(ReadOnlySpan<char> text, int start, out int? count)
    {
        count = null;
        var end = start;
        while (end < text.Length && IsChinese(text[end])) end++;
        var run = text[start..end];
        if (run.IsEmpty) return 0;
        count = Value(run);
        return count is > 0 ? run.Length : 0;
    }

    /// <summary>Up to 999 in words (二十四, 一百零八); a row of digits (一三二) reads as a number.</summary>
    private static int? Value(ReadOnlySpan<char> run)
    {
        if (run.IndexOfAny('十', '百') < 0)
        {
            var number = 0;
            if (run.Length > 4) return null;
            foreach (var c in run) number = number * 10 + DigitValue(c);
            return number;
        }

        var rest = run;
        var total = 0;
        var hundred = rest.IndexOf('百');
        if (hundred >= 0)
        {
            if (hundred != 1) return null;
            total += DigitValue(rest[0]) * 100;
            rest = rest[2..];
            if (!rest.IsEmpty && rest[0] is '零' or '〇') rest = rest[1..];
        }

        var ten = rest.IndexOf('十');
        if (ten >= 0)
        {
            if (ten > 1 || (ten == 1 && DigitValue(rest[0]) < 1)) return null;
            total += (ten == 1 ? DigitValue(rest[0]) : 1) * 10;
            rest = rest[(ten + 1)..];
        }

        // 十四五 is no numeral but the name of a plan.
        if (rest.Length > 1 || (rest.Length == 1 && DigitValue(rest[0]) < 0)) return null;
        return rest.IsEmpty ? total : total + DigitValue(rest[0]);
    }
}
