using System.Globalization;

namespace Reports.Nlp.Text;

/// <summary>Reads whole numbers as Chinese text writes them: <c>十二</c>, <c>一百〇八</c>, <c>二〇二三</c>, <c>12</c>, <c>１２</c>.</summary>
internal static class ChineseNumber
{
    private const string Digits = "〇一二三四五六七八九";

    /// <summary>Value of one Chinese, ASCII or full-width digit, or -1. 两 counts as two, 零 and ○ as nought.</summary>
    public static int Digit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= '０' and <= '９' => c - '０',
        '两' or '兩' => 2,
        '零' or '○' => 0,
        _ => Digits.IndexOf(c, StringComparison.Ordinal),
    };

    /// <summary>Whether <paramref name="c"/> can stand in a number.</summary>
    public static bool IsPart(char c) => Digit(c) >= 0 || Unit(c) > 0;

    /// <summary>Reads the whole of <paramref name="text"/> as a number.</summary>
    /// <returns>False where it is empty, is no number, or exceeds an <see cref="int"/>.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        if (text.IsEmpty || text.Length > 12) return false;
        var positional = true;
        foreach (var c in text) positional &= Digit(c) >= 0;
        return positional ? TryPositional(text, out value) : TryUnits(text, out value);
    }

    private static bool TryPositional(ReadOnlySpan<char> text, out int value)
    {
        Span<char> digits = stackalloc char[12];
        for (var i = 0; i < text.Length; i++) digits[i] = (char)('0' + Digit(text[i]));
        return int.TryParse(digits[..text.Length], NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }

    private static bool TryUnits(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        int section = 0, digit = -1;
        foreach (var c in text)
        {
            var d = Digit(c);
            if (d >= 0)
            {
                if (digit > 0) return false;
                digit = d;
                continue;
            }

            var unit = Unit(c);
            if (unit == 0) return false;
            if (unit == 10000)
            {
                if (section + Math.Max(0, digit) is 0 or > 200000) return false;
                value = (section + Math.Max(0, digit)) * unit;
                section = 0;
            }
            else
            {
                section += (digit < 0 ? 1 : digit) * unit;
            }

            digit = -1;
        }

        value += section + Math.Max(0, digit);
        return true;
    }

    private static int Unit(char c) => c switch { '十' => 10, '百' => 100, '千' => 1000, '万' => 10000, _ => 0 };
}
