namespace Reports.Nlp.Annotation.Comparison;

/// <summary>The names that a term's status bears in data.</summary>
internal static class ComparisonNames
{
    public static string Of(TermStatus status) => status switch
    {
        TermStatus.New => "new",
        TermStatus.Gone => "gone",
        TermStatus.Kept => "kept",
        TermStatus.Changed => "changed",
        _ => "passing",
    };
}
