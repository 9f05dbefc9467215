using Reports.Nlp.Text;

namespace Reports.Nlp.Segmentation;

/// <summary>One token: where it stands and what it is made of.</summary>
/// <param name="Span">Its place in the segmented text, in UTF-16 code units; never empty, but see <see cref="LexiconSegmenter.SegmentFull"/>.</param>
/// <param name="Kind">What it is made of.</param>
/// <remarks>Equality is by value. The default value is an empty word at 0, which no segmenter returns. Immutable, so safe to share.</remarks>
public readonly record struct Token(TextSpan Span, TokenKind Kind);
