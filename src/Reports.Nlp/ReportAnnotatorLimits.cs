using Reports.Nlp.Glossaries;

namespace Reports.Nlp;

/// <summary>How much a report may hold; one that exceeds a limit is refused, with what was found and what is allowed.</summary>
/// <remarks>
/// The defaults let through any report and stop texts made to exhaust memory or time. Files are held to limits of their own when
/// they are read. Equality is by value. Immutable, so safe to share.
/// </remarks>
public sealed record ReportAnnotatorLimits
{
    /// <summary>The default limits.</summary>
    public static ReportAnnotatorLimits Default { get; } = new();

    /// <summary>Length of the text in UTF-16 code units; 32 Mi by default.</summary>
    public int MaxCharacters { get; init; } = 32 << 20;

    /// <summary>Number of entries that the report itself defines; 100,000 by default.</summary>
    public int MaxEntries { get; init; } = 100_000;

    /// <summary>
    /// Number of senses that the other documents of a corpus give one spelling, each of which a mention of it is weighed against;
    /// 10,000 by default.
    /// </summary>
    public int MaxCorpusSenses { get; init; } = GlossaryBuilder.DefaultMaxSenses;

    /// <summary>Number of mentions and undefined abbreviations together; 1,000,000 by default.</summary>
    public int MaxMentions { get; init; } = 1_000_000;
}
