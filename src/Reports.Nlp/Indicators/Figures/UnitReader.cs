using Reports.Nlp.Indicators.Vocabulary;

namespace Reports.Nlp.Indicators.Figures;

/// <summary>Reads what follows a number: powers of ten, 余 or 多, and the unit.</summary>
internal static class UnitReader
{
    /// <summary>Reads the unit that begins at <paramref name="end"/>.</summary>
    /// <param name="text">A compact sentence.</param>
    /// <param name="end">Where the number ends.</param>
    /// <param name="quantity">The number, which is given its unit, and its lower part where it has one (1万6千).</param>
    public static void Read(ReadOnlySpan<char> text, int end, ref Quantity quantity)
    {
        var more = SkipMore(text, ref end);
        var at = PowersOfTen.EndOf(text, end);
        var powers = text[end..at];
        if (!powers.IsEmpty && at < text.Length && char.IsAsciiDigit(text[at]) && TryLower(text, at, powers, ref quantity, out var lower))
        {
            // 1万6千多户 are 16000户: no one power of ten is printed for both.
            powers = default;
            at = lower;
        }

        if (!more && SkipMore(text, ref at))
        {
            more = true;
            var last = PowersOfTen.EndOf(text, at);
            if (last > at) powers = string.Concat(powers, text[at..last]);
            at = last;
        }

        quantity.NumberEnd = end;
        quantity.AndMore = more;
        var length = IndicatorVocabulary.Default.Units.At(text[at..], out var unit);

        // 5万亿台阶 are steps, no machines.
        if (length == 0 || FigureEdges.IsStep(text, at)) ReadNone(at, powers, ref quantity);
        else ReadKnown(text, at, at + length, powers, unit, ref quantity);
    }

    /// <summary>16.61万 at the end of a clause counts what the name says.</summary>
    private static void ReadNone(int at, ReadOnlySpan<char> powers, ref Quantity quantity)
    {
        if (powers.IsEmpty)
        {
            quantity.End = quantity.AndMore ? quantity.NumberEnd : at;
            return;
        }

        quantity.End = at;
        quantity.Unit = PowersOfTen.NameOf(powers);
        quantity.Kind = UnitKind.People;
    }

    private static void ReadKnown(ReadOnlySpan<char> text, int at, int stop, ReadOnlySpan<char> powers, Unit unit, ref Quantity quantity)
    {
        quantity.End = stop;
        if (unit.Kind == UnitKind.None || (unit.Name == "年" && quantity.Value is >= 1900 and <= 2200)) return;
        if (stop < text.Length)
        {
            if (text[stop] == '多' && unit.Name == "个" && text[stop..].StartsWith("多百分点", StringComparison.Ordinal))
            {
                quantity.End = stop + 4;
                quantity.AndMore = true;
                quantity.Unit = string.Concat(powers, "个百分点");
                quantity.Kind = UnitKind.Plain;
                return;
            }

            if (text[stop] is '/' or '每') stop = EndOfPer(text, stop);
            quantity.End = stop < text.Length && text[stop] == '(' ? EndOfOther(text, stop) : stop;
            if (char.IsAsciiLetter(text[stop - 1]) && stop < text.Length && char.IsAsciiLetterOrDigit(text[stop])) return;
        }

        quantity.Unit = stop - at == unit.Name.Length ? unit.Scaled(powers) : string.Concat(powers, text[at..stop]);
        quantity.Kind = unit.Kind;
    }

    /// <summary>Where the units end that a unit is counted by: 元/月, 微克每立方米.</summary>
    private static int EndOfPer(ReadOnlySpan<char> text, int stop)
    {
        while (stop + 1 < text.Length && text[stop] is '/' or '每')
        {
            var per = IndicatorVocabulary.Default.Units.At(text[(stop + 1)..], out var unit);
            if (per == 0 || (text[stop] == '/' ? unit.Kind == UnitKind.None && unit.Name is not ("月" or "日" or "时") : unit.Kind is not (UnitKind.Plain or UnitKind.People))) break;
            stop += 1 + per;
        }

        return stop;
    }

    /// <summary>Where a second unit in brackets ends, for things that some count otherwise: 3万户(套).</summary>
    private static int EndOfOther(ReadOnlySpan<char> text, int stop)
    {
        if (stop + 2 >= text.Length) return stop;
        var length = IndicatorVocabulary.Default.Units.At(text[(stop + 1)..], out _);
        return length > 0 && stop + 1 + length < text.Length && text[stop + 1 + length] == ')' ? stop + length + 2 : stop;
    }

    private static bool TryLower(ReadOnlySpan<char> text, int at, ReadOnlySpan<char> higher, ref Quantity quantity, out int end)
    {
        end = DigitFigure.EndOf(text, at);
        if (PowersOfTen.ValueOf(higher) is not { } high || !DigitFigure.TryRead(text[at..end], out var value)) return false;
        var powers = PowersOfTen.EndOf(text, end);
        if (powers == end || PowersOfTen.ValueOf(text[end..powers]) is not { } low || low >= high) return false;
        quantity.Value = (quantity.Value * high) + (value * low);
        end = powers;
        return true;
    }

    private static bool SkipMore(ReadOnlySpan<char> text, ref int at)
    {
        if (at >= text.Length || text[at] is not ('余' or '多')) return false;
        at++;
        return true;
    }
}
