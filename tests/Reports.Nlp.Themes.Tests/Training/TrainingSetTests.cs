namespace Reports.Nlp.Themes.Tests.Training;

/// <summary>Holds the rows that made the shipped model to what they claim to be.</summary>
public class TrainingSetTests
{
    private const int LongestSharedRun = 44;
    private const int LongestSharedPhrase = 27;

    // Formulas that every report of their time repeats word for word; a run of them is no sign of copying.
    private static readonly string[] Formulas =
    [
        "习近平新时代中国特色社会主义思想", "邓小平理论和三个代表重要思想", "同党中央保持高度一致", "以习近平同志为核心的党中央", "新发展理念",
        "国民经济和社会发展计划执行情况", "社会消费品零售总额", "固定资产投资", "生产发展生活宽裕乡风文明村容整洁管理民主",
    ];

    private static readonly IReadOnlyList<ThemeExample> Rows = ThemeTable.TrainingSet;
    private static readonly string[] Texts = [.. Rows.Select(r => r.Text)];

    [Fact]
    public void Has_rows_enough_of_every_theme()
    {
        Assert.True(Rows.Count >= 2600, $"{Rows.Count} rows");
        foreach (var theme in ThemeTaxonomy.Default.Themes)
            Assert.True(Rows.Count(r => r.Theme == theme.Id) >= 80, theme.Id);
    }

    [Fact]
    public void Has_short_and_long_paragraphs_with_and_without_headings()
    {
        Assert.InRange(Rows.Count(r => r.Text.Length < 60) / (double)Rows.Count, 0.1, 0.4);
        Assert.InRange(Rows.Count(r => r.Text.Length > 160) / (double)Rows.Count, 0.25, 0.6);
        Assert.InRange(Rows.Count(r => r.Headings.Count == 0) / (double)Rows.Count, 0.25, 0.6);
        Assert.InRange(Rows.Count(r => r.Also.Count > 0) / (double)Rows.Count, 0.04, 0.2);
    }

    public static TheoryData<string, string> Boundaries()
    {
        var data = new TheoryData<string, string>();
        var rules = Path.Combine(Repository.Root, "src", "Reports.Nlp.Themes", "Training", "boundaries", "rules.txt");
        foreach (var cells in File.ReadLines(rules).Skip(1).Select(line => line.Split('\t'))) data.Add(cells[0], cells[1]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Boundaries))]
    public void Has_twenty_rows_on_each_side_of_a_line(string file, string sides)
    {
        var rows = Rows.Where(r => r.Source == $"boundaries/{file}").ToList();
        var named = sides.Split(' ').Where(side => side != "*").ToList();
        Assert.All(named, side => Assert.True(rows.Count(r => r.Theme == side) >= 20, side));
        if (sides.Contains('*', StringComparison.Ordinal)) Assert.True(rows.Count(r => !named.Contains(r.Theme)) >= 20);
    }

    [Fact]
    public void Has_no_near_duplicates() =>
        Assert.Empty(LikenessFinder.NearDuplicates(Texts, 0.5).Where(p => Math.Min(Texts[p.A].Length, Texts[p.B].Length) >= 25).Select(p => $"{Place(p.A)} {Place(p.B)} {p.Likeness:F2}"));

    [Fact]
    public void Rows_share_set_phrases_and_nothing_longer()
    {
        Assert.Empty(LikenessFinder.SharedRuns(Texts, LongestSharedRun).Select(Describe));
        Assert.Empty(LikenessFinder.SharedRuns(Texts, LongestSharedPhrase).Where(run => !Formulas.Any(f => run.Run.Contains(f[..Math.Min(f.Length, 8)], StringComparison.Ordinal))).Select(Describe));
    }

    [Fact]
    public void Has_no_families_from_one_template() =>
        Assert.Empty(LikenessFinder.Families(Texts, 7).Select(family => Describe((family.Skeleton, family.Rows))));

    [Fact]
    public void Openings_vary() =>
        Assert.DoesNotContain(Texts.Select(LikenessFinder.Squeeze).Where(t => t.Length >= 8).CountBy(t => t[..8]), c => c.Value > 6);

    [SharedFact]
    public void Nothing_is_borrowed_from_a_report()
    {
        const int run = 30;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(SharedFactAttribute.Folder!, "corpus"), "*.txt", SearchOption.AllDirectories))
        {
            var text = LikenessFinder.Squeeze(File.ReadAllText(file));
            for (var i = 0; i + run <= text.Length; i++) seen.Add(text.Substring(i, run));
        }

        Assert.Empty(Enumerable.Range(0, Texts.Length).Where(row =>
        {
            var text = LikenessFinder.Squeeze(Texts[row]);
            return Enumerable.Range(0, Math.Max(0, text.Length - run + 1)).Any(i => seen.Contains(text.Substring(i, run)));
        }).Select(Place));
    }

    private static string Place(int row) => $"{Rows[row].Source}({Rows[row].Line})";

    private static string Describe((string Run, IReadOnlyList<int> Rows) shared) => $"{shared.Run}: {string.Join(' ', shared.Rows.Select(Place))}";
}
