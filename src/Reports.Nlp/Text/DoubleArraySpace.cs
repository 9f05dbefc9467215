using System.Numerics;

namespace Reports.Nlp.Text;

/// <summary>Free places and free bases of a double array while it is laid out.</summary>
/// <remarks>One bit each, so that sixty-four bases are tried at once.</remarks>
internal sealed class DoubleArraySpace
{
    private ulong[] _takenPlaces;
    private ulong[] _takenBases;

    // For each code, the bases below which a child with that code fits nowhere: what is taken stays taken.
    private readonly int[] _hopeless;

    public DoubleArraySpace(int expected, int codes)
    {
        _hopeless = new int[codes];
        _takenPlaces = new ulong[expected / 64 + 1];
        _takenBases = new ulong[expected / 64 + 1];
        Mark(ref _takenBases, 0);
    }

    /// <summary>The greatest base given out.</summary>
    public int HighestBase { get; private set; }

    /// <summary>Finds the lowest base whose places are free, and takes them.</summary>
    /// <param name="labels">Codes of the children, rising.</param>
    /// <returns>The base; no other node has it.</returns>
    public int Place(List<int> labels)
    {
        var first = labels[0];
        while ((Window(_takenBases, _hopeless[first]) | Window(_takenPlaces, _hopeless[first] + first)) == ulong.MaxValue) _hopeless[first] += 64;
        for (var start = _hopeless[first]; ; start += 64)
        {
            var taken = Window(_takenBases, start);
            for (var i = 0; i < labels.Count && taken != ulong.MaxValue; i++) taken |= Window(_takenPlaces, start + labels[i]);
            if (taken != ulong.MaxValue) return Take(start + BitOperations.TrailingZeroCount(~taken), labels);
        }
    }

    /// <summary>Takes the places of a node at a known base.</summary>
    /// <param name="base">The base.</param>
    /// <param name="labels">Codes of the children.</param>
    /// <returns>The base.</returns>
    public int Take(int @base, List<int> labels)
    {
        if (@base > DoubleArrayUnit.Max) throw new InvalidOperationException($"the keys need a base of {@base}; a unit holds {DoubleArrayUnit.Max}");
        Mark(ref _takenBases, @base);
        foreach (var label in labels) Mark(ref _takenPlaces, @base + label);
        HighestBase = Math.Max(HighestBase, @base);
        return @base;
    }

    // Sixty-four bits from any place on; beyond the end all is free.
    private static ulong Window(ulong[] bits, int place)
    {
        var word = place >> 6;
        var shift = place & 63;
        var low = word < bits.Length ? bits[word] >> shift : 0;
        return shift == 0 || word + 1 >= bits.Length ? low : low | bits[word + 1] << (64 - shift);
    }

    private static void Mark(ref ulong[] bits, int place)
    {
        if (place >> 6 >= bits.Length) Array.Resize(ref bits, Math.Max(bits.Length * 2, (place >> 6) + 1));
        bits[place >> 6] |= 1UL << place;
    }
}
