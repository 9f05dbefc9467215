using System.Numerics;

namespace Reports.Nlp.Themes.Learning;

/// <summary>The features a model knows, and the vector that a paragraph is in them.</summary>
/// <remarks>
/// A feature counts 1 + ln(occurrences) times its inverse document frequency; each block is then brought to its own length, so
/// that a short heading is not drowned by a long body. Source: Salton and Buckley, «Term-Weighting Approaches in Automatic Text
/// Retrieval», 1988. Immutable.
/// </remarks>
internal sealed class FeatureSpace
{
    // Length of each block's part of the vector, in the order of FeatureBlock; found by cross-validation between files.
    private static ReadOnlySpan<float> BlockLengths => [1f, 1f, 0.5f, 0.7f, 0.3f];

    private static readonly float[] Logarithms = [.. Enumerable.Range(0, 64).Select(n => n == 0 ? 0 : 1 + MathF.Log(n))];

    private readonly uint[] _keys;
    private readonly float[] _inverseFrequencies;
    private readonly int[] _slots;
    private readonly int _mask;

    /// <param name="keys">The features' hashes, each once.</param>
    /// <param name="inverseFrequencies">How much each of them counts, in the same order.</param>
    public FeatureSpace(uint[] keys, float[] inverseFrequencies)
    {
        _keys = keys;
        _inverseFrequencies = inverseFrequencies;
        _slots = new int[BitOperations.RoundUpToPowerOf2((uint)Math.Max(8, keys.Length * 2))];
        _mask = _slots.Length - 1;
        for (var i = 0; i < keys.Length; i++)
        {
            var slot = (int)(keys[i] & _mask);
            while (_slots[slot] != 0) slot = (slot + 1) & _mask;
            _slots[slot] = i + 1;
        }
    }

    /// <summary>Number of features.</summary>
    public int Count => _keys.Length;

    public ReadOnlySpan<uint> Keys => _keys;

    public ReadOnlySpan<float> InverseFrequencies => _inverseFrequencies;

    /// <summary>Makes the vector of a paragraph.</summary>
    /// <param name="keys">Its features as they occur.</param>
    /// <param name="vector">Receives the known ones with their values.</param>
    public void Vectorize(FeatureKeys keys, FeatureVector vector)
    {
        vector.Clear(keys.Count);
        for (var block = 0; block < FeatureKeys.Blocks; block++)
        {
            var first = vector.Count;
            foreach (var key in keys.Of((FeatureBlock)block))
            {
                var index = IndexOf(key);
                if (index >= 0) vector.Add(index);
            }

            var sum = 0f;
            for (var i = first; i < vector.Count; i++)
            {
                ref var value = ref vector.Values[i];
                value = Logarithms[Math.Min(Logarithms.Length - 1, (int)value)] * _inverseFrequencies[vector.Indices[i]];
                sum += value * value;
            }

            if (sum == 0) continue;
            var scale = BlockLengths[block] / MathF.Sqrt(sum);
            for (var i = first; i < vector.Count; i++) vector.Values[i] *= scale;
        }
    }

    private int IndexOf(uint key)
    {
        for (var slot = (int)(key & _mask); ; slot = (slot + 1) & _mask)
        {
            var index = _slots[slot] - 1;
            if (index < 0 || _keys[index] == key) return index;
        }
    }
}
