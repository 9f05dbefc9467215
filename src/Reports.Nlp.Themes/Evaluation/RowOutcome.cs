namespace Reports.Nlp.Themes.Evaluation;

/// <summary>What came of one row.</summary>
/// <param name="Theme">Place of its first theme in the taxonomy.</param>
/// <param name="Predicted">Place of the predicted theme.</param>
/// <param name="IsRight">Whether the predicted theme counts as right.</param>
/// <param name="IsAmongThree">Whether a right theme is among the three likeliest.</param>
/// <param name="Probability">Probability of the predicted theme.</param>
/// <param name="Abstains">Whether the classifier abstained.</param>
internal readonly record struct RowOutcome(int Theme, int Predicted, bool IsRight, bool IsAmongThree, double Probability, bool Abstains)
{
    public static RowOutcome Of(ThemePrediction prediction, ThemeExample example, ThemeTaxonomy taxonomy)
    {
        var (theme, predicted) = (taxonomy.IndexOf(example.Theme), taxonomy.IndexOf(prediction.Theme));
        if (theme < 0 || predicted < 0)
            throw new ArgumentException($"found the theme \"{(theme < 0 ? example.Theme : prediction.Theme)}\"; wanted one of {string.Join(", ", taxonomy.Themes.Select(t => t.Id))}", nameof(example));
        var amongThree = prediction.Scores.Take(3).Any(score => example.Accepts(score.Theme));
        return new(theme, predicted, example.Accepts(prediction.Theme), amongThree, prediction.Probability, prediction.Abstains);
    }
}
