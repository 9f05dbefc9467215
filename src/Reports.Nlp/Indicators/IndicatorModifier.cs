namespace Reports.Nlp.Indicators;

/// <summary>How a figure is hedged or bounded.</summary>
public enum IndicatorModifier
{
    /// <summary>左右: near it, on either side.</summary>
    Around,

    /// <summary>以上: it or more.</summary>
    OrMore,

    /// <summary>以内: it or less, as a limit.</summary>
    Within,

    /// <summary>以下: less than it.</summary>
    OrLess,

    /// <summary>约: roughly.</summary>
    About,

    /// <summary>超过 (超, 突破, 逾): more than it.</summary>
    Over,

    /// <summary>近: nearly.</summary>
    Nearly,

    /// <summary>余 (多): somewhat more than it.</summary>
    AndMore,

    /// <summary>力争: to be striven for.</summary>
    StriveFor,

    /// <summary>不低于 (不少于, 至少): at least it.</summary>
    AtLeast,

    /// <summary>不高于 (不超过): at most it.</summary>
    AtMost,

    /// <summary>区间: between two values.</summary>
    Range,

    /// <summary>高于: above something else by it, or above it.</summary>
    Above,

    /// <summary>低于: below something else by it, or below it.</summary>
    Below,
}
