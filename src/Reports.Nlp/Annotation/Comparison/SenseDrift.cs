namespace Reports.Nlp.Annotation.Comparison;

/// <summary>How the meaning of a term differs between two reports that use it one after the other.</summary>
/// <param name="From">Place of the earlier report in <see cref="ReportComparison.Reports"/>.</param>
/// <param name="To">Place of the later report.</param>
/// <param name="Added">Members that only the later one names, in its order.</param>
/// <param name="Removed">Members that only the earlier one names, in its order.</param>
/// <param name="Similarity">
/// How much the two definitions share, from 0 to 1: twice the pairs of neighbouring characters in common over all pairs
/// (the coefficient of L. R. Dice, "Measures of the Amount of Ecologic Association Between Species", 1945).
/// </param>
/// <remarks>Equality is by value, lists by reference. Immutable, so safe to share.</remarks>
public sealed record SenseDrift(int From, int To, IReadOnlyList<string> Added, IReadOnlyList<string> Removed, double Similarity)
{
    /// <summary>Whether the meaning changed and not only its wording: other members, or, without members, less than half in common.</summary>
    public bool IsChange { get; init; }
}
