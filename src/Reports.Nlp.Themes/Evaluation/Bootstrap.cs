namespace Reports.Nlp.Themes.Evaluation;

/// <summary>Measures rows, and again samples of them to see how far chance carries.</summary>
internal static class Bootstrap
{
    private const int Bins = 10;
    private const int Seed = 1;

    public static (Measure Strict, Measure Lenient, Measure TopThree, Measure MacroF1, Measure CalibrationError) Measure(RowOutcome[] rows, int themes, int smallestTheme, int samples)
    {
        var tally = new ThemeTally(themes);
        var found = Figures(rows, tally, smallestTheme);
        var sampled = new double[found.Length][];
        for (var i = 0; i < sampled.Length; i++) sampled[i] = new double[samples];
        var random = new Random(Seed);
        var sample = new RowOutcome[rows.Length];
        for (var s = 0; s < samples; s++)
        {
            for (var i = 0; i < sample.Length; i++) sample[i] = rows[random.Next(rows.Length)];
            var figures = Figures(sample, tally, smallestTheme);
            for (var i = 0; i < figures.Length; i++) sampled[i][s] = figures[i];
        }

        var measures = found.Select((value, i) => Interval(value, sampled[i])).ToArray();
        return (measures[0], measures[1], measures[2], measures[3], measures[4]);
    }

    private static Measure Interval(double value, double[] sampled)
    {
        Array.Sort(sampled);
        return new(value, sampled[(int)(sampled.Length * 0.025)], sampled[(int)(sampled.Length * 0.975)]);
    }

    private static double[] Figures(RowOutcome[] rows, ThemeTally tally, int smallestTheme)
    {
        tally.Clear();
        int strict = 0, lenient = 0, topThree = 0;
        Span<double> probability = stackalloc double[Bins];
        Span<int> right = stackalloc int[Bins];
        foreach (var row in rows)
        {
            tally.Add(row);
            if (row.Theme == row.Predicted) strict++;
            if (row.IsRight) lenient++;
            if (row.IsAmongThree) topThree++;
            var bin = Math.Min(Bins - 1, (int)(row.Probability * Bins));
            probability[bin] += row.Probability;
            if (row.IsRight) right[bin]++;
        }

        var error = 0.0;
        for (var i = 0; i < Bins; i++) error += Math.Abs(probability[i] - right[i]);
        var n = (double)rows.Length;
        return [strict / n, lenient / n, topThree / n, tally.MacroF1(smallestTheme), error / n];
    }
}
