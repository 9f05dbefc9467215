namespace Reports.Nlp.Themes;

/// <summary>How likely a paragraph is to be about a theme.</summary>
/// <param name="Theme">The theme's id, such as <c>industry</c>.</param>
/// <param name="Probability">From 0 to 1; the scores of one prediction sum to 1.</param>
/// <remarks>Equality is by value. The default value has no theme and is never returned. Immutable, so safe to share.</remarks>
public readonly record struct ThemeScore(string Theme, double Probability);
