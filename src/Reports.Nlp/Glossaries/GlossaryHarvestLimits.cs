namespace Reports.Nlp.Glossaries;

/// <summary>How much a document may define; one that defines more is refused, with what was found and what is allowed.</summary>
/// <remarks>The defaults let through any report and stop texts made to exhaust memory. Equality is by value. Immutable, so safe to share.</remarks>
public sealed record GlossaryHarvestLimits
{
    /// <summary>The default limits.</summary>
    public static GlossaryHarvestLimits Default { get; } = new();

    /// <summary>Number of entries; 100,000 by default.</summary>
    public int MaxEntries { get; init; } = 100_000;
}
