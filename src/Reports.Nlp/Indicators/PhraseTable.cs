namespace Reports.Nlp.Indicators;

/// <summary>Short phrases with a value each, found by where they begin or end.</summary>
/// <remarks>
/// The longest phrase wins. Two tries, one of the phrases and one of the phrases read backwards, so that a look costs no more than
/// the characters that some phrase begins or ends with. Immutable, so safe to share.
/// </remarks>
internal sealed class PhraseTable<T>
{
    private readonly T[] _values;
    private readonly PhraseTrie _forwards;
    private readonly PhraseTrie _backwards;

    public PhraseTable(Dictionary<string, T> phrases)
    {
        var keys = phrases.Keys.ToArray();
        _values = [.. keys.Select(k => phrases[k])];
        _forwards = new(keys, backwards: false);
        _backwards = new(keys, backwards: true);
    }

    /// <summary>Length of the longest phrase that begins <paramref name="text"/>, or 0.</summary>
    public int At(ReadOnlySpan<char> text, out T value)
    {
        var length = _forwards.Longest(text, out var index);
        value = length > 0 ? _values[index] : default!;
        return length;
    }

    /// <summary>Whether some phrase begins with this character.</summary>
    public bool Begins(char head) => _forwards.Begins(head);

    /// <summary>Length of the longest phrase that ends <paramref name="text"/>, or 0.</summary>
    public int Before(ReadOnlySpan<char> text, out T value)
    {
        var length = _backwards.Longest(text, out var index);
        value = length > 0 ? _values[index] : default!;
        return length;
    }
}
