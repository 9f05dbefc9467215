namespace Reports.Nlp.Segmentation;

/// <summary>How much a user dictionary may hold; one that exceeds a limit is refused with the line where it does.</summary>
/// <remarks>The defaults let through dictionaries three times as large as jieba's own and stop files made to exhaust memory. Equality is by value. Immutable, so safe to share.</remarks>
public sealed record UserDictionaryLimits
{
    /// <summary>The default limits.</summary>
    public static UserDictionaryLimits Default { get; } = new();

    /// <summary>Length of the dictionary in UTF-16 code units, ends of lines among them; 32 Mi by default.</summary>
    public long MaxCharacters { get; init; } = 32L << 20;

    /// <summary>Number of words, those of frequency 0 not counted; 1,000,000 by default.</summary>
    public int MaxWords { get; init; } = 1_000_000;
}
