using Reports.Nlp.Indicators.Vocabulary;

namespace Reports.Nlp.Indicators.Figures;

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
        quantity = default;
        quantity.Start = start;
        quantity.NumberEnd = start;
        quantity.End = start + 1;
        var head = text[start];
        if (char.IsAsciiDigit(head)) return TryDigits(text, start, ref quantity);
        if (head == '百' && text[start..].StartsWith(Percent, StringComparison.Ordinal)) return TryPercent(text, start, ref quantity);
        return (ChineseFigure.IsDigit(head) || ChineseFigure.IsPower(head)) && TryCharacters(text, start, ref quantity);
    }

    private static bool TryDigits(ReadOnlySpan<char> text, int start, ref Quantity quantity)
    {
        var end = DigitFigure.EndOf(text, start);
        quantity.End = end;
        quantity.NumberEnd = end;

        // A digit in a name (PM2.5, 1+12, G20), a version (1.2.3) or an ordinal is no figure.
        if (start > 0 && (char.IsAsciiLetter(text[start - 1]) || text[start - 1] is '+' or '第' or '〔' or '.' or '/' or '#' or '_')) return false;
        if (start > 1 && text[start - 1] == '-' && char.IsAsciiLetterOrDigit(text[start - 2])) return false;
        if (end < text.Length && text[end] is '+' or '.') return false;
        if (!DigitFigure.TryRead(text[start..end], out quantity.Value)) return false;
        UnitReader.Read(text, end, ref quantity);
        return true;
    }

    private static bool TryPercent(ReadOnlySpan<char> text, int start, ref Quantity quantity)
    {
        var from = start + Percent.Length;
        int end;
        if (from < text.Length && char.IsAsciiDigit(text[from]))
        {
            end = DigitFigure.EndOf(text, from);
            if (!DigitFigure.TryRead(text[from..end], out quantity.Value)) return false;
        }
        else
        {
            end = ChineseFigure.EndOf(text, from);
            quantity.End = Math.Max(end, start + 1);
            if (!ChineseFigure.TryRead(text[from..end], out quantity.Value)) return false;
        }

        quantity.NumberEnd = end;
        quantity.End = end;
        quantity.Unit = "%";
        quantity.Kind = UnitKind.Plain;
        return true;
    }

    private static bool TryCharacters(ReadOnlySpan<char> text, int start, ref Quantity quantity)
    {
        var end = ChineseFigure.EndOf(text, start);
        quantity.End = end;

        // Most numbers in characters are parts of words: without a unit they need not be read.
        if (!MayCount(text, end)) return false;
        if (start > 0 && text[start - 1] is '第' or '分' or '周' or '初' or '星') return false;
        if (text[end..].StartsWith("分之", StringComparison.Ordinal)) return false;

        // The last powers of ten belong to the unit: 五十万人 are 50 万人. 五千亿元 are 5000 亿元.
        var digits = end;
        while (digits > start && text[digits - 1] is '万' or '亿') digits--;
        var alone = ChineseFigure.IsPower(text[start]) && text[start] != '十';
        decimal value = 1;
        if (digits > start && !ChineseFigure.TryRead(text[start..digits], out value)) return false;
        if (value == 0 || (end - start >= 3 && digits == end && IsPositional(text[start..end]))) return false;
        quantity.Value = value;
        quantity.Script = alone ? NumberScript.PowerAlone : digits < end || value >= 100 ? NumberScript.Figures : NumberScript.Characters;
        UnitReader.Read(text, digits, ref quantity);
        if (quantity.Unit is null) quantity.End = Math.Max(end, quantity.End);
        return quantity.Unit is not null || quantity.Kind != UnitKind.None;
    }

    private static bool MayCount(ReadOnlySpan<char> text, int end)
    {
        if (end >= text.Length) return false;
        if (text[end] is '余' or '多' || text[end - 1] is '万' or '亿') return true;
        return IndicatorVocabulary.Default.Units.At(text[end..], out var unit) > 0 && unit.Kind != UnitKind.None;
    }

    private static bool IsPositional(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (!ChineseFigure.IsDigit(c)) return false;
        return true;
    }
}
