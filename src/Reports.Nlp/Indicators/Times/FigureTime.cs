namespace Reports.Nlp.Indicators.Times;

/// <summary>When a figure was or is to be reached.</summary>
/// <param name="Status">Reached, expected or promised.</param>
/// <param name="Year">The year, or null where nothing says.</param>
/// <param name="PartOfYear">The part of the year, as printed; null of a whole one.</param>
internal readonly record struct FigureTime(IndicatorStatus Status, int? Year, string? PartOfYear);
