namespace Reports.Nlp.Themes;

/// <summary>What a classifier says of one paragraph.</summary>
/// <param name="Scores">All themes of the taxonomy, the likeliest first; never empty.</param>
/// <param name="Abstains">Whether the best score is too low to rely on.</param>
/// <remarks>Equality is by value, lists by reference. Immutable, so safe to share.</remarks>
public sealed record ThemePrediction(IReadOnlyList<ThemeScore> Scores, bool Abstains)
{
    /// <summary>The likeliest theme, named even where the classifier abstains.</summary>
    public string Theme => Scores[0].Theme;

    /// <summary>Its probability.</summary>
    public double Probability => Scores[0].Probability;
}
