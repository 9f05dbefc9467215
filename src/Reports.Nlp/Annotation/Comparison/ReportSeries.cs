namespace Reports.Nlp.Annotation.Comparison;

/// <summary>Reports that follow each other, within which a term can be new or gone.</summary>
/// <param name="Region">The place whose reports they are, or null where the series is all reports of the comparison.</param>
/// <param name="Reports">Places in <see cref="ReportComparison.Reports"/>, the earliest first; at least two.</param>
/// <remarks>Equality is by value, the list by reference. Immutable, so safe to share.</remarks>
public sealed record ReportSeries(string? Region, IReadOnlyList<int> Reports);
