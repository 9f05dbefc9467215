using System.Text;

using Reports.Nlp.Benchmarks.Corpus;
using Reports.Nlp.Benchmarks.Peers;
using Reports.Nlp.Benchmarks.Segmentation;
using Reports.Nlp.Documents;
using Reports.Nlp.Glossaries;
using Reports.Nlp.Themes;

namespace Reports.Nlp.Benchmarks.Pipeline;

/// <summary>Sets the steps of annotating beside what @node-rs/jieba needs to merely segment the same reports.</summary>
internal static class PipelinePeers
{
    private const string Segmenting = "@node-rs/jieba, segmenting only";

    /// <summary>Runs the comparison. There are no answers to agree: the peer does another, smaller work.</summary>
    public static bool Run(PeerOptions options)
    {
        var texts = ReportCorpus.Default.TextsOfSize(options.Unless(1, 1_000_000));
        var bytes = texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text));
        var bare = new ReportAnnotatorOptions { Tokens = false, Indicators = false };
        var themes = bare with { ThemeClassifier = ThemeClassifier.Default };
        using var session = new PeerSession(options);
        Step("read", text => ReportReader.Read(text, "report.txt"));
        Step("read and harvest the glossary", text => GlossaryHarvester.Harvest(ReportReader.Read(text, "report.txt")));
        Annotate("annotate: structure and mentions", bare);
        Annotate("annotate, with indicators", bare with { Indicators = true });
        var untold = Annotate("annotate, with themes", themes);
        var themed = Annotate("annotate, with themes and indicators", themes with { Indicators = true });
        var unmeasured = Annotate("annotate, with themes and tokens", themes with { Tokens = true });
        var whole = Annotate("annotate, with themes, indicators and tokens: the whole pipeline", themes with { Indicators = true, Tokens = true });
        SegmentationPeers.AddNodeJieba(session, Segmenting, session.File(string.Join('\n', texts)), bytes);
        session.Measure(passes: 41);

        var peer = session.Peers.FirstOrDefault(peer => peer.Name == Segmenting);
        var page = new ResultPage(options, "pipeline", "The pipeline", $"{ReportCorpus.Default.Description}, {ResultPage.Number(bytes / 1e6, "F2")} MB");
        page.Paragraph("Text in, everything known out; one thread, warm, in alternating passes: the median, and the slowest and fastest. Beside it stands what\n@node-rs/jieba, with jieba's own dictionary, needs to merely segment the same text.");
        page.Table(
            ["step", "MB/s", "slowest–fastest", "times the speed of @node-rs/jieba at segmenting"],
            session.Peers.Select(step => (string[])[ResultPage.NameOf(step), .. ResultPage.Speed(step), peer is null ? "–" : ResultPage.Number(step.Rate / peer.Rate, "F2")]));
        page.Paragraph($"Indicators take {Percent(whole.SavedBy(unmeasured))} of the time of the whole pipeline, and {Percent(themed.SavedBy(untold))} of it without tokens: medians over\npasses with and without them, one after the other.");
        page.LeftOut(session.Skipped);
        page.Write();
        return true;

        OwnPeer Step(string name, Action<string> work)
        {
            var step = new OwnPeer(name, bytes, () =>
            {
                foreach (var text in texts) work(text);
            });
            session.Add(step);
            return step;
        }

        OwnPeer Annotate(string name, ReportAnnotatorOptions annotatorOptions)
        {
            var annotator = new ReportAnnotator(annotatorOptions);
            return Step(name, text => annotator.Annotate(text, "report.txt"));
        }

        static string Percent(double share) => ResultPage.Number(share * 100, "F1") + " %";
    }
}
