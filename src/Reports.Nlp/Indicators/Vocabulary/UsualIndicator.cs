namespace Reports.Nlp.Indicators.Vocabulary;

/// <summary>An indicator that reports usually state.</summary>
/// <param name="Name">The name it is compared by.</param>
/// <param name="Units">Ends of the units it is measured in, powers of ten aside.</param>
/// <param name="InMoney">Whether any currency will do.</param>
/// <param name="PercentIsGrowth">Whether a percentage of it is always by how much it rises or falls.</param>
/// <param name="Aim">Which way it is meant to go.</param>
internal sealed record UsualIndicator(string Name, string[] Units, bool InMoney, bool PercentIsGrowth, IndicatorAim Aim)
{
    /// <summary>Whether it can be measured in <paramref name="unit"/>; a share of it in points always can.</summary>
    public bool Takes(string? unit)
    {
        if (unit is null || unit.EndsWith("百分点", StringComparison.Ordinal)) return true;
        if (InMoney && unit.EndsWith('元')) return true;
        foreach (var known in Units)
            if (unit.Contains(known, StringComparison.Ordinal)) return true;
        return false;
    }
}
