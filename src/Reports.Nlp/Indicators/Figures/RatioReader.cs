using Reports.Nlp.Indicators.Vocabulary;

namespace Reports.Nlp.Indicators.Figures;

/// <summary>Tells the numbers without a unit that are ratios: 收入比降至2.3.</summary>
internal static class RatioReader
{
    /// <summary>Whether a number without a unit stands where the name of a ratio is given one; only those with a decimal point are looked at.</summary>
    public static bool IsRatio(ReadOnlySpan<char> text, in Quantity quantity)
    {
        if (quantity.Script != NumberScript.Figures || quantity.End != quantity.NumberEnd || !text[quantity.Start..quantity.End].Contains('.')) return false;
        if (!FigureEdges.EndsAt(text, quantity.End) && IndicatorVocabulary.Default.Words.At(text[quantity.End..], WordRoles.After, out _) == 0) return false;
        var before = text[..quantity.Start];
        before = before[..^IndicatorVocabulary.Default.Words.Before(before, WordRoles.Tie, out _)];

        // 收入比从2.5降至2.3.
        var name = before.TrimEnd("0123456789.");
        if (name.Length < before.Length && (name.IsEmpty || name[^1] is not ('从' or '由'))) return false;
        if (!name.IsEmpty && name[^1] is '从' or '由') name = name[..^1];
        return name is [.., not ('同' or '环' or '相' or '对'), '比'] or [.., '倍', '差'] or [.., '系' or '指', '数'] or [.., '比', '值'];
    }
}
