namespace Reports.Nlp.Indicators.Vocabulary;

/// <summary>Which way a usual indicator is meant to go where the text does not say.</summary>
internal enum IndicatorAim
{
    /// <summary>More is better.</summary>
    More,

    /// <summary>Less is better: prices, unemployment, pollution, deficits.</summary>
    Less,

    /// <summary>Neither: an amount that was planned.</summary>
    Open,
}
