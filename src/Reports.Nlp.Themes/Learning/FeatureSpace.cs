using System.Runtime.CompilerServices;

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
    private static ReadOnlySpan<float> BlockLengths => [1f, 0.5f, 0.7f, 0.3f];

    private static readonly float[] Logarithms = [.. Enumerable.Range(0, 64).Select(n => n == 0 ? 0 : 1 + MathF.Log(n))];

    private readonly uint[] _keys;
    private readonly float[] _inverseFrequencies;
    private readonly FeatureIndex _index;

    /// <param name="keys">The features' hashes, each once.</param>
    /// <param name="inverseFrequencies">How much each of them counts, in the same order.</param>
    public FeatureSpace(uint[] keys, float[] inverseFrequencies)
    {
        _keys = keys;
        _inverseFrequencies = inverseFrequencies;
        _index = new(keys);
    }

    /// <summary>Number of features.</summary>
    public int Count => _keys.Length;

    public ReadOnlySpan<uint> Keys => _keys;

    public ReadOnlySpan<float> InverseFrequencies => _inverseFrequencies;

    /// <summary>Makes the vector of a paragraph.</summary>
    /// <param name="keys">Its features as they occur.</param>
    /// <param name="vector">Receives the known ones with their values.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Vectorize(FeatureKeys keys, FeatureVector vector)
    {
        vector.Clear(Count, keys.Count);
        for (var block = 0; block < FeatureKeys.Blocks; block++)
        {
            var first = vector.Count;
            vector.Add(_index, keys.Of((FeatureBlock)block));
            var indices = vector.Indices.AsSpan(first, vector.Count - first);
            var values = vector.Values.AsSpan(first, indices.Length);
            var sum = 0f;
            for (var i = 0; i < values.Length; i++)
            {
                var value = Logarithms[Math.Min(Logarithms.Length - 1, (int)values[i])] * _inverseFrequencies[indices[i]];
                values[i] = value;
                sum += value * value;
            }

            if (sum == 0) continue;
            var scale = BlockLengths[block] / MathF.Sqrt(sum);
            foreach (ref var value in values) value *= scale;
        }
    }
}
