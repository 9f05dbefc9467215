using Reports.Nlp.Text;

namespace Reports.Nlp.Documents;

/// <summary>A mark such as <c>[3]</c> that stood in the source and points at a note; the clean text is without it.</summary>
/// <param name="Label">What stood in the brackets: <c>3</c>.</param>
/// <param name="Position">Offset in the clean text where it was taken out: right after the term it explains.</param>
/// <param name="Source">The mark in the source, markup included.</param>
/// <remarks>Equality is by value. Immutable, so safe to share.</remarks>
public sealed record CallOut(string Label, int Position, TextSpan Source);
