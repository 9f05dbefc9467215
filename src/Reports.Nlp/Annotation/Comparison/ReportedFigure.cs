using Reports.Nlp.Indicators;

namespace Reports.Nlp.Annotation.Comparison;

/// <summary>A figure and the report that states it.</summary>
/// <param name="Report">Place of the report in <see cref="ReportComparison.Reports"/>.</param>
/// <param name="Indicator">The figure; its spans are in that report's text.</param>
/// <remarks>Equality is by value. Immutable, so safe to share.</remarks>
public sealed record ReportedFigure(int Report, Indicator Indicator);
