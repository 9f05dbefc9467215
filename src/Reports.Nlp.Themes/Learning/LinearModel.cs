using System.Numerics;

namespace Reports.Nlp.Themes.Learning;

/// <summary>A score for each theme: a weight for each feature and theme, and a bias. Immutable.</summary>
internal sealed class LinearModel
{
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
        _stride = (classes + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;
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
        Span<float> sums = stackalloc float[Vector<float>.Count];
        for (var first = 0; first < _stride; first += Vector<float>.Count)
        {
            var sum = Vector<float>.Zero;
            for (var i = 0; i < vector.Count; i++)
                sum += new Vector<float>(_weights, vector.Indices[i] * _stride + first) * vector.Values[i];
            sum.CopyTo(sums);
            for (var c = first; c < Math.Min(Classes, first + Vector<float>.Count); c++) scores[c] = sums[c - first] + _biases[c];
        }
    }
}
