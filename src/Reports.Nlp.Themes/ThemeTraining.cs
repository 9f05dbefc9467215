using Reports.Nlp.Themes.Evaluation;

namespace Reports.Nlp.Themes;

/// <summary>What a training gives.</summary>
/// <param name="Classifier">The model, trained on all rows.</param>
/// <param name="CrossValidation">
/// How models do that were trained without the rows they are asked about; null where there are too few rows to leave some out.
/// </param>
/// <remarks>Equality is by value, the classifier by reference. Immutable, so safe to share.</remarks>
public sealed record ThemeTraining(ThemeClassifier Classifier, ThemeEvaluation? CrossValidation);
