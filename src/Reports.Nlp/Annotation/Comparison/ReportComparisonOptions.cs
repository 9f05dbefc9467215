namespace Reports.Nlp.Annotation.Comparison;

/// <summary>What a comparison looks at beyond themes and policy terms.</summary>
/// <remarks>Immutable, so safe to share. Equality is by value, lists by reference.</remarks>
public sealed record ReportComparisonOptions
{
    /// <summary>Words or phrases to count in each report, letter for letter. Default: none.</summary>
    public IReadOnlyList<string> ChosenTerms { get; init; } = [];
}
