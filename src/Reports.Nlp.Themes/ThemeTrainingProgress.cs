namespace Reports.Nlp.Themes;

/// <summary>How far a training has come.</summary>
/// <param name="Stage">What is being done.</param>
/// <param name="Done">Steps done.</param>
/// <param name="Total">Steps of the whole training.</param>
/// <remarks>Equality is by value. The default value is no stage of a training of no steps. Immutable, so safe to share.</remarks>
public readonly record struct ThemeTrainingProgress(ThemeTrainingStage Stage, int Done, int Total);
