namespace Reports.Nlp.Themes.Evaluation;

/// <summary>Always says the most frequent theme.</summary>
internal sealed class MajorityClassifier : IThemeClassifier
{
    private readonly ThemePrediction _prediction;

    public MajorityClassifier(IReadOnlyList<ThemeExample> examples)
    {
        ArgumentNullException.ThrowIfNull(examples);
        if (examples.Count == 0) throw new ArgumentException("found no row; wanted one at least", nameof(examples));
        _prediction = new([.. examples.CountBy(e => e.Theme, StringComparer.Ordinal)
            .OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal)
            .Select(c => new ThemeScore(c.Key, (double)c.Value / examples.Count))], false);
    }

    public IReadOnlyList<ThemePrediction> Classify(IReadOnlyList<ThemeInput> inputs) => [.. Enumerable.Repeat(_prediction, inputs.Count)];
}
