namespace Reports.Nlp.Themes.Evaluation;

/// <summary>An evaluation and what to call it.</summary>
/// <param name="Name">What was measured: a model, a baseline, a cross-validation.</param>
/// <param name="Evaluation">The figures.</param>
/// <remarks>Equality is by value. Immutable, so safe to share.</remarks>
public sealed record NamedEvaluation(string Name, ThemeEvaluation Evaluation);
