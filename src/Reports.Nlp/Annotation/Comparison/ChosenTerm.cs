namespace Reports.Nlp.Annotation.Comparison;

/// <summary>A word of the user's choice, counted.</summary>
/// <param name="Term">The word as given.</param>
/// <param name="Uses">How often each report has it outside its list of terms, in the order of <see cref="ReportComparison.Reports"/>.</param>
/// <remarks>Equality is by value, the list by reference. Immutable, so safe to share.</remarks>
public sealed record ChosenTerm(string Term, IReadOnlyList<int> Uses);
