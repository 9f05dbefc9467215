namespace Reports.Nlp.Themes.Evaluation;

/// <summary>How a classifier does on rows whose themes are known.</summary>
/// <remarks>
/// Intervals by bootstrap: 1,000 samples of the rows with replacement, with a fixed seed. Source: Efron and Tibshirani, «An
/// Introduction to the Bootstrap», 1993. Equality is by value, lists by reference. Immutable, so safe to share.
/// </remarks>
public sealed record ThemeEvaluation
{
    private const int SmallestTheme = 5;
    private const int Samples = 1000;

    private ThemeEvaluation()
    {
    }

    /// <summary>Number of rows.</summary>
    public required int Rows { get; init; }

    /// <summary>Share of rows given their first theme.</summary>
    public required Measure Strict { get; init; }

    /// <summary>Share of rows given their first theme or one that counts as right beside it.</summary>
    public required Measure Lenient { get; init; }

    /// <summary>Share of rows with a right theme among the three likeliest.</summary>
    public required Measure TopThree { get; init; }

    /// <summary>Mean F1 of the themes with five rows or more; 0 where there is none.</summary>
    public required Measure MacroF1 { get; init; }

    /// <summary>Expected calibration error: how far probabilities are from the share of rows that turn out right, over ten equal bins.</summary>
    /// <remarks>Source: Naeini, Cooper and Hauskrecht, «Obtaining Well Calibrated Probabilities Using Bayesian Binning», 2015.</remarks>
    public required Measure CalibrationError { get; init; }

    /// <summary>Share of rows on which the classifier abstains.</summary>
    public required double Abstained { get; init; }

    /// <summary>Lenient accuracy of the rows on which it does not abstain; 0 where it always does.</summary>
    public required double LenientWhereSure { get; init; }

    /// <summary>Figures for each theme of the taxonomy, in its order.</summary>
    public required IReadOnlyList<ThemeFigures> Themes { get; init; }

    /// <summary>Rows by first theme (first index) and predicted theme (second), in the taxonomy's order.</summary>
    public required IReadOnlyList<IReadOnlyList<int>> Confusion { get; init; }

    /// <summary>Measures a classifier.</summary>
    /// <param name="classifier">The classifier.</param>
    /// <param name="examples">The rows.</param>
    /// <param name="taxonomy">Its themes, which are those of the rows too.</param>
    /// <returns>The figures.</returns>
    /// <exception cref="ArgumentException">There is no row, or one has a theme that the taxonomy lacks.</exception>
    public static ThemeEvaluation Of(IThemeClassifier classifier, IReadOnlyList<ThemeExample> examples, ThemeTaxonomy taxonomy) =>
        Of(classifier, examples, taxonomy, CancellationToken.None);

    /// <summary>Measures a classifier, and can be stopped.</summary>
    /// <param name="classifier">The classifier.</param>
    /// <param name="examples">The rows.</param>
    /// <param name="taxonomy">Its themes, which are those of the rows too.</param>
    /// <param name="cancellation">Stops the measuring while rows are classified.</param>
    /// <returns>The figures.</returns>
    /// <exception cref="ArgumentException">There is no row, or one has a theme that the taxonomy lacks.</exception>
    /// <exception cref="OperationCanceledException">The measuring was stopped.</exception>
    public static ThemeEvaluation Of(IThemeClassifier classifier, IReadOnlyList<ThemeExample> examples, ThemeTaxonomy taxonomy, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(classifier);
        ArgumentNullException.ThrowIfNull(examples);
        return Of(classifier.Classify([.. examples.Select(e => e.ToInput())], cancellation), examples, taxonomy);
    }

    /// <summary>Measures predictions.</summary>
    /// <param name="predictions">One for each row, in the rows' order.</param>
    /// <param name="examples">The rows.</param>
    /// <param name="taxonomy">The themes of both.</param>
    /// <returns>The figures.</returns>
    /// <exception cref="ArgumentException">There is no row, there are more or fewer predictions, or one of them has a theme that the taxonomy lacks.</exception>
    public static ThemeEvaluation Of(IReadOnlyList<ThemePrediction> predictions, IReadOnlyList<ThemeExample> examples, ThemeTaxonomy taxonomy)
    {
        ArgumentNullException.ThrowIfNull(predictions);
        ArgumentNullException.ThrowIfNull(examples);
        ArgumentNullException.ThrowIfNull(taxonomy);
        if (examples.Count == 0) throw new ArgumentException("found no row; wanted one at least", nameof(examples));
        if (predictions.Count != examples.Count) throw new ArgumentException($"found {predictions.Count} predictions; wanted {examples.Count}, one a row", nameof(predictions));
        var outcomes = new RowOutcome[examples.Count];
        for (var i = 0; i < outcomes.Length; i++) outcomes[i] = RowOutcome.Of(predictions[i], examples[i], taxonomy);

        var tally = new ThemeTally(taxonomy.Count);
        foreach (var outcome in outcomes) tally.Add(outcome);
        var sure = outcomes.Where(o => !o.Abstains).ToArray();
        var measures = Bootstrap.Measure(outcomes, taxonomy.Count, SmallestTheme, Samples);
        return new()
        {
            Rows = outcomes.Length,
            Strict = measures.Strict,
            Lenient = measures.Lenient,
            TopThree = measures.TopThree,
            MacroF1 = measures.MacroF1,
            CalibrationError = measures.CalibrationError,
            Abstained = 1 - (double)sure.Length / outcomes.Length,
            LenientWhereSure = sure.Length == 0 ? 0 : (double)sure.Count(o => o.IsRight) / sure.Length,
            Themes = [.. taxonomy.Themes.Select((theme, i) => tally.FiguresOf(i, theme.Id))],
            Confusion = Confuse(outcomes, taxonomy.Count),
        };
    }

    private static int[][] Confuse(RowOutcome[] outcomes, int themes)
    {
        var matrix = new int[themes][];
        for (var i = 0; i < themes; i++) matrix[i] = new int[themes];
        foreach (var outcome in outcomes) matrix[outcome.Theme][outcome.Predicted]++;
        return matrix;
    }
}
