using Reports.Nlp.Text;

namespace Reports.Nlp.Annotation.Html;

/// <summary>A mark to set on a span of text; on an empty span, something to put in there.</summary>
/// <param name="Span">Where.</param>
/// <param name="Layer">Of marks with one span, the smaller layer is outside.</param>
/// <param name="Open">Writes the opening tag; true for the continuation of a mark that was cut by another.</param>
/// <param name="Close">The closing tag.</param>
internal sealed record TextMark(TextSpan Span, int Layer, Action<MarkupWriter, bool> Open, string Close);
