using System.Diagnostics;
using System.Globalization;
using System.Text;

using Reports.Nlp.Segmentation;

namespace Reports.Nlp.Benchmarks.Segmentation;

/// <summary>Compares us with the segmenters that people use: the same text, one thread, warm, in alternating passes.</summary>
internal static class SegmentationPeers
{
    private const int Bytes = 3_000_000;
    private const int Rounds = 5;
    private const int Together = 8;
    private const int Terms = 20_000;
    private const string Python = "/usr/bin/python3";
    private const string JiebaDictionary = "/usr/lib/python3/dist-packages/jieba/dict.txt";

    /// <summary>Runs the comparison and prints a table.</summary>
    /// <param name="files">Text to cut, or none for the default.</param>
    /// <returns>0, or 1 where jieba's own tokens are not ours.</returns>
    public static int Run(string[] files)
    {
        var text = ReportText.OfSize(Bytes, files);
        var file = Path.GetTempFileName();
        File.WriteAllText(file, text);
        var peers = Start(text, file);
        try
        {
            foreach (var peer in peers) peer.Pass();
            for (var round = 0; round < Rounds; round++)
                foreach (var peer in peers) peer.Seconds.Add(peer.Pass());
            return Report(peers, Encoding.UTF8.GetByteCount(text) / 1e6) ? 0 : 1;
        }
        finally
        {
            peers.ForEach(peer => peer.Dispose());
            File.Delete(file);
        }
    }

    private static List<SegmentationPeer> Start(string text, string file)
    {
        var scripts = Path.Combine(ReportText.Root, "benchmarks", "peers", "segmentation");
        List<SegmentationPeer> peers = [Ours("Reports.Nlp", text, Lexicon.Default)];
        if (!File.Exists(JiebaDictionary))
        {
            Console.Error.WriteLine($"no {JiebaDictionary}: without jieba and its dictionary there is nothing to compare with");
            return peers;
        }

        var words = File.ReadLines(JiebaDictionary).Select(line => line.Split(' ')[0]).Where(word => word.Length >= 3).ToArray();
        peers.Add(Ours($"Reports.Nlp, {Terms} terms", text, Lexicon.Default.With(Enumerable.Range(0, Terms).Select(i => words[(int)((long)i * words.Length / Terms)]))));
        if (Directory.Exists(Path.Combine(scripts, "node_modules", "@node-rs", "jieba")))
            peers.Add(SegmentationPeer.InProcess("@node-rs/jieba", "node", scripts, "jieba_rs.mjs", file, JiebaDictionary));
        else
            Console.Error.WriteLine($"no @node-rs/jieba: run \"npm install\" in {scripts}");
        peers.Add(SegmentationPeer.InProcess("jieba (Python)", Python, scripts, "jieba_python.py", file));
        return peers;
    }

    private static SegmentationPeer Ours(string name, string text, Lexicon lexicon)
    {
        var segmenter = new LexiconSegmenter(lexicon);
        var room = new Token[text.Length];
        var count = 0;
        return new(name, Pass, () => [.. room.Take(count).Select(token => token.Span.In(text))]);

        double Pass()
        {
            // Ours is over within one time slice of the scheduler: several together last as long as a pass of the next fastest.
            var start = Stopwatch.GetTimestamp();
            for (var i = 0; i < Together; i++) count = segmenter.Segment(text, room);
            return Stopwatch.GetElapsedTime(start).TotalSeconds / Together;
        }
    }

    private static bool Report(List<SegmentationPeer> peers, double megabytes)
    {
        var ours = peers[0].Tokens();
        var same = true;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{megabytes:F2} MB, median of {Rounds} alternating passes\n"));
        Console.WriteLine("| segmenter | MB/s | slowest–fastest | Reports.Nlp is faster by | tokens | of ours it has |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|");
        foreach (var peer in peers)
        {
            var rates = peer.Seconds.Select(seconds => megabytes / seconds).Order().ToArray();
            var tokens = peer.Tokens();
            var shared = Shared(ours, tokens);
            if (peer.Name.StartsWith("jieba", StringComparison.Ordinal)) same = ours.SequenceEqual(tokens);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {peer.Name} | {rates[Rounds / 2]:F1} | {rates[0]:F1}–{rates[^1]:F1} | {Median(peer.Seconds) / Median(peers[0].Seconds):F1} | {tokens.Count} | {100.0 * shared / ours.Count:F3} % |"));
        }

        return same;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    // Tokens with the same place: both lists tile the text.
    private static int Shared(IReadOnlyList<string> ours, IReadOnlyList<string> theirs)
    {
        int shared = 0, i = 0, k = 0, ourStart = 0, theirStart = 0;
        while (i < ours.Count && k < theirs.Count)
        {
            var (ourEnd, theirEnd) = (ourStart + ours[i].Length, theirStart + theirs[k].Length);
            if (ourStart == theirStart && ourEnd == theirEnd) shared++;
            if (ourEnd <= theirEnd) (ourStart, i) = (ourEnd, i + 1);
            if (theirEnd <= ourEnd) (theirStart, k) = (theirEnd, k + 1);
        }

        return shared;
    }
}
