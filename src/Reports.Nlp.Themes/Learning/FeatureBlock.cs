namespace Reports.Nlp.Themes.Learning;

/// <summary>The kinds of features; each kind is weighed apart from the others.</summary>
internal enum FeatureBlock
{
    /// <summary>Words of the paragraph.</summary>
    Words,

    /// <summary>Runs of two and three characters of the paragraph.</summary>
    Characters,

    /// <summary>Words of the opening that says what the paragraph is about.</summary>
    Lead,

    /// <summary>Words of the innermost heading.</summary>
    Heading,

    /// <summary>Words of the headings above that.</summary>
    OuterHeadings,
}
