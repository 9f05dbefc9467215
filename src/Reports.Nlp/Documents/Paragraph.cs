using Reports.Nlp.Text;

namespace Reports.Nlp.Documents;

/// <summary>A paragraph of the body; headings that stand on a line of their own are none.</summary>
/// <param name="Id">Its place in <see cref="ReportDocument.Paragraphs"/>, from 0.</param>
/// <param name="Section">The innermost section it lies in, or null before the first heading.</param>
/// <param name="Part">The part of the report.</param>
/// <param name="Span">Its place in the clean text; never empty, no white space at the ends.</param>
/// <param name="Lead">
/// The sentence that says what the paragraph is about (主题句), where it has one: a run-in heading, a bold opening, or a short
/// first sentence without figures before a longer text. Null otherwise.
/// </param>
/// <remarks>Equality is by value. Immutable, so safe to share.</remarks>
public sealed record Paragraph(int Id, int? Section, ReportPart Part, TextSpan Span, TextSpan? Lead);
