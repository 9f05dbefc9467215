using System.Runtime.CompilerServices;

namespace Reports.Nlp.Themes.Learning;

/// <summary>A sparse vector in a feature space, made block by block. Reused from paragraph to paragraph by one thread.</summary>
internal sealed class FeatureVector
{
    private int[] _found = [];

    // Per feature of the space: where it stands in the vector, counted from a base that moves on so that nothing must be cleared.
    private int[] _seen = [];
    private int _base = 1;

    /// <summary>The features it holds, in the order in which they first occur in their block; valid up to <see cref="Count"/>.</summary>
    public int[] Indices { get; private set; } = [];

    /// <summary>Their values.</summary>
    public float[] Values { get; private set; } = [];

    /// <summary>Number of features it holds.</summary>
    public int Count { get; private set; }

    /// <summary>Empties it and makes room.</summary>
    /// <param name="features">Number of features of the space.</param>
    /// <param name="occurrences">Number of features that will be added at most.</param>
    public void Clear(int features, int occurrences)
    {
        _base += Count;
        Count = 0;
        if (_base > int.MaxValue - occurrences - 1 || _seen.Length < features)
        {
            _seen = new int[features];
            _base = 1;
        }

        if (Indices.Length > occurrences) return;
        var room = Math.Max(occurrences + 1, Indices.Length * 2);
        (_found, Indices, Values) = (new int[room], new int[room], new float[room]);
    }

    /// <summary>Adds the known features of a block, each once, with the number of its occurrences as value.</summary>
    /// <param name="index">The features that are known.</param>
    /// <param name="keys">The block's features as they occur; blocks share no feature.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(FeatureIndex index, ReadOnlySpan<uint> keys)
    {
        var found = _found.AsSpan(0, index.Find(keys, _found));
        var (indices, values, seen) = (Indices, Values, _seen);
        var (count, start) = (Count, _base);
        foreach (var feature in found)
        {
            // Whether a feature has been there is as good as random: masks in place of branches.
            var place = seen[feature] - start;
            var isNew = place >> 31;
            place = (place & ~isNew) | (count & isNew);
            indices[place] = feature;
            values[place] = BitConverter.Int32BitsToSingle(BitConverter.SingleToInt32Bits(values[place]) & ~isNew) + 1;
            seen[feature] = start + place;
            count -= isNew;
        }

        Count = count;
    }
}
