namespace Reports.Nlp.Themes;

/// <summary>How large a theme model may be; one that exceeds a limit is refused before room is made for it.</summary>
/// <remarks>The defaults let through models sixty times as large as the shipped one. Equality is by value. Immutable, so safe to share.</remarks>
public sealed record ThemeModelLimits
{
    /// <summary>The default limits.</summary>
    public static ThemeModelLimits Default { get; } = new();

    /// <summary>Size of the file in bytes; 128 MiB by default.</summary>
    public long MaxBytes { get; init; } = 128L << 20;

    /// <summary>Number of themes; 1,000 by default.</summary>
    public int MaxThemes { get; init; } = 1_000;

    /// <summary>Number of features; 1,000,000 by default.</summary>
    public int MaxFeatures { get; init; } = 1_000_000;
}
