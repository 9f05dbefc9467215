using Reports.Nlp.Indicators;

namespace Reports.Nlp.Annotation.Comparison;

/// <summary>A usual indicator over all reports: a row of the table of figures.</summary>
/// <param name="Name">Its name, the same for all its variants.</param>
/// <param name="Status">Reached, expected or promised.</param>
/// <param name="Unit">The unit that all its values have, as printed; null for targets without a number.</param>
/// <param name="Figures">The first figure of a whole year that each report gives, in the order of <see cref="ReportComparison.Reports"/>; null where it gives none.</param>
/// <remarks>Equality is by value, the list by reference. Immutable, so safe to share.</remarks>
public sealed record ComparedIndicator(string Name, IndicatorStatus Status, string? Unit, IReadOnlyList<Indicator?> Figures);
