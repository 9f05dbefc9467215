namespace Reports.Nlp.Themes.Evaluation;

/// <summary>Counts hits and misses, theme by theme.</summary>
internal sealed class ThemeTally(int themes)
{
    private readonly int[] _rows = new int[themes];
    private readonly int[] _hits = new int[themes];
    private readonly int[] _wronglyTaken = new int[themes];
    private readonly int[] _missed = new int[themes];

    public void Add(RowOutcome outcome)
    {
        _rows[outcome.Theme]++;
        if (outcome.IsRight)
        {
            _hits[outcome.Predicted]++;
            return;
        }

        _wronglyTaken[outcome.Predicted]++;
        _missed[outcome.Theme]++;
    }

    public void Clear()
    {
        foreach (var counts in (int[][])[_rows, _hits, _wronglyTaken, _missed]) Array.Clear(counts);
    }

    public ThemeFigures FiguresOf(int theme, string id) =>
        new(id, _rows[theme], Share(_hits[theme], _hits[theme] + _wronglyTaken[theme]), Share(_hits[theme], _hits[theme] + _missed[theme]), F1(theme));

    /// <summary>Mean F1 of the themes with so many rows or more.</summary>
    public double MacroF1(int smallest)
    {
        var (sum, count) = (0.0, 0);
        for (var i = 0; i < _rows.Length; i++)
        {
            if (_rows[i] < smallest) continue;
            sum += F1(i);
            count++;
        }

        return count == 0 ? 0 : sum / count;
    }

    private double F1(int theme) => Share(2 * _hits[theme], 2 * _hits[theme] + _wronglyTaken[theme] + _missed[theme]);

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
