using Reports.Nlp.Glossaries;

namespace Reports.Nlp.Mentions;

/// <summary>What a term means in a place and a year.</summary>
/// <param name="Term">The headword of the sense chosen.</param>
/// <param name="Sense">The meaning there and then, with its source.</param>
/// <param name="Reason">Why this one was chosen.</param>
/// <param name="Others">The other senses, the likeliest first; empty where there is one.</param>
/// <remarks>Equality is by value, lists by reference. Immutable, so safe to share.</remarks>
public sealed record TermExplanation(string Term, Sense Sense, MentionReason Reason, IReadOnlyList<Sense> Others);
