using Reports.Nlp.Text;

namespace Reports.Nlp.Benchmarks.Mentions;

/// <summary>A way to find terms in a text: leftmost first and there the longest, none inside another.</summary>
internal interface ITermMatching
{
    /// <summary>Goes through a text and counts the terms in it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="found">Is given the places, or null where only their number is wanted.</param>
    int Find(string text, List<TextSpan>? found);
}
