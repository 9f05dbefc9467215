using Reports.Nlp.Text;

namespace Reports.Nlp.Benchmarks.Mentions;

/// <summary>The matcher behind mentions.</summary>
internal sealed class LongestMatching(string[] terms) : ITermMatching
{
    private readonly LongestMatcher _matcher = LongestMatcher.Build(terms);

    public int Find(string text, List<TextSpan>? found)
    {
        var count = 0;
        for (var at = 0; (at = _matcher.Next(text, at, out var length, out _)) < text.Length; at += length)
        {
            found?.Add(new(at, at + length));
            count++;
        }

        return count;
    }
}
