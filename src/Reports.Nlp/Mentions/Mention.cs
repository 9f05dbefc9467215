using Reports.Nlp.Glossaries;
using Reports.Nlp.Text;

namespace Reports.Nlp.Mentions;

/// <summary>A place where a document uses a known term, with the meaning it has there.</summary>
/// <param name="Span">The surface in the clean text, quotation marks around it left out: the short form alone where they stand around it (“三公”经费).</param>
/// <param name="Sense">The meaning chosen, with its source.</param>
/// <param name="Reason">Why this one was chosen.</param>
/// <param name="Confidence">From 0 to 1: how sure it is that this place uses the term at all, and in this sense.</param>
/// <param name="Alternatives">The other senses of the term, the likeliest first; empty where there is one.</param>
/// <remarks>Equality is by value, lists by reference. Immutable, so safe to share.</remarks>
public sealed record Mention(TextSpan Span, Sense Sense, MentionReason Reason, double Confidence, IReadOnlyList<Sense> Alternatives);
