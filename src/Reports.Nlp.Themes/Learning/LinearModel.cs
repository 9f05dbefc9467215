using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Reports.Nlp.Themes.Learning;

/// <summary>A score for each theme: a weight for each feature and theme, and a bias. Immutable.</summary>
internal sealed class LinearModel
{
    private const int Lanes = 8;
    private const int Registers = 3;
    private const int Step = Lanes * Registers;

    // Half precision shifted to where single precision has its bits is smaller by this power of two, subnormals included.
    private const float HalfToSingle = 5.192296858534828e33f;
    private const int HalfBits = unchecked((int)0x8FFFE000);
    private const int HalfShift = 13;

    // One step behind the end is read, though not used, where the number of themes is no multiple of the step.
    private readonly Half[] _weights;
    private readonly int _length;
    private readonly float[] _biases;

    /// <param name="classes">Number of themes.</param>
    /// <param name="weights">Finite weights, feature by feature, of all themes each; half precision is more than they are known to.</param>
    /// <param name="biases">Bias of each theme.</param>
    public LinearModel(int classes, ReadOnlySpan<Half> weights, float[] biases)
    {
        Classes = classes;
        _length = weights.Length;
        _weights = new Half[_length + Step];
        weights.CopyTo(_weights);
        _biases = biases;
    }

    /// <summary>Number of themes.</summary>
    public int Classes { get; }

    public ReadOnlySpan<Half> Weights => _weights.AsSpan(0, _length);

    public ReadOnlySpan<float> Biases => _biases;

    /// <summary>Scores a vector; any real numbers, the highest the best.</summary>
    public void Score(FeatureVector vector, Span<float> scores)
    {
        _biases.CopyTo(scores);
        Add(vector, scores);
    }

    /// <summary>Adds to scores what more features make of them.</summary>
    public void Add(FeatureVector vector, Span<float> scores)
    {
        Span<float> sums = stackalloc float[Step];
        for (var first = 0; first < Classes; first += Step)
        {
            Sum(vector, first, sums);
            for (var c = first; c < Math.Min(Classes, first + Step); c++) scores[c] += sums[c - first];
        }
    }

    // Three registers at a time: 22 themes in one pass over the features. A feature of the space has its weights inside the array.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Sum(FeatureVector vector, int first, Span<float> sums)
    {
        var (a, b, c) = (Vector256<float>.Zero, Vector256<float>.Zero, Vector256<float>.Zero);
        var indices = vector.Indices.AsSpan(0, vector.Count);
        var values = vector.Values.AsSpan(0, indices.Length);
        ref var bits = ref Unsafe.As<Half, short>(ref MemoryMarshal.GetArrayDataReference(_weights));
        for (var i = 0; i < indices.Length; i++)
        {
            var at = (nuint)indices[i] * (nuint)Classes + (nuint)first;
            var value = Vector256.Create(values[i] * HalfToSingle);
            a += Scaled(ref bits, at) * value;
            b += Scaled(ref bits, at + Lanes) * value;
            c += Scaled(ref bits, at + Lanes * 2) * value;
        }

        a.CopyTo(sums);
        b.CopyTo(sums[Lanes..]);
        c.CopyTo(sums[(Lanes * 2)..]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Scaled(ref short halves, nuint at)
    {
        var bits = Vector128.LoadUnsafe(ref halves, at);
        return ((Vector256.Create(Vector128.WidenLower(bits), Vector128.WidenUpper(bits)) << HalfShift) & Vector256.Create(HalfBits)).AsSingle();
    }
}
