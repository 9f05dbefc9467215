using Reports.Nlp.Indicators.Vocabulary;

namespace Reports.Nlp.Indicators.Names;

/// <summary>A name found in the sentence at hand, which later figures may lean on.</summary>
/// <param name="Start">Where it begins in the compact sentence.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Usual">The usual indicator it names, or null.</param>
/// <param name="Canonical">The name it is compared by.</param>
internal sealed record NamedPlace(int Start, int End, UsualIndicator? Usual, string Canonical);
