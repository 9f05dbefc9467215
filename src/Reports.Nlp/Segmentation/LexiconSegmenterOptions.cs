namespace Reports.Nlp.Segmentation;

/// <summary>How a <see cref="LexiconSegmenter"/> cuts.</summary>
/// <remarks>Equality is by value. Immutable, so safe to share.</remarks>
public sealed record LexiconSegmenterOptions
{
    /// <summary>Whether characters left over by the lexicon are joined to words by the character model; true by default.</summary>
    public bool UseCharacterModel { get; init; } = true;
}
