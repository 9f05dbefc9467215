using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Reports.Nlp.Themes.Learning;

/// <summary>Finds the place of a feature by its hash: a hash table of buckets that are compared whole.</summary>
/// <remarks>
/// Every other feature of a paragraph is unknown, and which ones no processor guesses; so one comparison of eight hashes decides,
/// without a branch. A bucket that overflows goes on in the next one. Source of the idea: buckets of a cache line, as in
/// Breslow and others, «Horton Tables: Fast Hash Tables for In-Memory Data-Intensive Computing», 2016. Immutable.
/// </remarks>
internal sealed class FeatureIndex
{
    private const int BucketSize = 8;

    private readonly uint[] _keys;
    private readonly int[] _places;
    private readonly bool[] _overflows;
    private readonly int _mask;

    /// <param name="keys">The features' hashes, each once; a feature's place is the place of its hash.</param>
    public FeatureIndex(ReadOnlySpan<uint> keys)
    {
        // A third full at most: one bucket in a thousand overflows.
        var buckets = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, (keys.Length * 3L + BucketSize - 1) / BucketSize));
        _mask = buckets - 1;
        _keys = new uint[buckets * BucketSize];
        _places = new int[_keys.Length];
        _overflows = new bool[buckets];
        var counts = new byte[buckets];

        // An empty slot holds a hash of the bucket farthest off: half of all buckets would have to be full for one to overflow that far.
        for (var i = 0; i < _keys.Length; i++) _keys[i] = (uint)((i / BucketSize + buckets / 2) & _mask);
        for (var i = 0; i < keys.Length; i++)
        {
            var bucket = (int)keys[i] & _mask;
            for (; counts[bucket] == BucketSize; bucket = (bucket + 1) & _mask) _overflows[bucket] = true;
            var slot = bucket * BucketSize + counts[bucket]++;
            _keys[slot] = keys[i];
            _places[slot] = i;
        }
    }

    /// <summary>Finds the known ones among features.</summary>
    /// <param name="keys">Hashes of features.</param>
    /// <param name="places">Receives the places of the known ones, in their order; has as much room as there are hashes, and one more.</param>
    /// <returns>How many are known.</returns>
    public int Find(ReadOnlySpan<uint> keys, Span<int> places)
    {
        if (places.Length <= keys.Length) throw new ArgumentException($"found room for {places.Length}; wanted {keys.Length + 1}", nameof(places));
        ref var first = ref MemoryMarshal.GetArrayDataReference(_keys);
        var count = 0;
        foreach (var key in keys)
        {
            var bucket = (int)key & _mask;
            var slot = (nuint)(bucket * BucketSize);
            var found = Vector256.Equals(Vector256.LoadUnsafe(ref first, slot), Vector256.Create(key)).ExtractMostSignificantBits();
            if (_overflows[bucket] && found == 0) (slot, found) = FindFurther(key, bucket);

            // Written either way; what is unknown is written over by the next.
            places[count] = _places[(int)slot + (BitOperations.TrailingZeroCount(found) & (BucketSize - 1))];
            count += found == 0 ? 0 : 1;
        }

        return count;
    }

    private (nuint Slot, uint Found) FindFurther(uint key, int bucket)
    {
        while (_overflows[bucket])
        {
            bucket = (bucket + 1) & _mask;
            var found = Vector256.Equals(Vector256.Create<uint>(_keys.AsSpan(bucket * BucketSize)), Vector256.Create(key)).ExtractMostSignificantBits();
            if (found != 0) return ((nuint)(bucket * BucketSize), found);
        }

        return (0, 0);
    }
}
