using System.Buffers;

using Reports.Nlp.Text;

namespace Reports.Nlp.Benchmarks.Mentions;

/// <summary>The framework's search for several strings, which tells where one begins, and a look-up of the longest that does.</summary>
internal sealed class SearchValuesMatching(string[] terms) : ITermMatching
{
    private readonly SearchValues<string> _values = SearchValues.Create(terms, StringComparison.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _known = terms.ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly int _longest = terms.Max(term => term.Length);

    public int Find(string text, List<TextSpan>? found)
    {
        var count = 0;
        for (var at = 0; at < text.Length;)
        {
            var next = text.AsSpan(at).IndexOfAny(_values);
            if (next < 0) break;
            at += next;
            var length = Math.Min(_longest, text.Length - at);
            while (!_known.Contains(text.AsSpan(at, length))) length--;
            found?.Add(new(at, at + length));
            at += length;
            count++;
        }

        return count;
    }
}
