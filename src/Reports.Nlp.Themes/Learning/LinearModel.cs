using System.Numerics;

namespace Reports.Nlp.Themes.Learning;

/// <summary>A score for each theme: a weight for each feature and theme, and a bias. Immutable.</summary>
internal sealed class LinearModel
{
    private const int Lanes = 3;

    private readonly Half[] _halves;
    private readonly float[] _weights;
    private readonly float[] _biases;
    private readonly int _stride;

    /// <param name="classes">Number of themes.</param>
    /// <param name="weights">Weights, feature by feature, of all themes each; half precision is more than they are known to.</param>
    /// <param name="biases">Bias of each theme.</param>
    public LinearModel(int classes, Half[] weights, float[] biases)
    {
        Classes = classes;
        _halves = weights;
        _biases = biases;
        var step = Vector<float>.Count * Lanes;
        _stride = (classes + step - 1) / step * step;
        var features = weights.Length / classes;
        _weights = new float[features * _stride];
        for (var feature = 0; feature < features; feature++)
            for (var c = 0; c < classes; c++) _weights[feature * _stride + c] = (float)weights[feature * classes + c];
    }

    /// <summary>Number of themes.</summary>
    public int Classes { get; }

    public ReadOnlySpan<Half> Weights => _halves;

    public ReadOnlySpan<float> Biases => _biases;

    /// <summary>Scores a vector; any real numbers, the highest the best.</summary>
    public void Score(FeatureVector vector, Span<float> scores)
    {
        Span<float> sums = stackalloc float[Vector<float>.Count * Lanes];
        for (var first = 0; first < _stride; first += sums.Length)
        {
            Sum(vector, first, sums);
            for (var c = first; c < Math.Min(Classes, first + sums.Length); c++) scores[c] = sums[c - first] + _biases[c];
        }
    }

    // Three registers at a time: 22 themes in one pass over the features where a register holds eight.
    private void Sum(FeatureVector vector, int first, Span<float> sums)
    {
        var (a, b, c) = (Vector<float>.Zero, Vector<float>.Zero, Vector<float>.Zero);
        var indices = vector.Indices.AsSpan(0, vector.Count);
        var values = vector.Values.AsSpan(0, vector.Count);
        for (var i = 0; i < indices.Length; i++)
        {
            var weights = _weights.AsSpan(indices[i] * _stride + first, sums.Length);
            var value = new Vector<float>(values[i]);
            a += new Vector<float>(weights) * value;
            b += new Vector<float>(weights[Vector<float>.Count..]) * value;
            c += new Vector<float>(weights[(Vector<float>.Count * 2)..]) * value;
        }

        a.CopyTo(sums);
        b.CopyTo(sums[Vector<float>.Count..]);
        c.CopyTo(sums[(Vector<float>.Count * 2)..]);
    }
}
