using Reports.Nlp.Segmentation;

namespace Reports.Nlp.Themes.Evaluation;

/// <summary>Counts the words that are most a theme's own: those whose odds in the theme exceed most their odds elsewhere.</summary>
internal sealed class KeywordClassifier : IThemeClassifier
{
    private const int WordsPerTheme = 30;
    private const int ShortestWord = 2;
    private const int FewestRows = 5;

    private readonly LexiconSegmenter _segmenter = new();
    private readonly string[] _themes;
    private readonly double[] _shares;
    private readonly Dictionary<string, List<int>> _themesOfWord = new(StringComparer.Ordinal);

    public KeywordClassifier(IReadOnlyList<ThemeExample> examples)
    {
        ArgumentNullException.ThrowIfNull(examples);
        if (examples.Count == 0) throw new ArgumentException("found no row; wanted one at least", nameof(examples));
        _themes = [.. examples.Select(e => e.Theme).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var rows = new int[_themes.Length];
        var counts = new Dictionary<string, int[]>(StringComparer.Ordinal);
        foreach (var example in examples)
        {
            var theme = Array.IndexOf(_themes, example.Theme);
            rows[theme]++;
            foreach (var word in WordsOf(example.Text))
            {
                if (!counts.TryGetValue(word, out var byTheme)) counts.Add(word, byTheme = new int[_themes.Length]);
                byTheme[theme]++;
            }
        }

        _shares = [.. rows.Select(n => (double)n / examples.Count)];
        for (var theme = 0; theme < _themes.Length; theme++) Choose(theme, counts, rows, examples.Count);
    }

    public IReadOnlyList<ThemePrediction> Classify(IReadOnlyList<ThemeInput> inputs) => [.. inputs.Select(Classify)];

    private ThemePrediction Classify(ThemeInput input)
    {
        var votes = new int[_themes.Length];
        foreach (var word in WordsOf(input.Text))
            if (_themesOfWord.TryGetValue(word, out var themes))
                foreach (var theme in themes) votes[theme]++;
        // A theme without a vote keeps a little of its share, so that the rest of the order means something.
        var sum = votes.Sum() + 1.0;
        var scores = votes.Select((n, i) => new ThemeScore(_themes[i], (n + _shares[i]) / sum));
        return new([.. scores.OrderByDescending(s => s.Probability)], votes.All(n => n == 0));
    }

    private void Choose(int theme, Dictionary<string, int[]> counts, int[] rows, int total)
    {
        var words = counts.Where(c => c.Value[theme] >= FewestRows)
            .Select(c => (Word: c.Key, Odds: LogOdds(c.Value[theme], rows[theme]) - LogOdds(c.Value.Sum() - c.Value[theme], total - rows[theme])))
            .OrderByDescending(c => c.Odds).ThenBy(c => c.Word, StringComparer.Ordinal).Take(WordsPerTheme);
        foreach (var (word, _) in words)
        {
            if (!_themesOfWord.TryGetValue(word, out var themes)) _themesOfWord.Add(word, themes = []);
            themes.Add(theme);
        }
    }

    private static double LogOdds(int rows, int total) => Math.Log((rows + 0.5) / (total - rows + 0.5));

    private HashSet<string> WordsOf(string text) =>
        [.. _segmenter.Segment(text).Where(t => t.Kind == TokenKind.Word && t.Span.Length >= ShortestWord).Select(t => t.Span.In(text))];
}
