namespace Reports.Nlp.Tests.Segmentation;

/// <summary>Our tokens against jieba's own, on lines made for it and on real reports.</summary>
public class JiebaDifferentialTests
{
    private const int RandomLines = 20_000;

    [JiebaFact]
    public void Random_lines_are_cut_as_jieba_cuts_them()
    {
        var words = File.ReadLines(Path.Combine(Jieba.Folder, "dict.txt")).Select(line => line.Split(' ')[0]).ToArray();
        var reports = Reports().ToArray();
        var lines = new LineGenerator(20260101, words, reports.Length > 0 ? reports : MadeUpText.Sentences).Lines(RandomLines);
        foreach (var mode in Enum.GetValues<Mode>()) AssertSame(lines, Jieba.Cut(lines, mode), mode);
    }

    [JiebaFact]
    public void Real_reports_are_cut_as_jieba_cuts_them()
    {
        var lines = Reports().SelectMany(text => text.Split('\n')).ToList();
        if (lines.Count == 0) return;
        foreach (var mode in Enum.GetValues<Mode>()) AssertSame(lines, Jieba.Cut(lines, mode), mode);
    }

    [JiebaFact]
    public void A_run_longer_than_the_stack_holds_is_cut_as_jieba_cuts_it()
    {
        var words = File.ReadLines(Path.Combine(Jieba.Folder, "dict.txt")).Select(line => line.Split(' ')[0]).Where((_, index) => index % 97 == 0);
        string[] lines = [string.Concat(words), new('的', 5_000), string.Concat(Enumerable.Repeat("龘靐", 3_000)), new('7', 9_000)];
        AssertSame(lines, Jieba.Cut(lines, Mode.Precise), Mode.Precise);
    }

    [JiebaFact]
    public void Golden_lines_are_what_jieba_answers()
    {
        var cases = GoldenLines.Read();
        foreach (var mode in Enum.GetValues<Mode>())
        {
            var lines = cases.ConvertAll(line => line.Text);
            Assert.Equal(Jieba.Cut(lines, mode), cases.ConvertAll(line => line.Tokens[mode]));
        }
    }

    /// <summary>Not a test: with REPORTS_NLP_WRITE_GOLDEN set it writes the golden lines anew from jieba's answers.</summary>
    [JiebaFact]
    public void Golden_lines_are_written_on_demand()
    {
        if (Environment.GetEnvironmentVariable("REPORTS_NLP_WRITE_GOLDEN") is null) return;
        var words = File.ReadLines(Path.Combine(Jieba.Folder, "dict.txt")).Select(line => line.Split(' ')[0]).ToArray();
        GoldenLines.Write([.. MadeUpText.Sentences, .. new LineGenerator(1, words, MadeUpText.Sentences).Lines(400)]);
    }

    [Fact]
    public void Golden_lines_are_cut_as_jieba_cut_them()
    {
        foreach (var (text, tokens) in GoldenLines.Read())
            foreach (var (mode, wanted) in tokens) Assert.Equal(wanted, mode.Cut(text));
    }

    internal static void AssertSame(IReadOnlyList<string> lines, List<string[]> wanted, Mode mode)
    {
        Assert.Equal(lines.Count, wanted.Count);
        var differing = Enumerable.Range(0, lines.Count).Where(i => !mode.Cut(lines[i]).SequenceEqual(wanted[i])).ToList();
        Assert.True(differing.Count == 0, differing.Count == 0 ? "" : $"{mode}: {differing.Count} lines differ, first \"{lines[differing[0]]}\"\n"
            + $"wanted {string.Join('|', wanted[differing[0]])}\nfound  {string.Join('|', mode.Cut(lines[differing[0]]))}");
    }

    private static IEnumerable<string> Reports() => SharedFactAttribute.Folder is { } folder
        ? Directory.EnumerateFiles(Path.Combine(folder, "corpus"), "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText)
        : [];
}
