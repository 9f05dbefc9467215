using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.Text;

using Reports.Nlp.Benchmarks.Segmentation;
using Reports.Nlp.Glossaries;
using Reports.Nlp.Text;

namespace Reports.Nlp.Benchmarks.Mentions;

/// <summary>Compares the matcher behind mentions with the framework's <see cref="SearchValues{T}"/>: leftmost-longest, the same matches, one thread.</summary>
internal static class MatchingPeers
{
    private const int Bytes = 3_000_000;
    private const int Rounds = 7;
    private const string JiebaDictionary = "/usr/lib/python3/dist-packages/jieba/dict.txt";

    /// <summary>Runs the comparison and prints a table.</summary>
    /// <param name="files">Text to search, or none for the default.</param>
    /// <returns>0, or 1 where the two do not find the same.</returns>
    public static int Run(string[] files)
    {
        var text = ReportText.OfSize(Bytes, files);
        var megabytes = Encoding.UTF8.GetByteCount(text) / 1e6;
        Console.WriteLine("| terms | matches | Reports.Nlp MB/s | SearchValues MB/s | faster by |");
        Console.WriteLine("|---:|---:|---:|---:|---:|");
        var same = Compare(BuiltInGlossary.Reports.Senses.SelectMany(s => s.Variants.Append(s.Term)), text, megabytes);
        if (!File.Exists(JiebaDictionary))
        {
            Console.Error.WriteLine($"no {JiebaDictionary}: 20,000 terms are left out");
            return same ? 0 : 1;
        }

        var words = File.ReadLines(JiebaDictionary).Select(line => line.Split(' ')[0]).Where(word => word.Length >= 3).ToArray();
        return same & Compare(Enumerable.Range(0, 20_000).Select(i => words[(int)((long)i * words.Length / 20_000)]), text, megabytes) ? 0 : 1;
    }

    private static bool Compare(IEnumerable<string> terms, string text, double megabytes)
    {
        var keys = terms.Where(t => t.Length > 1).Distinct(StringComparer.Ordinal).ToArray();
        var matcher = LongestMatcher.Build(keys);
        var values = SearchValues.Create(keys, StringComparison.Ordinal);
        var known = keys.ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        var longest = keys.Max(k => k.Length);
        List<double> ours = [], theirs = [];
        int found = 0, foundByPeer = 0;
        for (var round = 0; round <= Rounds; round++)
        {
            var clock = Stopwatch.StartNew();
            found = Ours(matcher, text);
            var mine = clock.Elapsed.TotalSeconds;
            clock.Restart();
            foundByPeer = Theirs(values, known, longest, text);
            if (round == 0) continue;
            ours.Add(megabytes / mine);
            theirs.Add(megabytes / clock.Elapsed.TotalSeconds);
        }

        ours.Sort();
        theirs.Sort();
        var (us, them) = (ours[Rounds / 2], theirs[Rounds / 2]);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {keys.Length} | {found} | {us:0} | {them:0} | {us / them:0.0} |"));
        if (found != foundByPeer) Console.Error.WriteLine($"SearchValues finds {foundByPeer}, we {found}");
        return found == foundByPeer;
    }

    private static int Ours(LongestMatcher matcher, ReadOnlySpan<char> text)
    {
        var found = 0;
        for (var at = 0; (at = matcher.Next(text, at, out var length, out _)) < text.Length; at += length) found++;
        return found;
    }

    private static int Theirs(SearchValues<string> values, HashSet<string>.AlternateLookup<ReadOnlySpan<char>> known, int longest, ReadOnlySpan<char> text)
    {
        var found = 0;
        for (var at = 0; at < text.Length;)
        {
            var next = text[at..].IndexOfAny(values);
            if (next < 0) break;
            at += next;
            var length = Math.Min(longest, text.Length - at);
            while (!known.Contains(text.Slice(at, length))) length--;
            at += length;
            found++;
        }

        return found;
    }
}
