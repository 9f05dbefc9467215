using Reports.Nlp.Glossaries;
using Reports.Nlp.Text;

namespace Reports.Nlp.Mentions;

/// <summary>A place that holds a spelling of a known term: found, with nothing decided.</summary>
/// <param name="Span">Its place in the clean text, quotation marks around it left out.</param>
/// <param name="Senses">Every sense of the spelling and of those that share its short form, the document's own first.</param>
/// <param name="Confidence">From 0 to 1: how sure it is that this place uses the term at all.</param>
/// <remarks>Equality is by value, lists by reference. Immutable, so safe to share.</remarks>
public sealed record MentionCandidate(TextSpan Span, IReadOnlyList<Sense> Senses, double Confidence);
