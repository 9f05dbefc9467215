using Reports.Nlp.Glossaries;

namespace Reports.Nlp.Mentions;

/// <summary>Everything that resolution found in one document.</summary>
/// <param name="Mentions">Mentions in the order of their spans, which do not overlap.</param>
/// <param name="Undefined">Undefined abbreviations in the order of their spans; none overlaps a mention.</param>
/// <param name="CallOutSenses">For each call-out of the document, in its order, the note that it points at, or null.</param>
/// <remarks>Immutable, so safe to share.</remarks>
public sealed record ResolvedMentions(
    IReadOnlyList<Mention> Mentions, IReadOnlyList<UndefinedAbbreviation> Undefined, IReadOnlyList<Sense?> CallOutSenses);
