using Reports.Nlp.Text;

namespace Reports.Nlp.Documents;

/// <summary>A section: a heading and everything up to the next heading of its level or above.</summary>
/// <param name="Id">Its place in <see cref="ReportDocument.Sections"/>, from 0.</param>
/// <param name="Parent">The section it lies in, or null at the top.</param>
/// <param name="Level">Depth, from 1; a child's is greater than its parent's.</param>
/// <param name="Heading">The heading in the clean text, without line break. A run-in heading is the lead of its paragraph.</param>
/// <param name="Part">The part of the report.</param>
/// <param name="Span">Heading and content, subsections included.</param>
/// <remarks>Equality is by value. Immutable, so safe to share.</remarks>
public sealed record Section(int Id, int? Parent, int Level, TextSpan Heading, ReportPart Part, TextSpan Span);
