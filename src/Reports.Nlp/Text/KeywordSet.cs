namespace Reports.Nlp.Text;

/// <summary>A few words, any of which may stand in a text.</summary>
/// <remarks>
/// For lines and openings of some dozen characters, where <see cref="System.Buffers.SearchValues{T}"/> of strings spends its time
/// in dictionaries: two bits a character tell that none begins there. Immutable, so safe to share.
/// </remarks>
/// <param name="words">The words, none empty, none twice.</param>
internal sealed class KeywordSet(params ReadOnlySpan<string> words)
{
    private readonly LongestMatcher _words = LongestMatcher.BuildSmall(words);

    /// <summary>Whether a text holds one of them.</summary>
    public bool IsIn(ReadOnlySpan<char> text) => _words.Next(text, 0, out _, out _) < text.Length;
}
