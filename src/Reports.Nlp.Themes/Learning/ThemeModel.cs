namespace Reports.Nlp.Themes.Learning;

/// <summary>All that a classifier is made of.</summary>
/// <param name="Card">Where it comes from.</param>
/// <param name="Taxonomy">Its themes.</param>
/// <param name="Space">The features it knows.</param>
/// <param name="Weights">What they weigh for each theme.</param>
/// <param name="Sharpness">What scores are multiplied by before they become probabilities.</param>
/// <param name="AbstainBelow">Probability below which it abstains.</param>
internal sealed record ThemeModel(ThemeModelCard Card, ThemeTaxonomy Taxonomy, FeatureSpace Space, LinearModel Weights, float Sharpness, float AbstainBelow);
