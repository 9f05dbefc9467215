using Reports.Nlp.Documents;

namespace Reports.Nlp.Annotation.Comparison;

/// <summary>One report of a comparison: a column of its tables.</summary>
/// <param name="Label">Short name, different from the others': the year where all are of one place, else place and year, else the document's id.</param>
/// <param name="Document">The document.</param>
/// <param name="Characters">Characters of its paragraphs outside the list of terms, white space left out.</param>
/// <param name="Shares">How its text is shared among the themes.</param>
/// <remarks>Equality is by value, document and shares by reference. Immutable, so safe to share.</remarks>
public sealed record ComparedReport(string Label, ReportDocument Document, int Characters, ThemeShares Shares);
