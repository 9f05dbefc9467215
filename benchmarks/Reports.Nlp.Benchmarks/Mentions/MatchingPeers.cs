using System.Text;

using Reports.Nlp.Benchmarks.Corpus;
using Reports.Nlp.Benchmarks.Peers;
using Reports.Nlp.Text;

namespace Reports.Nlp.Benchmarks.Mentions;

/// <summary>Sets the matcher behind mentions beside the framework's own means. All have to find the same.</summary>
internal static class MatchingPeers
{
    // The automaton of many alternatives is made while it reads, and reads slowly: a part of the text is enough to tell.
    private const int RegexPart = 30;

    /// <summary>Runs the comparison.</summary>
    /// <returns>Whether all find the same.</returns>
    public static bool Run(PeerOptions options)
    {
        var text = ReportCorpus.Default.OfSize(options.Unless(100_000, 3_000_000));
        var part = ReportCorpus.Default.OfSize(options.Unless(100_000, 3_000_000) / RegexPart);
        var agree = true;
        var rows = new List<IReadOnlyList<string>>();
        var skipped = new List<string>();
        foreach (var count in (int[])[PolicyTerms.Few, PolicyTerms.Many])
        {
            using var session = new PeerSession(options);
            var terms = PolicyTerms.OfCount(count);
            session.Add(Matching("Reports.Nlp", new LongestMatching(terms), text));
            session.Add(Matching("SearchValues", new SearchValuesMatching(terms), text));
            session.Add($"Regex, {terms.Length} terms", _ => Matching("Regex", Regex(terms), part));
            session.Measure(passes: 7);

            skipped.AddRange(session.Skipped);
            var ours = session.Peers[0];
            var (expected, expectedOfPart) = (ours.Answers(), Matching("", new LongestMatching(terms), part).Answers());
            foreach (var peer in session.Peers)
            {
                var found = peer.Answers();
                var same = found.SequenceEqual(peer.Bytes < ours.Bytes ? expectedOfPart : expected);
                agree &= same;
                rows.Add([peer.Name, $"{terms.Length}", $"{ResultPage.Number(peer.Bytes / 1e6, "F1")} MB", .. ResultPage.Speed(peer), ResultPage.Number(ours.Rate / peer.Rate, "F1"), $"{found.Count}", same ? "the same" : "others"]);
            }
        }

        var page = new ResultPage(options, "matching", "Matching", ReportCorpus.Default.Description);
        page.Paragraph("Terms in reports, leftmost first and there the longest; one thread, one process, warm, in alternating passes: the median, and the\nslowest and fastest. `SearchValues<string>` has a look-up of the longest term where it stops; `Regex` is `NonBacktracking`, all terms\nas alternatives, over a part of the text.");
        page.Table(["by", "terms", "text", "MB/s", "slowest–fastest", "Reports.Nlp is faster by", "matches", "as Reports.Nlp"], rows);
        page.LeftOut(skipped);
        page.Write();
        return agree;
    }

    private static RegexMatching Regex(string[] terms)
    {
        try
        {
            return new(terms);
        }
        catch (NotSupportedException fault)
        {
            throw new MissingPeerException(fault.Message);
        }
    }

    private static OwnPeer Matching(string name, ITermMatching matching, string text) =>
        new(name, Encoding.UTF8.GetByteCount(text), () => matching.Find(text, null), () =>
        {
            var found = new List<TextSpan>();
            matching.Find(text, found);
            return [.. found.Select(span => span.ToString())];
        });
}
