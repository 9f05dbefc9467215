using Reports.Nlp.Indicators.Vocabulary;

namespace Reports.Nlp.Indicators;

/// <summary>Reads what a target without number is to keep step with or to exceed: 与经济增长同步, 快于地区生产总值增速.</summary>
internal static class PaceReader
{
    /// <summary>What is compared by where only 经济 is said: 经济发展, 经济增长.</summary>
    public const string Economy = "经济增长";

    /// <summary>The usual indicator that is named right after what ties the two; null where none is, or that of another place (全市经济增长).</summary>
    public static string? Read(ReadOnlySpan<char> value)
    {
        value = value.TrimStart('略');
        if (value.IsEmpty) return null;
        var tie = value[0] is '与' or '和' or '同' or '跟' ? 1 : IndicatorVocabulary.Default.Words.At(value, WordRoles.Before, out _);
        if (tie == 0) return null;
        var named = value[tie..];
        if (IndicatorGazetteer.Default.Names.At(named, out var usual) > 0) return usual.Name;
        return named.StartsWith("经济", StringComparison.Ordinal) ? Economy : null;
    }
}
