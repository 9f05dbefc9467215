using Reports.Nlp.Text;

namespace Reports.Nlp.Documents;

/// <summary>A sentence of a paragraph.</summary>
/// <param name="Paragraph">The paragraph's id.</param>
/// <param name="Span">Its place in the clean text, closing quotation marks and brackets included.</param>
/// <remarks>The sentences of a paragraph tile it. Equality is by value; the default value is an empty sentence of paragraph 0. Immutable, so safe to share.</remarks>
public readonly record struct Sentence(int Paragraph, TextSpan Span);
