using System.Text;

using Reports.Nlp.Benchmarks.Peers;
using Reports.Nlp.Themes;
using Reports.Nlp.Themes.Learning;

namespace Reports.Nlp.Benchmarks.Themes;

/// <summary>Sets our classifier beside those that people use: learned from the same rows, asked about rows of files that none of them has seen.</summary>
internal static class ThemePeers
{
    private const string Sklearn = "TF-IDF + LinearSVC over jieba's words (sklearn)";
    private const string FastText = "fastText over jieba's words";

    /// <summary>Runs the comparison. Answers need not agree: how often each is right is told beside its speed.</summary>
    public static bool Run(PeerOptions options)
    {
        const int dryPart = 8;
        IReadOnlyList<ThemeExample> rows = options.Dry ? [.. ThemeTable.TrainingSet.Where((_, i) => i % dryPart == 0)] : ThemeTable.TrainingSet;
        var folds = ThemeFolds.Assign(rows, new ThemeTrainerOptions().Folds)!;
        var bytes = rows.Sum(row => Encoding.UTF8.GetByteCount(row.Text) + row.Headings.Sum(Encoding.UTF8.GetByteCount));
        using var session = new PeerSession(options);
        AddOurs(session, rows, folds, bytes);
        var file = session.File(string.Concat(rows.Select((row, i) => $"{folds[i]}\t{row.Theme}\t{string.Join(' ', row.Headings.Append(row.Text))}\n")));
        AddScript(session, Sklearn, "themes_sklearn.py", file, bytes, ("sklearn", "python3-sklearn"));
        AddScript(session, FastText, "themes_fasttext.py", file, bytes, ("fasttext", "python3-fasttext"));
        session.Measure(passes: 5);

        var ours = session.Peers[0];
        var page = new ResultPage(options, "themes", "Themes", $"{rows.Count} paragraphs with their headings, those that the shipped model is learned from");
        page.Paragraph($"Cross-validation over the files the paragraphs were written in, {folds.Distinct().Count()} parts: each learns from the same rows and is asked about files it has\nnot seen. One thread, warm, in alternating passes over all paragraphs: the median. Right is the theme of the row (strict) or one\nthat counts as right beside it (lenient). Peers are given headings and text joined; their time includes jieba's.");
        page.Table(
            ["classifier", "µs a paragraph", "Reports.Nlp is faster by", "lenient accuracy", "strict accuracy"],
            session.Peers.Select(peer => (string[])[ResultPage.NameOf(peer), ResultPage.Number(peer.Median / rows.Count * 1e6, "F1"), ResultPage.Number(peer.Median / ours.Median, "F1"), .. Accuracy(peer.Answers(), rows)]));
        page.LeftOut(session.Skipped);
        page.Write();
        return true;
    }

    private static void AddScript(PeerSession session, string name, string script, string file, long bytes, (string, string) package) => session.Add(
        name, programs => new ProcessPeer(name, bytes, programs.Python(package, ("jieba", "python3-jieba")), PeerPrograms.Script(script), file));

    private static void AddOurs(PeerSession session, IReadOnlyList<ThemeExample> rows, int[] folds, long bytes)
    {
        // Two parts are enough inside: they only calibrate probabilities, which change no theme.
        var trainer = new ThemeTrainer(new() { Folds = 2 });
        var parts = folds.Distinct().Order().Select(fold => (
            trainer.Train([.. rows.Where((_, i) => folds[i] != fold)]).Classifier,
            Rows: Enumerable.Range(0, rows.Count).Where(i => folds[i] == fold).ToArray(),
            Inputs: rows.Where((_, i) => folds[i] == fold).Select(row => row.ToInput()).ToArray())).ToArray();
        var themes = new string[rows.Count];
        session.Add(new OwnPeer("Reports.Nlp, in batches", bytes, () =>
        {
            foreach (var (classifier, places, inputs) in parts)
            {
                var predictions = classifier.Classify(inputs);
                for (var i = 0; i < inputs.Length; i++) themes[places[i]] = predictions[i].Theme;
            }
        }, () => themes));
        session.Add(new OwnPeer("Reports.Nlp, one by one", bytes, () =>
        {
            foreach (var (classifier, places, inputs) in parts)
                for (var i = 0; i < inputs.Length; i++) themes[places[i]] = classifier.Classify(inputs[i]).Theme;
        }, () => themes));
    }

    private static string[] Accuracy(IReadOnlyList<string> themes, IReadOnlyList<ThemeExample> rows)
    {
        var lenient = rows.Where((row, i) => row.Accepts(themes[i])).Count();
        var strict = rows.Where((row, i) => row.Theme == themes[i]).Count();
        return [ResultPage.Number((double)lenient / rows.Count, "F3"), ResultPage.Number((double)strict / rows.Count, "F3")];
    }
}
