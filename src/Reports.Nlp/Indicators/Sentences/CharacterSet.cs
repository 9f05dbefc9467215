namespace Reports.Nlp.Indicators.Sentences;

/// <summary>A set of characters that text is searched for: one bit a character, in a table that stays in the nearest cache.</summary>
/// <remarks>For sets of Chinese characters this is several times faster than the framework's search, which tests bytes of them. Immutable.</remarks>
internal sealed class CharacterSet
{
    private readonly ulong[] _bits = new ulong[(char.MaxValue + 1) / 64];

    public CharacterSet(string characters)
    {
        foreach (var c in characters) _bits[c >> 6] |= 1UL << (c & 63);
    }

    public bool Holds(char c) => (_bits[c >> 6] & (1UL << (c & 63))) != 0;

    /// <summary>Where the next character of the set stands, from <paramref name="from"/> on; the text's length where there is none.</summary>
    public int Next(ReadOnlySpan<char> text, int from)
    {
        var bits = _bits;
        for (var i = from; i < text.Length; i++)
            if ((bits[text[i] >> 6] & (1UL << (text[i] & 63))) != 0) return i;
        return text.Length;
    }
}
