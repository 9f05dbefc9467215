using System.Text.RegularExpressions;

using Reports.Nlp.Text;

namespace Reports.Nlp.Benchmarks.Mentions;

/// <summary>The framework's regular expressions in linear time: all terms as alternatives, the longest first.</summary>
internal sealed class RegexMatching(string[] terms) : ITermMatching
{
    private readonly Regex _regex = new(
        string.Join('|', terms.OrderByDescending(term => term.Length).Select(Regex.Escape)), RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    public int Find(string text, List<TextSpan>? found)
    {
        var count = 0;
        foreach (var match in _regex.EnumerateMatches(text))
        {
            found?.Add(new(match.Index, match.Index + match.Length));
            count++;
        }

        return count;
    }
}
