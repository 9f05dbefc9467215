namespace Reports.Nlp.Indicators.Vocabulary;

/// <summary>Short phrases with a value each, found by where they begin or end.</summary>
/// <remarks>
/// The longest phrase wins. Two tries, one of the phrases and one of the phrases read backwards, so that a look costs no more than
/// the characters that some phrase begins or ends with. Immutable, so safe to share.
/// </remarks>
internal sealed class PhraseTable<T>
{
    // What every phrase does, so that a look that asks for nothing in particular finds all.
    private const WordRoles Any = (WordRoles)(1 << 30);

    private readonly T[] _values;
    private readonly PhraseTrie _forwards;
    private readonly PhraseTrie _backwards;

    /// <summary>Builds a table.</summary>
    /// <param name="phrases">Phrases with their values, none empty.</param>
    /// <param name="roles">What a phrase does, for the looks that ask for it.</param>
    public PhraseTable(Dictionary<string, T> phrases, Func<T, WordRoles> roles)
    {
        var keys = phrases.Keys.ToArray();
        _values = new T[keys.Length];
        var does = new WordRoles[keys.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            _values[i] = phrases[keys[i]];
            does[i] = roles(_values[i]) | Any;
        }

        _forwards = new(keys, does, backwards: false);
        _backwards = new(keys, does, backwards: true);
    }

    /// <summary>Length of the longest phrase that begins <paramref name="text"/>, or 0.</summary>
    public int At(ReadOnlySpan<char> text, out T value) => At(text, Any, out value);

    /// <summary>The same where that phrase does one at least of what is <paramref name="wanted"/>, else 0.</summary>
    public int At(ReadOnlySpan<char> text, WordRoles wanted, out T value)
    {
        value = default!;
        if (text.IsEmpty || !_forwards.Begins(text[0])) return 0;
        var length = _forwards.Longest(text, wanted, out var index);
        if (length > 0) value = _values[index];
        return length;
    }

    /// <summary>Whether some phrase begins with this character.</summary>
    public bool Begins(char head) => _forwards.Begins(head);

    /// <summary>Length of the longest phrase that ends <paramref name="text"/>, or 0.</summary>
    public int Before(ReadOnlySpan<char> text, out T value) => Before(text, Any, out value);

    /// <summary>The same where that phrase does one at least of what is <paramref name="wanted"/>, else 0.</summary>
    public int Before(ReadOnlySpan<char> text, WordRoles wanted, out T value)
    {
        value = default!;
        if (text.IsEmpty || !_backwards.Begins(text[^1])) return 0;
        var length = _backwards.Longest(text, wanted, out var index);
        if (length > 0) value = _values[index];
        return length;
    }
}
