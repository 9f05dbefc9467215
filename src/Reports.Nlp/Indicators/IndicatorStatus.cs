namespace Reports.Nlp.Indicators;

/// <summary>Whether a figure tells what was reached or what is promised.</summary>
public enum IndicatorStatus
{
    /// <summary>Reached: the report looks back on it as done.</summary>
    Achieved,

    /// <summary>Expected (预计): the period is over or nearly so, the statistics are not final.</summary>
    Expected,

    /// <summary>Promised: to be reached in the time to come.</summary>
    Target,
}
