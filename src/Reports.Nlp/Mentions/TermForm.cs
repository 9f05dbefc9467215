using Reports.Nlp.Glossaries;

namespace Reports.Nlp.Mentions;

/// <summary>A spelling of a sense: what can be matched, and how much of the headword it is.</summary>
/// <param name="Sense">The sense, or null for an abbreviation that is known without a meaning.</param>
/// <param name="Tier">Where it comes from.</param>
/// <param name="Order">Its place among all senses, which breaks ties.</param>
/// <param name="IsShort">Whether the headword says more than this spelling: 三项制度 of 行政执法“三项制度”.</param>
/// <param name="Core">Key of the short form by which candidates are pooled; the spelling's own key where it is no longer than that.</param>
internal sealed record TermForm(Sense? Sense, SourceTier Tier, int Order, bool IsShort, string Core);
