using System.Text;

using Reports.Nlp.Benchmarks.Corpus;
using Reports.Nlp.Benchmarks.Peers;
using Reports.Nlp.Segmentation;

namespace Reports.Nlp.Benchmarks.Segmentation;

/// <summary>Sets our segmenter beside those that people use. jieba's own tokens have to be ours; of others it is told how many lines differ.</summary>
internal static class SegmentationPeers
{
    private const string Jieba = "jieba (Python)";

    /// <summary>Runs the comparison.</summary>
    /// <returns>Whether jieba cuts as we do, where it is there.</returns>
    public static bool Run(PeerOptions options)
    {
        using var session = new PeerSession(options);
        var text = ReportCorpus.Default.OfSize(options.Unless(30_000, 3_000_000));
        var bytes = Encoding.UTF8.GetByteCount(text);
        var file = session.File(text);
        session.Add(Ours("Reports.Nlp", text, bytes, Lexicon.Default));
        session.Add(Ours($"Reports.Nlp, {PolicyTerms.Many} terms", text, bytes, Lexicon.Default.With(PolicyTerms.OfCount(PolicyTerms.Many))));
        AddNodeJieba(session, "@node-rs/jieba", file, bytes);
        session.Add("JiebaNet", programs => new ProcessPeer("JiebaNet", bytes, "dotnet", programs.JiebaNet(), file));
        session.Add(Jieba, programs => new ProcessPeer(Jieba, bytes, programs.Python(("jieba", "python3-jieba")), PeerPrograms.Script("jieba_python.py"), file));
        session.Measure(passes: 7);

        var ours = session.Peers[0];
        var expected = ours.Answers();
        var differing = session.Peers.ToDictionary(peer => peer, peer => DifferingLines(text, expected, peer.Answers()));
        var page = new ResultPage(options, "segmentation", "Segmentation", $"{ReportCorpus.Default.Description}, {ResultPage.Number(bytes / 1e6, "F2")} MB");
        page.Paragraph("Precise mode with character model, one thread, warm, everyone in a process that has loaded its dictionary (jieba's own for all),\nin alternating passes: the median, and the slowest and fastest. Lines that are cut otherwise than by Reports.Nlp are counted.");
        page.Table(
            ["segmenter", "MB/s", "slowest–fastest", "Reports.Nlp is faster by", "lines cut otherwise"],
            session.Peers.Select(peer => (string[])[ResultPage.NameOf(peer), .. ResultPage.Speed(peer), ResultPage.Number(ours.Rate / peer.Rate, "F1"), $"{differing[peer]}"]));
        page.Paragraph($"Allocated by a pass of Reports.Nlp into the caller's own room: {Allocated(text)} bytes.");
        page.LeftOut(session.Skipped);
        page.Write();
        return session.Peers.All(peer => peer.Name != Jieba || differing[peer] == 0);
    }

    /// <summary>Adds @node-rs/jieba, which segments a file.</summary>
    public static void AddNodeJieba(PeerSession session, string name, string file, long bytes) => session.Add(
        name, programs => new ProcessPeer(name, bytes, programs.Node(), PeerPrograms.Script("jieba_rs.mjs"), file, PeerPrograms.JiebaDictionary));

    private static OwnPeer Ours(string name, string text, long bytes, Lexicon lexicon)
    {
        var segmenter = new LexiconSegmenter(lexicon);
        var room = new Token[text.Length];
        var count = 0;
        return new(name, bytes, () => count = segmenter.Segment(text, room), () => [.. room.Take(count).Select(token => token.Span.In(text))]);
    }

    private static long Allocated(string text)
    {
        var segmenter = new LexiconSegmenter();
        var room = new Token[text.Length];
        segmenter.Segment(text, room);
        var before = GC.GetAllocatedBytesForCurrentThread();
        segmenter.Segment(text, room);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static int DifferingLines(string text, IReadOnlyList<string> ours, IReadOnlyList<string> theirs)
    {
        var (ends, otherEnds) = (Ends(text, ours), Ends(text, theirs));
        int differing = 0, start = 0;
        while (start < text.Length)
        {
            var end = text.IndexOf('\n', start) is var found and >= 0 ? found + 1 : text.Length;
            if (!ends.AsSpan(start, end - start).SequenceEqual(otherEnds.AsSpan(start, end - start))) differing++;
            start = end;
        }

        return differing;
    }

    /// <summary>Whether a token ends behind each code unit.</summary>
    private static bool[] Ends(string text, IReadOnlyList<string> tokens)
    {
        var ends = new bool[text.Length];
        var at = 0;
        foreach (var token in tokens.Where(token => token.Length > 0))
        {
            at += token.Length;
            if (at > ends.Length) break;
            ends[at - 1] = true;
        }

        return ends;
    }
}
