using Reports.Nlp.Segmentation;

namespace Reports.Nlp.Mentions;

/// <summary>How a <see cref="MentionResolver"/> works.</summary>
/// <remarks>Immutable, so safe to share.</remarks>
public sealed record MentionResolverOptions
{
    /// <summary>Matches below this confidence, from 0 to 1, are no mentions. Default: 0.5.</summary>
    public double MinConfidence { get; init; } = 0.5;

    /// <summary>The words that a match must not cut through. Default: <see cref="Lexicon.Default"/>.</summary>
    public Lexicon Lexicon { get; init; } = Lexicon.Default;

    /// <summary>Number of mentions and undefined abbreviations of a document; one with more is refused. Default: 1,000,000.</summary>
    public int MaxMentions { get; init; } = 1_000_000;
}
