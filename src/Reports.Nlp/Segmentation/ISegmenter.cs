namespace Reports.Nlp.Segmentation;

/// <summary>Cuts text into tokens.</summary>
/// <remarks>
/// An implementation keeps two promises: the tokens tile the text (each begins where the one before it ends, the first at 0,
/// the last at the text's length), and it may be shared by any number of threads.
/// </remarks>
public interface ISegmenter
{
    /// <summary>Appends the tokens of <paramref name="text"/>, in order, to <paramref name="tokens"/>.</summary>
    /// <param name="text">Any text; empty text has no tokens.</param>
    /// <param name="offset">Added to every span, so that tokens of a paragraph can point into its document.</param>
    /// <param name="tokens">The list that receives the tokens; what it holds already stays.</param>
    void Segment(ReadOnlySpan<char> text, int offset, List<Token> tokens);
}
