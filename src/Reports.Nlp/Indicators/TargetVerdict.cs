namespace Reports.Nlp.Indicators;

/// <summary>How a result stands to its target.</summary>
public enum TargetVerdict
{
    /// <summary>It cannot be told: there is no result, one of the two has no number, or nothing says which way is good.</summary>
    Unknown,

    /// <summary>The target was reached.</summary>
    Met,

    /// <summary>It was missed by no more than a tenth of itself.</summary>
    Close,

    /// <summary>It was missed.</summary>
    Missed,
}
