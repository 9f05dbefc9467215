namespace Reports.Nlp.Themes.Learning;

/// <summary>Where a feature stands; each block is weighed apart from the others.</summary>
internal enum FeatureBlock
{
    /// <summary>In the paragraph.</summary>
    Body,

    /// <summary>In its opening, which says what the paragraph is about.</summary>
    Lead,

    /// <summary>In the innermost heading.</summary>
    Heading,

    /// <summary>In the headings above that.</summary>
    OuterHeadings,
}
