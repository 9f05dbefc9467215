using Reports.Nlp.Glossaries;
using Reports.Nlp.Text;

namespace Reports.Nlp.Annotation.Comparison;

/// <summary>A policy term over all reports: a row of the table of terms.</summary>
/// <param name="Term">The headword, or the abbreviation as printed where nothing defines it.</param>
/// <param name="Uses">How often each report uses it, in the order of <see cref="ReportComparison.Reports"/>.</param>
/// <param name="Senses">What it means at its first use in each report; null where a report does not use it or nothing defines it.</param>
/// <param name="FirstReport">Place of the first report that uses it.</param>
/// <param name="FirstUse">Where in that report.</param>
/// <param name="Histories">What became of it in each series that uses it; empty where no two reports follow each other.</param>
/// <remarks>Equality is by value, lists by reference. Immutable, so safe to share.</remarks>
public sealed record ComparedTerm(
    string Term, IReadOnlyList<int> Uses, IReadOnlyList<Sense?> Senses, int FirstReport, TextSpan FirstUse, IReadOnlyList<TermHistory> Histories)
{
    /// <summary>Whether any report or glossary at hand defines it.</summary>
    public bool IsDefined => Senses.Any(sense => sense is not null);
}
