using System.Diagnostics;
using System.Globalization;
using System.Text;

using Reports.Nlp.Benchmarks.Segmentation;
using Reports.Nlp.Documents;
using Reports.Nlp.Glossaries;
using Reports.Nlp.Indicators;
using Reports.Nlp.Themes;

namespace Reports.Nlp.Benchmarks.Pipeline;

/// <summary>Sets the steps of annotating beside what @node-rs/jieba needs to merely segment the same reports: one thread, warm, in alternating passes.</summary>
internal static class PipelinePeers
{
    private const int Rounds = 15;
    private const string JiebaDictionary = "/usr/lib/python3/dist-packages/jieba/dict.txt";

    /// <summary>Runs the comparison and prints a table.</summary>
    /// <param name="files">Reports, or none for the default.</param>
    /// <returns>0.</returns>
    public static int Run(string[] files)
    {
        if (files.Length == 0) files = ReportText.Defaults();
        var texts = Array.ConvertAll(files, File.ReadAllText);
        var documents = Array.ConvertAll(texts, t => ReportReader.Read(t, "report.txt"));
        var megabytes = texts.Sum(Encoding.UTF8.GetByteCount) / 1e6;
        var plain = new ReportAnnotator(new() { Indicators = false });
        var full = new ReportAnnotator();
        var themed = new ReportAnnotator(new() { ThemeClassifier = ThemeClassifier.Default });
        var without = new ReportAnnotator(new() { ThemeClassifier = ThemeClassifier.Default, Indicators = false });
        List<SegmentationPeer> peers =
        [
            Step("read", () => Array.ForEach(texts, t => ReportReader.Read(t, "report.txt"))),
            Step("read and harvest", () => Array.ForEach(texts, t => GlossaryHarvester.Harvest(ReportReader.Read(t, "report.txt")))),
            Step("indicators of documents read", () => Array.ForEach(documents, d => IndicatorExtractor.Extract(d))),
            Step("annotate without indicators and themes", () => Array.ForEach(texts, t => plain.Annotate(t, "report.txt"))),
            Step("annotate without themes", () => Array.ForEach(texts, t => full.Annotate(t, "report.txt"))),
            Step("annotate with themes, without indicators", () => Array.ForEach(texts, t => without.Annotate(t, "report.txt"))),
            Step("annotate, themes and tokens included", () => Array.ForEach(texts, t => themed.Annotate(t, "report.txt"))),
        ];
        var scripts = Path.Combine(ReportText.Root, "benchmarks", "peers", "segmentation");
        var joined = Path.GetTempFileName();
        File.WriteAllText(joined, string.Join('\n', texts));
        if (File.Exists(JiebaDictionary) && Directory.Exists(Path.Combine(scripts, "node_modules", "@node-rs", "jieba")))
            peers.Add(SegmentationPeer.InProcess("@node-rs/jieba, segmenting only", "node", scripts, "jieba_rs.mjs", joined, JiebaDictionary));
        else
            Console.Error.WriteLine($"no @node-rs/jieba: run \"npm install\" in {scripts}");
        try
        {
            for (var i = 0; i < 3; i++)
                foreach (var peer in peers) peer.Pass();
            for (var round = 0; round < Rounds; round++)
                foreach (var peer in peers) peer.Seconds.Add(peer.Pass());
        }
        finally
        {
            peers.ForEach(peer => peer.Dispose());
            File.Delete(joined);
        }

        Console.WriteLine($"{files.Length} reports, {megabytes.ToString("0.00", CultureInfo.InvariantCulture)} MB, median of {Rounds} alternating passes\n\n| step | MB/s |\n|---|---:|");
        foreach (var peer in peers) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {peer.Name} | {megabytes / peer.Seconds.Order().ElementAt(Rounds / 2):0.0} |"));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"\nindicators take {ShareOfIndicators(texts, plain):0.0%} of the time of the pipeline without themes and tokens, {ShareOfIndicators(texts, without):0.0%} of the whole"));
        return 0;
    }

    /// <summary>
    /// What part of annotating goes to indicators, median of the rounds: timed right after the steps before them, whose tables have filled
    /// the caches, and with one annotator, since two differ by more than that in where their tables happen to lie.
    /// </summary>
    private static double ShareOfIndicators(string[] texts, ReportAnnotator annotator)
    {
        var shares = new List<double>();
        for (var round = -3; round < Rounds; round++)
        {
            long others = 0, indicators = 0;
            foreach (var text in texts)
            {
                var start = Stopwatch.GetTimestamp();
                var report = annotator.Annotate(text, "report.txt");
                var middle = Stopwatch.GetTimestamp();
                IndicatorExtractor.Extract(report.Document);
                indicators += Stopwatch.GetTimestamp() - middle;
                others += middle - start;
            }

            if (round >= 0) shares.Add(indicators / (double)(indicators + others));
        }

        return shares.Order().ElementAt(Rounds / 2);
    }

    private static SegmentationPeer Step(string name, Action work) => new(name, () =>
    {
        var clock = Stopwatch.StartNew();
        work();
        return clock.Elapsed.TotalSeconds;
    }, () => []);
}
