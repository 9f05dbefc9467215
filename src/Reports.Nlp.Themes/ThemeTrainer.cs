using System.Diagnostics.CodeAnalysis;
using System.Globalization;

using Reports.Nlp.Themes.Evaluation;
using Reports.Nlp.Themes.Learning;

namespace Reports.Nlp.Themes;

/// <summary>Learns themes from labelled paragraphs.</summary>
/// <remarks>
/// Deterministic: the same rows, options and library give the same model bit for bit on one machine, and on another the same
/// themes with probabilities that differ by less than 0.0001. Some seconds for thousands of rows. Safe to share between threads.
/// </remarks>
public sealed class ThemeTrainer
{
    /// <summary>Why training, other than classifying, is not for programs compiled ahead of time.</summary>
    internal const string ByReflection = "ML.NET, which trains, reads rows by reflection and compiles code at run time; a model that was trained elsewhere is loaded and used without it.";

    private readonly ThemeTrainerOptions _options;

    /// <summary>A trainer with the options that made the shipped model.</summary>
    public ThemeTrainer() : this(new())
    {
    }

    /// <summary>A trainer with options of one's choice.</summary>
    /// <param name="options">The options.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is zero or below, there are fewer than two folds, or the abstaining threshold is no probability.</exception>
    public ThemeTrainer(ThemeTrainerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.Features);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.Regularization);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.Iterations);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Folds, 2);
        ArgumentOutOfRangeException.ThrowIfNegative(options.AbstainBelow);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.AbstainBelow, 1);
        _options = options;
    }

    /// <summary>Learns the themes of the built-in taxonomy, or those of the rows where they have others.</summary>
    /// <param name="examples">The rows.</param>
    /// <returns>The model and how it was measured.</returns>
    /// <exception cref="ArgumentException">There are fewer than two themes, or a row has no text.</exception>
    [RequiresUnreferencedCode(ByReflection)]
    [RequiresDynamicCode(ByReflection)]
    public ThemeTraining Train(IReadOnlyList<ThemeExample> examples) => Train(examples, null);

    /// <summary>Learns the themes of the built-in taxonomy, or those of the rows where they have others.</summary>
    /// <param name="examples">The rows.</param>
    /// <param name="progress">Told at every step; may be null.</param>
    /// <returns>The model and how it was measured.</returns>
    /// <exception cref="ArgumentException">There are fewer than two themes, or a row has no text.</exception>
    [RequiresUnreferencedCode(ByReflection)]
    [RequiresDynamicCode(ByReflection)]
    public ThemeTraining Train(IReadOnlyList<ThemeExample> examples, IProgress<ThemeTrainingProgress>? progress) => Train(examples, progress, CancellationToken.None);

    /// <summary>Learns the themes of the built-in taxonomy, or those of the rows where they have others, and can be stopped.</summary>
    /// <param name="examples">The rows.</param>
    /// <param name="progress">Told at every step; may be null.</param>
    /// <param name="cancellation">Stops the training.</param>
    /// <returns>The model and how it was measured.</returns>
    /// <exception cref="ArgumentException">There are fewer than two themes, or a row has no text.</exception>
    /// <exception cref="OperationCanceledException">The training was stopped.</exception>
    [RequiresUnreferencedCode(ByReflection)]
    [RequiresDynamicCode(ByReflection)]
    public ThemeTraining Train(IReadOnlyList<ThemeExample> examples, IProgress<ThemeTrainingProgress>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(examples);
        var taxonomy = TaxonomyOf(examples);
        var folds = ThemeFolds.Assign(examples, _options.Folds);
        var total = 2 + (folds is null ? 0 : _options.Folds);
        progress?.Report(new(ThemeTrainingStage.Reading, 0, total));
        var rows = Scan(examples, cancellation);
        var labels = examples.Select(e => taxonomy.IndexOf(e.Theme)).ToArray();

        var scores = new float[]?[examples.Count];
        for (var fold = 0; folds is not null && fold < _options.Folds; fold++)
        {
            progress?.Report(new(ThemeTrainingStage.CrossValidating, 1 + fold, total));
            ScoreFold(rows, labels, taxonomy.Count, folds, fold, scores, cancellation);
        }

        progress?.Report(new(ThemeTrainingStage.Training, total - 1, total));
        var (space, model) = Fit(rows, labels, taxonomy.Count, cancellation);
        var sharpness = folds is null ? Calibration.Unfitted : Calibration.Fit(scores!, [.. examples.Select(e => AcceptedBy(e, taxonomy))]);
        var card = new ThemeModelCard(examples.Count, ThemeTable.Hash(examples), _options.Seed, ThemeModelFile.LibraryVersion, LearnerVersion());
        var classifier = new ThemeClassifier(new(card, taxonomy, space, model, sharpness, (float)_options.AbstainBelow));
        var evaluation = folds is null ? null : ThemeEvaluation.Of([.. scores.Select(s => classifier.Predict(s!))], examples, taxonomy);
        progress?.Report(new(ThemeTrainingStage.Done, total, total));
        return new(classifier, evaluation);
    }

    private static ThemeTaxonomy TaxonomyOf(IReadOnlyList<ThemeExample> examples)
    {
        foreach (var example in examples)
            if (string.IsNullOrWhiteSpace(example.Text))
                throw new ArgumentException($"{Place(example)}: found an empty text; wanted a paragraph", nameof(examples));
        var ids = examples.Select(e => e.Theme).Distinct(StringComparer.Ordinal).ToArray();
        if (ids.Length < 2) throw new ArgumentException($"found {ids.Length} themes in {examples.Count} rows; wanted two at least", nameof(examples));
        return ids.All(ThemeTaxonomy.Default.Contains) && ids.Length == ThemeTaxonomy.Default.Count
            ? ThemeTaxonomy.Default
            : new(ids.Order(StringComparer.Ordinal).Select(id => ThemeTaxonomy.Default.Find(id) ?? new Theme(id, id, id)));
    }

    private static string Place(ThemeExample example) => example.Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"{example.Source}({example.Line})") : "row";

    private static int[] AcceptedBy(ThemeExample example, ThemeTaxonomy taxonomy) =>
        [.. example.Also.Prepend(example.Theme).Select(taxonomy.IndexOf).Where(i => i >= 0)];

    // Apart, so that the version is asked of ML.NET only where ML.NET is loaded anyway.
    private static string LearnerVersion() => $"Microsoft.ML {LinearTraining.Version}";

    private static FeatureKeys[] Scan(IReadOnlyList<ThemeExample> examples, CancellationToken cancellation)
    {
        var rows = new FeatureKeys[examples.Count];
        for (var i = 0; i < rows.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            FeatureScanner.Scan(examples[i].ToInput(), rows[i] = new());
        }

        return rows;
    }

    private (FeatureSpace Space, LinearModel Model) Fit(IReadOnlyList<FeatureKeys> rows, IReadOnlyList<int> labels, int classes, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var space = FeatureSelection.Select(rows, labels, classes, _options.Features);
        return (space, LinearTraining.Train(rows, labels, classes, space, _options, cancellation));
    }

    private void ScoreFold(FeatureKeys[] rows, int[] labels, int classes, int[] folds, int fold, float[]?[] scores, CancellationToken cancellation)
    {
        var kept = Enumerable.Range(0, rows.Length).Where(i => folds[i] != fold).ToArray();
        var (space, model) = Fit([.. kept.Select(i => rows[i])], [.. kept.Select(i => labels[i])], classes, cancellation);
        var vector = new FeatureVector();
        for (var i = 0; i < rows.Length; i++)
        {
            if (folds[i] != fold) continue;
            space.Vectorize(rows[i], vector);
            model.Score(vector, scores[i] = new float[classes]);
        }
    }
}
