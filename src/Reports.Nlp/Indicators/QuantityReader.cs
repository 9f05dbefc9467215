using System.Globalization;

using Reports.Nlp.Text;

namespace Reports.Nlp.Indicators;

/// <summary>Reads a number and its unit where they stand: <c>8400余万元</c>, <c>1,574件</c>, <c>百分之三</c>, <c>36微克/立方米</c>.</summary>
internal static class QuantityReader
{
    private const string Percent = "百分之";

    /// <summary>Reads the quantity that begins at <paramref name="start"/>.</summary>
    /// <param name="text">A compact sentence.</param>
    /// <param name="start">Where to read.</param>
    /// <param name="quantity">What was read; its end says where to go on.</param>
    /// <returns>False where no number begins; then the quantity's end is where the next may begin.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, int start, out Quantity quantity)
    {
        quantity = new(start, start, start + 1, 0, null, UnitKind.None, false, NumberScript.Figures);
        if (char.IsAsciiDigit(text[start])) return TryDigits(text, start, ref quantity);
        if (text[start..].StartsWith(Percent, StringComparison.Ordinal)) return TryPercent(text, start, ref quantity);
        return (ChineseFigure.IsDigit(text[start]) || ChineseFigure.IsPower(text[start])) && TryCharacters(text, start, ref quantity);
    }

    private static bool TryDigits(ReadOnlySpan<char> text, int start, ref Quantity quantity)
    {
        var end = EndOfDigits(text, start);
        quantity = quantity with { End = end, NumberEnd = end };

        // A digit in a name (PM2.5, 1+12, G20), a version (1.2.3) or an ordinal is no figure.
        if (start > 0 && (char.IsAsciiLetter(text[start - 1]) || text[start - 1] is '+' or '第' or '〔' or '.' or '/' or '#' or '_')) return false;
        if (start > 1 && text[start - 1] == '-' && char.IsAsciiLetterOrDigit(text[start - 2])) return false;
        if (end < text.Length && text[end] is '+' or '.') return false;
        if (!TryParse(text[start..end], out var value)) return false;
        quantity = WithUnit(text, quantity with { Value = value }, end);
        return true;
    }

    private static bool TryPercent(ReadOnlySpan<char> text, int start, ref Quantity quantity)
    {
        var from = start + Percent.Length;
        var end = from;
        decimal value;
        if (from < text.Length && char.IsAsciiDigit(text[from]))
        {
            end = EndOfDigits(text, from);
            if (!TryParse(text[from..end], out value)) return false;
        }
        else
        {
            end = ChineseFigure.EndOf(text, from);
            quantity = quantity with { End = Math.Max(end, start + 1) };
            if (!ChineseFigure.TryRead(text[from..end], out value)) return false;
        }

        quantity = quantity with { NumberEnd = end, End = end, Value = value, Unit = "%", Kind = UnitKind.Plain };
        return true;
    }

    private static bool TryCharacters(ReadOnlySpan<char> text, int start, ref Quantity quantity)
    {
        var end = ChineseFigure.EndOf(text, start);
        quantity = quantity with { End = end };

        // Most numbers in characters are parts of words: without a unit they need not be read.
        if (end >= text.Length || (text[end] is not ('余' or '多') && text[end - 1] is not ('万' or '亿') && IndicatorVocabulary.Default.Units.At(text[end..], out var kind) is var length && (length == 0 || kind == UnitKind.None))) return false;
        if (start > 0 && text[start - 1] is '第' or '分' or '周' or '初' or '星') return false;
        if (text[end..].StartsWith("分之", StringComparison.Ordinal)) return false;

        // The last powers of ten belong to the unit: 五十万人 are 50 万人. 五千亿元 are 5000 亿元.
        var digits = end;
        while (digits > start && text[digits - 1] is '万' or '亿') digits--;
        var alone = ChineseFigure.IsPower(text[start]) && text[start] != '十';
        decimal value = 1;
        if (digits > start && !ChineseFigure.TryRead(text[start..digits], out value)) return false;
        if (value == 0 || (end - start >= 3 && digits == end && IsPositional(text[start..end]))) return false;
        var script = alone ? NumberScript.PowerAlone : digits < end || value >= 100 ? NumberScript.Figures : NumberScript.Characters;
        quantity = WithUnit(text, quantity with { Value = value, Script = script }, digits);
        if (quantity.Unit is null) quantity = quantity with { End = Math.Max(end, quantity.End) };
        return quantity.Unit is not null || quantity.Kind != UnitKind.None;
    }

    private static Quantity WithUnit(ReadOnlySpan<char> text, Quantity quantity, int end)
    {
        var more = SkipMore(text, ref end);
        var at = EndOfPowers(text, end);
        var scale = text[end..at].ToString();
        if (scale.Length > 0 && at < text.Length && char.IsAsciiDigit(text[at]) && TryLower(text, at, ref quantity, scale, out var lower))
        {
            // 1万6千多户 are 16000户: no one power of ten is printed for both.
            scale = "";
            at = lower;
        }

        if (!more && SkipMore(text, ref at))
        {
            more = true;
            var powers = EndOfPowers(text, at);
            scale += text[at..powers].ToString();
            at = powers;
        }

        var length = IndicatorVocabulary.Default.Units.At(text[at..], out var kind);
        quantity = quantity with { NumberEnd = end, End = at, AndMore = more };
        if (length == 0)
        {
            // 16.61万 at the end of a clause counts what the name says.
            if (scale.Length > 0) return quantity with { Unit = scale, Kind = UnitKind.People };
            return more ? quantity with { End = end } : quantity;
        }

        if (kind == UnitKind.None || IsYear(quantity, text.Slice(at, length))) return quantity with { End = at + length };
        var stop = at + length;
        if (text[at..stop] is "个" && text[stop..].StartsWith("多百分点", StringComparison.Ordinal))
            return quantity with { End = stop + 4, AndMore = true, Unit = scale + "个百分点", Kind = UnitKind.Plain };
        if (stop + 1 < text.Length && text[stop] == '/')
        {
            var per = IndicatorVocabulary.Default.Units.At(text[(stop + 1)..], out var perKind);
            if (per > 0 && perKind != UnitKind.None) stop += 1 + per;
        }

        var unit = text[at..stop];
        if (char.IsAsciiLetter(unit[^1]) && stop < text.Length && char.IsAsciiLetterOrDigit(text[stop])) return quantity with { End = stop };
        return quantity with { End = stop, Unit = string.Concat(scale, unit), Kind = kind };
    }

    private static int EndOfPowers(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && IsPowerBeforeUnit(text, at)) at++;
        return at;
    }

    private static bool TryLower(ReadOnlySpan<char> text, int at, ref Quantity quantity, string scale, out int end)
    {
        end = EndOfDigits(text, at);
        if (PowerOf(scale) is not { } high || !TryParse(text[at..end], out var value)) return false;
        var powers = EndOfPowers(text, end);
        if (powers == end || PowerOf(text[end..powers]) is not { } low || low >= high) return false;
        quantity = quantity with { Value = (quantity.Value * high) + (value * low) };
        end = powers;
        return true;
    }

    private static decimal? PowerOf(ReadOnlySpan<char> scale) => scale switch
    {
        "百" => 100,
        "千" => 1000,
        "万" => 10_000,
        "百万" => 1_000_000,
        "千万" => 10_000_000,
        "亿" => 100_000_000,
        "万亿" => 1_000_000_000_000,
        _ => null,
    };

    private static bool IsYear(Quantity quantity, ReadOnlySpan<char> unit) => unit is "年" && quantity.Value is >= 1900 and <= 2200;

    private static bool SkipMore(ReadOnlySpan<char> text, ref int at)
    {
        if (at >= text.Length || text[at] is not ('余' or '多')) return false;
        at++;
        return true;
    }

    private static bool IsPowerBeforeUnit(ReadOnlySpan<char> text, int at)
    {
        var next = at + 1 < text.Length ? text[at + 1] : '\0';
        return text[at] switch
        {
            '万' or '亿' => true,
            '千' => next is not ('瓦' or '克' or '米' or '伏' or '卡'),
            '百' => next != '分',
            _ => false,
        };
    }

    private static int EndOfDigits(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        if (end - start <= 3)
            while (end + 3 < text.Length && text[end] == ',' && AreThree(text, end + 1)) end += 4;
        if (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
        {
            end++;
            while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        }

        return end;
    }

    private static bool AreThree(ReadOnlySpan<char> text, int at) =>
        char.IsAsciiDigit(text[at]) && char.IsAsciiDigit(text[at + 1]) && char.IsAsciiDigit(text[at + 2]) && (at + 3 >= text.Length || !char.IsAsciiDigit(text[at + 3]));

    private static bool IsPositional(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (!ChineseFigure.IsDigit(c)) return false;
        return true;
    }

    private static bool TryParse(ReadOnlySpan<char> digits, out decimal value)
    {
        if (digits.Length > 9) return TryParseLong(digits, out value);
        var number = 0;
        var places = -1;
        foreach (var c in digits)
        {
            if (c == '.') places = 0;
            if (!char.IsAsciiDigit(c)) continue;
            number = (number * 10) + (c - '0');
            if (places >= 0) places++;
        }

        value = new(number, 0, 0, false, (byte)Math.Max(0, places));
        return !digits.IsEmpty;
    }

    private static bool TryParseLong(ReadOnlySpan<char> digits, out decimal value) =>
        decimal.TryParse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out value);
}
