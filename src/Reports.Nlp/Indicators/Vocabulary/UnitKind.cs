namespace Reports.Nlp.Indicators.Vocabulary;

/// <summary>What kind of unit stands after a number.</summary>
internal enum UnitKind
{
    /// <summary>No unit: a date, an ordinal, or a word that begins like a unit (部门).</summary>
    None,

    /// <summary>Money, measures, and words that count things.</summary>
    Plain,

    /// <summary>Units that are things themselves (人, 户): no name follows them.</summary>
    People,

    /// <summary>Units of time, which measure only what is itself a time (预期寿命).</summary>
    Duration,
}
