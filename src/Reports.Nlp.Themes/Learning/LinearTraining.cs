using System.Reflection;

using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Reports.Nlp.Themes.Learning;

/// <summary>Trains a linear model with ML.NET. The only type that knows ML.NET's, so that nothing loads it who only classifies.</summary>
/// <remarks>
/// Multi-class support vector machine with a smoothed hinge, by stochastic dual coordinate ascent on one thread with a fixed
/// seed. Source: Shalev-Shwartz and Zhang, «Stochastic Dual Coordinate Ascent Methods for Regularized Loss Minimization», 2013.
/// </remarks>
internal static class LinearTraining
{
    /// <summary>Version of ML.NET.</summary>
    public static string Version => typeof(MLContext).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "";

    /// <summary>Trains.</summary>
    /// <param name="rows">The paragraphs' features as they occur.</param>
    /// <param name="labels">The theme of each, from 0.</param>
    /// <param name="classes">Number of themes.</param>
    /// <param name="space">The features to use.</param>
    /// <param name="options">Seed and regularisation.</param>
    /// <param name="cancellation">Stops the training in the middle of a pass over the rows.</param>
    /// <returns>The model.</returns>
    public static LinearModel Train(IReadOnlyList<FeatureKeys> rows, IReadOnlyList<int> labels, int classes, FeatureSpace space, ThemeTrainerOptions options, CancellationToken cancellation)
    {
        var context = new MLContext(options.Seed);
        var schema = SchemaDefinition.Create(typeof(Row));
        schema[nameof(Row.Label)].ColumnType = new KeyDataViewType(typeof(uint), classes);
        schema[nameof(Row.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, space.Count);
        var view = context.Data.LoadFromEnumerable(Until(Vectorize(rows, labels, space), cancellation), schema);
        var trainer = context.MulticlassClassification.Trainers.SdcaNonCalibrated(new SdcaNonCalibratedMulticlassTrainer.Options
        {
            LabelColumnName = nameof(Row.Label),
            FeatureColumnName = nameof(Row.Features),
            Loss = new SmoothedHingeLoss(1),
            L2Regularization = options.Regularization,
            L1Regularization = 0,
            MaximumNumberOfIterations = options.Iterations,
            NumberOfThreads = 1,
        });
        try
        {
            return Read(trainer.Fit(view).Model, classes, space.Count);
        }
        catch (Exception) when (cancellation.IsCancellationRequested)
        {
            // Whatever the trainer makes of it that its rows stopped coming.
            throw new OperationCanceledException(cancellation);
        }
    }

    /// <summary>The rows, each time they are gone through; ML.NET itself takes no token.</summary>
    private static IEnumerable<Row> Until(Row[] rows, CancellationToken cancellation)
    {
        foreach (var row in rows)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return row;
        }
    }

    private static Row[] Vectorize(IReadOnlyList<FeatureKeys> rows, IReadOnlyList<int> labels, FeatureSpace space)
    {
        var vector = new FeatureVector();
        var vectors = new Row[rows.Count];
        for (var i = 0; i < rows.Count; i++)
        {
            space.Vectorize(rows[i], vector);
            var (indices, values) = (vector.Indices[..vector.Count], vector.Values[..vector.Count]);
            Array.Sort(indices, values);
            vectors[i] = new() { Label = (uint)labels[i], Features = new(space.Count, indices.Length, values, indices) };
        }

        return vectors;
    }

    private static LinearModel Read(LinearMulticlassModelParameters trained, int classes, int features)
    {
        var byClass = Array.Empty<VBuffer<float>>();
        trained.GetWeights(ref byClass, out _);
        var weights = new Half[features * classes];
        for (var c = 0; c < classes; c++)
            foreach (var (feature, weight) in byClass[c].Items()) weights[feature * classes + c] = (Half)weight;
        return new(classes, weights, [.. trained.GetBiases()]);
    }

    private sealed class Row
    {
        public uint Label { get; set; }

        public VBuffer<float> Features { get; set; }
    }
}
