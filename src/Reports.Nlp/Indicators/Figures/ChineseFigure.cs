using Reports.Nlp.Text;

namespace Reports.Nlp.Indicators.Figures;

/// <summary>Values of numbers in Chinese characters, fractions and 亿 included.</summary>
internal static class ChineseFigure
{
    public static bool IsDigit(char c) => c is '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '两' or '零' or '〇';

    public static bool IsPower(char c) => c is '十' or '百' or '千' or '万' or '亿';

    /// <summary>Where the number that begins at <paramref name="start"/> ends; <paramref name="start"/> itself where none begins.</summary>
    public static int EndOf(ReadOnlySpan<char> text, int start)
    {
        var i = start;
        while (i < text.Length && i - start < 16 && (IsDigit(text[i]) || IsPower(text[i]) || (text[i] == '点' && i > start && i + 1 < text.Length && IsDigit(text[i + 1])))) i++;
        return i;
    }

    /// <summary>Reads the whole of <paramref name="text"/>.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0;
        var point = text.IndexOf('点');
        if (point < 0) return TryWhole(text, out value);
        if (!TryWhole(text[..point], out value)) return false;
        var place = 0.1m;
        foreach (var c in text[(point + 1)..])
        {
            if (!IsDigit(c)) return false;
            value += ChineseNumber.Digit(c) * place;
            place /= 10;
        }

        return true;
    }

    private static bool TryWhole(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0;
        var hundredMillions = text.LastIndexOf('亿');
        if (hundredMillions < 0)
        {
            if (!ChineseNumber.TryParse(text, out var small)) return false;
            value = small;
            return true;
        }

        if (!ChineseNumber.TryParse(text[..hundredMillions], out var high)) return false;
        var low = 0;
        if (hundredMillions + 1 < text.Length && !ChineseNumber.TryParse(text[(hundredMillions + 1)..], out low)) return false;
        value = (high * 100_000_000m) + low;
        return true;
    }
}
