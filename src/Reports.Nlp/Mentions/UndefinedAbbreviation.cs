using Reports.Nlp.Text;

namespace Reports.Nlp.Mentions;

/// <summary>What looks like a policy abbreviation and is defined by none of the glossaries at hand.</summary>
/// <param name="Span">Its place in the clean text, quotation marks around it left out.</param>
/// <param name="Hint">What the text around it suggests that it stands for, or null.</param>
/// <remarks>Equality is by value. Immutable, so safe to share.</remarks>
public sealed record UndefinedAbbreviation(TextSpan Span, string? Hint);
