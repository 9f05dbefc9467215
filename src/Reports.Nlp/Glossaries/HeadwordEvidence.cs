namespace Reports.Nlp.Glossaries;

/// <summary>What marks the end of a headword, from nothing to the surest.</summary>
internal enum HeadwordEvidence
{
    /// <summary>Nothing: there is no headword.</summary>
    None,

    /// <summary>The line holds nothing else; the definition must follow on the next.</summary>
    Alone,

    /// <summary>Its quotation marks, with the definition directly behind them.</summary>
    Quotes,

    /// <summary>A space.</summary>
    Gap,

    /// <summary>A colon, a dash, or a frame around the headword.</summary>
    Colon,

    /// <summary>是指, 指 or 即.</summary>
    Connective,
}
