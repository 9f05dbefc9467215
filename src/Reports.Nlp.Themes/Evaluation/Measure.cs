namespace Reports.Nlp.Themes.Evaluation;

/// <summary>A figure with the interval that chance leaves it.</summary>
/// <param name="Value">The figure.</param>
/// <param name="Low">Lower end of its 95 % interval.</param>
/// <param name="High">Upper end of its 95 % interval.</param>
/// <remarks>Equality is by value. The default value is zero with no interval. Immutable, so safe to share.</remarks>
public readonly record struct Measure(double Value, double Low, double High);
