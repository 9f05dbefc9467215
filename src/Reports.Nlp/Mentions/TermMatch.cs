using Reports.Nlp.Text;

namespace Reports.Nlp.Mentions;

/// <summary>A place where text holds a spelling: found, not yet judged.</summary>
/// <param name="Plain">The place in the plain view of its <see cref="FoldedText"/>.</param>
/// <param name="Key">What was matched.</param>
/// <param name="Shape">The shape of the spelling.</param>
/// <param name="Forms">The spellings that were matched, and those that share their short form.</param>
internal sealed record TermMatch(TextSpan Plain, string Key, TermShape Shape, IReadOnlyList<TermForm> Forms);
