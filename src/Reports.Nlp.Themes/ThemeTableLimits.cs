namespace Reports.Nlp.Themes;

/// <summary>How much a table of rows may hold; one that exceeds a limit is refused with the line where it does.</summary>
/// <remarks>The defaults let through tables hundreds of times as large as the shipped ones and stop files made to exhaust memory. Equality is by value. Immutable, so safe to share.</remarks>
public sealed record ThemeTableLimits
{
    /// <summary>The default limits.</summary>
    public static ThemeTableLimits Default { get; } = new();

    /// <summary>Length of the table in UTF-16 code units, ends of lines among them; 64 Mi by default.</summary>
    public long MaxCharacters { get; init; } = 64L << 20;

    /// <summary>Number of rows; 1,000,000 by default.</summary>
    public int MaxRows { get; init; } = 1_000_000;

    /// <summary>Length of a line in UTF-16 code units; 1 Mi by default.</summary>
    public int MaxRowCharacters { get; init; } = 1 << 20;
}
