namespace Reports.Nlp.Glossaries;

/// <summary>One headword that several sources explain differently.</summary>
/// <param name="Entry">The headword with all its senses.</param>
/// <param name="Senses">The first sense of each definition that differs from the others; at least two.</param>
/// <remarks>
/// Members are compared where they are known, definitions elsewhere, both without punctuation, spaces, width and a leading 是指;
/// the conflict may be real (三个一批 of two plans) or one of wording. Equality is by reference of its parts. Immutable, so safe to share.
/// </remarks>
public sealed record GlossaryConflict(GlossaryEntry Entry, IReadOnlyList<Sense> Senses);
