namespace Reports.Nlp.Annotation.Comparison;

/// <summary>What became of a term from the first report of a series to the last.</summary>
public enum TermStatus
{
    /// <summary>The last report uses it, the first does not.</summary>
    New,

    /// <summary>The first report uses it, the last does not.</summary>
    Gone,

    /// <summary>Both use it, and its meaning is the same throughout.</summary>
    Kept,

    /// <summary>Both use it, and on the way its members or its meaning changed.</summary>
    Changed,

    /// <summary>Only reports between the first and the last use it.</summary>
    Passing,
}
