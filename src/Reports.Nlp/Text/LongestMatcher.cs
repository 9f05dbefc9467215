using System.Runtime.CompilerServices;

namespace Reports.Nlp.Text;

/// <summary>Finds the keys of a fixed set in text, leftmost first, and of those that begin at one place the longest.</summary>
/// <remarks>
/// In <c>三级网格长</c> with the keys <c>三级</c>, <c>三级网格</c> and <c>网格长</c> it finds <c>三级网格</c> alone. A text costs its length times, at
/// worst, the longest run of characters that some key begins with; filters over the first two or three code units spare nearly
/// all other places the look into the automaton. Immutable, so safe to share.
/// </remarks>
internal sealed unsafe class LongestMatcher
{
    private readonly IKeySet _keys;

    // Keys of two code units, and the first three of longer keys. Bits of code units that are keys of their own; empty where none is.
    private readonly KeyFilter _pairs;
    private readonly KeyFilter _triples;
    private readonly ulong[] _singles;

    private LongestMatcher(IKeySet keys, KeyFilter pairs, KeyFilter triples, ulong[] singles)
    {
        _keys = keys;
        _pairs = pairs;
        _triples = triples;
        _singles = singles;
    }

    /// <summary>Builds a matcher for any amount of text.</summary>
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
        return Filter(keys, DoubleArray.Pin(builder.Build(), codes));
    }

    /// <summary>Builds a matcher of a few keys, or for one text: in a moment and some kilobytes.</summary>
    /// <param name="keys">Keys, none empty, none twice. A match's value is one more than its key's index.</param>
    /// <returns>The matcher; it finds what the other one finds.</returns>
    public static LongestMatcher BuildSmall(ReadOnlySpan<string> keys) => Filter(keys, new HashedTrie(keys));

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
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Next(ReadOnlySpan<char> text, int start, out int length, out int value)
    {
        fixed (char* p = text)
        fixed (ulong* pairs = _pairs.Bits, triples = _triples.Bits)
        {
            int pairShift = _pairs.Shift, tripleShift = _triples.Shift;
            var hasSingles = _singles.Length > 0;

            // Behind the text stands U+0000 for the filters: it can only make us look once too often.
            var second = start < text.Length ? p[start] : '\0';
            var third = start + 1 < text.Length ? p[start + 1] : '\0';
            for (var i = start; i < text.Length; i++)
            {
                var first = second;
                second = third;
                third = i + 2 < text.Length ? p[i + 2] : '\0';
                var hash = KeyFilter.Hash(first, second);
                var pair = hash >> pairShift;
                var triple = KeyFilter.Hash(hash, third) >> tripleShift;
                if (((pairs[pair >> 6] >> (int)pair | triples[triple >> 6] >> (int)triple) & 1) == 0
                    && !(hasSingles && (_singles[first >> 6] >> first & 1) != 0)) continue;
                length = _keys.LongestAt(p, i, text.Length, out value);
                if (length > 0) return i;
            }
        }

        length = 0;
        value = 0;
        return text.Length;
    }

    private static LongestMatcher Filter(ReadOnlySpan<string> keys, IKeySet set)
    {
        var lengths = new int[4];
        foreach (var key in keys) lengths[Math.Min(key.Length, 3)]++;
        var pairs = new KeyFilter(lengths[2]);
        var triples = new KeyFilter(lengths[3]);
        var singles = lengths[1] > 0 ? new ulong[CharacterCodes.TableLength / 64] : [];
        foreach (var key in keys)
        {
            if (key.Length == 1) singles[key[0] >> 6] |= 1UL << key[0];
            else if (key.Length == 2) pairs.Add(KeyFilter.Hash(key[0], key[1]));
            else triples.Add(KeyFilter.Hash(KeyFilter.Hash(key[0], key[1]), key[2]));
        }

        return new(set, pairs, triples, singles);
    }
}
