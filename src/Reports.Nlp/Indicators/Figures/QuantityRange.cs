namespace Reports.Nlp.Indicators.Figures;

/// <summary>Tells whether a second number makes a range with the one before it: 1-2家, 4%—5%, 4%至5%.</summary>
internal static class QuantityRange
{
    /// <summary>Reads the second number after <paramref name="low"/>; not where 从 or 由 stands before that.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, in Quantity low, out Quantity high)
    {
        high = default;
        var at = low.End;
        while (at < text.Length && text[at] == '-') at++;
        if (at == low.End)
        {
            if (at >= text.Length || text[at] is not ('至' or '到') || (low.Start > 0 && text[low.Start - 1] is '从' or '由' or '自')) return false;
            at++;
        }

        if (at >= text.Length || !char.IsAsciiDigit(text[at])) return false;
        if (!QuantityReader.TryRead(text[at..], 0, out high)) return false;
        high.Start += at;
        high.NumberEnd += at;
        high.End += at;
        return high.Unit is not null && (low.Unit is null || low.Unit == high.Unit) && high.Value > low.Value;
    }
}
