namespace Reports.Nlp.Glossaries;

/// <summary>How much a glossary file may hold; what exceeds a limit is refused with the place where it does.</summary>
/// <remarks>The defaults let through any glossary people make and stop files made to exhaust memory. Equality is by value. Immutable, so safe to share.</remarks>
public sealed record GlossaryJsonOptions
{
    /// <summary>The default options.</summary>
    public static GlossaryJsonOptions Default { get; } = new();

    /// <summary>Size of the file in bytes; 64 MiB by default.</summary>
    public int MaxBytes { get; init; } = 64 << 20;

    /// <summary>Depth of nested objects and arrays; 16 by default.</summary>
    public int MaxDepth { get; init; } = 16;

    /// <summary>Number of entries; 200,000 by default.</summary>
    public int MaxEntries { get; init; } = 200_000;

    /// <summary>Length of a term, surface, variant or id in UTF-16 code units; 500 by default.</summary>
    public int MaxTermLength { get; init; } = 500;

    /// <summary>Length of a definition or member in UTF-16 code units; 50,000 by default.</summary>
    public int MaxDefinitionLength { get; init; } = 50_000;

    /// <summary>Number of variants, members or components of one entry; 1,000 by default.</summary>
    public int MaxListLength { get; init; } = 1_000;
}
