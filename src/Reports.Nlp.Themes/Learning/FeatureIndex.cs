using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Reports.Nlp.Themes.Learning;

/// <summary>Finds the place of a feature by its hash.</summary>
/// <remarks>
/// Hashes lie in groups by their first bits, without gaps. Every other feature of a paragraph is unknown, and which ones no
/// processor guesses; so one comparison with the eight hashes from the start of a group on decides, without a branch. What it
/// sees of the next group differs in the first bits, so it finds nothing wrong. Immutable.
/// </remarks>
internal sealed class FeatureIndex
{
    private const int Width = 8;

    // Two or three hashes a group on average: one group in a thousand holds more than are compared at once.
    private const int KeysPerGroup = 3;

    private readonly uint[] _keys;
    private readonly int[] _places;
    private readonly int[] _starts;
    private readonly int _shift;

    /// <param name="keys">The features' hashes, each once; a feature's place is the place of its hash.</param>
    public FeatureIndex(ReadOnlySpan<uint> keys)
    {
        var groups = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, (keys.Length + KeysPerGroup - 1) / KeysPerGroup));
        _shift = 32 - BitOperations.Log2((uint)groups);
        _starts = new int[groups + 1];
        _keys = new uint[keys.Length + Width];
        _places = new int[_keys.Length];

        // Counting sort: sizes, then starts, then each hash to its group.
        foreach (var key in keys) _starts[(key >> _shift) + 1]++;
        for (var group = 0; group < groups; group++) _starts[group + 1] += _starts[group];
        var ends = _starts[..groups];
        for (var i = 0; i < keys.Length; i++)
        {
            var at = ends[keys[i] >> _shift]++;
            _keys[at] = keys[i];
            _places[at] = i;
        }

        // The last comparisons reach over the end: what they see there is the last hash again, with its own place.
        if (keys.IsEmpty) return;
        _keys.AsSpan(keys.Length).Fill(_keys[keys.Length - 1]);
        _places.AsSpan(keys.Length).Fill(_places[keys.Length - 1]);
    }

    /// <summary>Finds the known ones among features.</summary>
    /// <param name="keys">Hashes of features.</param>
    /// <param name="places">Receives the places of the known ones, in their order; has as much room as there are hashes, and one more.</param>
    /// <returns>How many are known.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Find(ReadOnlySpan<uint> keys, Span<int> places)
    {
        if (places.Length <= keys.Length) throw new ArgumentException($"found room for {places.Length}; wanted {keys.Length + 1}", nameof(places));
        if (_keys.Length == Width) return 0;
        ref var first = ref MemoryMarshal.GetArrayDataReference(_keys);
        var count = 0;
        foreach (var key in keys)
        {
            var start = _starts[key >> _shift];
            var found = Vector256.Equals(Vector256.LoadUnsafe(ref first, (nuint)start), Vector256.Create(key)).ExtractMostSignificantBits();
            if (_starts[(key >> _shift) + 1] - start > Width && found == 0) (start, found) = FindFurther(key, start);

            // Written either way; what is unknown is written over by the next.
            places[count] = _places[start + (BitOperations.TrailingZeroCount(found) & (Width - 1))];
            count += found == 0 ? 0 : 1;
        }

        return count;
    }

    private (int Start, uint Found) FindFurther(uint key, int start)
    {
        var end = _starts[(key >> _shift) + 1];
        var at = _keys.AsSpan(start, end - start).IndexOf(key);
        return at < 0 ? (start, 0u) : (start + at, 1u);
    }
}
