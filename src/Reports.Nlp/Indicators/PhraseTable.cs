using System.Collections;

namespace Reports.Nlp.Indicators;

/// <summary>Short phrases with a value each, found by where they begin or end.</summary>
/// <remarks>The longest phrase wins. A look costs at most the length of the longest phrase. Immutable, so safe to share.</remarks>
internal sealed class PhraseTable<T>
{
    private readonly Dictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _phrases;
    private readonly BitArray _first = new(char.MaxValue + 1);
    private readonly BitArray _last = new(char.MaxValue + 1);
    private readonly int _longest;

    public PhraseTable(Dictionary<string, T> phrases)
    {
        _phrases = phrases.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var phrase in phrases.Keys)
        {
            _first[phrase[0]] = true;
            _last[phrase[^1]] = true;
            _longest = Math.Max(_longest, phrase.Length);
        }
    }

    /// <summary>Length of the longest phrase that begins <paramref name="text"/>, or 0.</summary>
    public int At(ReadOnlySpan<char> text, out T value)
    {
        value = default!;
        if (text.IsEmpty || !_first[text[0]]) return 0;
        for (var length = Math.Min(_longest, text.Length); length > 0; length--)
            if (_last[text[length - 1]] && _phrases.TryGetValue(text[..length], out value!)) return length;
        return 0;
    }

    /// <summary>Length of the longest phrase that ends <paramref name="text"/>, or 0.</summary>
    public int Before(ReadOnlySpan<char> text, out T value)
    {
        value = default!;
        if (text.IsEmpty || !_last[text[^1]]) return 0;
        for (var length = Math.Min(_longest, text.Length); length > 0; length--)
            if (_first[text[^length]] && _phrases.TryGetValue(text[^length..], out value!)) return length;
        return 0;
    }
}
