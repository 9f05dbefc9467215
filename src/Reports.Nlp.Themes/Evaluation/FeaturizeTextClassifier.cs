using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Reports.Nlp.Themes.Evaluation;

/// <summary>ML.NET's FeaturizeText and multi-class SDCA with their defaults; one thread and a fixed seed, so that figures can be repeated.</summary>
internal sealed class FeaturizeTextClassifier : IThemeClassifier
{
    private readonly MLContext _context = new(seed: 1);
    private readonly TransformerChain<MulticlassPredictionTransformer<MaximumEntropyModelParameters>> _model;
    private readonly string[] _themes;

    public FeaturizeTextClassifier(IReadOnlyList<ThemeExample> examples)
    {
        ArgumentNullException.ThrowIfNull(examples);
        if (examples.Count == 0) throw new ArgumentException("found no row; wanted one at least", nameof(examples));
        var view = _context.Data.LoadFromEnumerable(examples.Select(e => new Row { Theme = e.Theme, Text = e.Text }).ToArray());
        var trainer = new SdcaMaximumEntropyMulticlassTrainer.Options { NumberOfThreads = 1 };
        var pipeline = _context.Transforms.Conversion.MapValueToKey("Label", nameof(Row.Theme))
            .Append(_context.Transforms.Text.FeaturizeText("Features", nameof(Row.Text)))
            .Append(_context.MulticlassClassification.Trainers.SdcaMaximumEntropy(trainer));
        _model = pipeline.Fit(view);
        var names = default(VBuffer<ReadOnlyMemory<char>>);
        _model.Transform(view).Schema["Score"].GetSlotNames(ref names);
        _themes = [.. names.DenseValues().Select(n => n.ToString())];
    }

    public IReadOnlyList<ThemePrediction> Classify(IReadOnlyList<ThemeInput> inputs)
    {
        var view = _context.Data.LoadFromEnumerable(inputs.Select(i => new Row { Text = i.Text }).ToArray());
        return [.. _model.Transform(view).GetColumn<float[]>("Score").Select(Predict)];
    }

    private ThemePrediction Predict(float[] probabilities) =>
        new([.. probabilities.Select((p, i) => new ThemeScore(_themes[i], p)).OrderByDescending(s => s.Probability)], false);

    private sealed class Row
    {
        public string Theme { get; set; } = "";

        public string Text { get; set; } = "";
    }
}
