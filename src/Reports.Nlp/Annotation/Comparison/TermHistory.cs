namespace Reports.Nlp.Annotation.Comparison;

/// <summary>What became of a term in one series.</summary>
/// <param name="Series">The series.</param>
/// <param name="Status">From its first report to its last.</param>
/// <param name="Drifts">Where its definition differs from that of the report before, in order; often empty.</param>
/// <remarks>Equality is by value, lists by reference. Immutable, so safe to share.</remarks>
public sealed record TermHistory(ReportSeries Series, TermStatus Status, IReadOnlyList<SenseDrift> Drifts);
