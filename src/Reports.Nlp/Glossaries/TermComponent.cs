namespace Reports.Nlp.Glossaries;

/// <summary>One of the numbers that a term announces, with its members: 三化 of 一制三化.</summary>
/// <param name="Head">What is counted (<c>化</c>), or null where only a number stands (<c>1+7</c>).</param>
/// <param name="Count">How many are announced, or null where that is open (<c>N</c>, <c>多</c>).</param>
/// <param name="Members">
/// The members in the order of the definition; empty where the definition only counts or describes them. Never a guess: where
/// members were found their number is <paramref name="Count"/>, or that is null.
/// </param>
/// <remarks>Equality is by value of head and count and by reference of the list. Immutable, so safe to share.</remarks>
public sealed record TermComponent(string? Head, int? Count, IReadOnlyList<string> Members);
