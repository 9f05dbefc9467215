using Reports.Nlp.Indicators.Vocabulary;

namespace Reports.Nlp.Indicators;

/// <summary>Tells levels from changes.</summary>
internal static class QuantityRule
{
    private static readonly string[] Changes = ["增速", "增幅", "涨幅", "降幅", "增长率", "增长速度", "增长幅度"];

    public static IndicatorQuantity Of(Indicator figure)
    {
        if (figure.Rank is not null) return IndicatorQuantity.Rank;
        if (figure.Values.Count == 0 || figure.Unit is not { } unit) return IndicatorQuantity.None;
        if (unit.EndsWith("百分点", StringComparison.Ordinal)) return IndicatorQuantity.Points;
        var moves = !figure.FallsTo && figure.Direction is IndicatorDirection.Growth or IndicatorDirection.Decline;
        if (unit == "%") return moves || NamesChange(figure) ? IndicatorQuantity.GrowthRate : IndicatorQuantity.Level;
        if (moves) return IndicatorQuantity.Change;
        return figure.Direction is IndicatorDirection.Added && !figure.CanonicalName.Contains("新增", StringComparison.Ordinal) ? IndicatorQuantity.Addition : IndicatorQuantity.Level;
    }

    private static bool NamesChange(Indicator figure)
    {
        foreach (var change in Changes)
            if (figure.Name.EndsWith(change, StringComparison.Ordinal)) return true;
        return figure.IsUsual && IndicatorGazetteer.Default.Find(figure.CanonicalName) is { PercentIsGrowth: true };
    }
}
