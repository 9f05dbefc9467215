namespace Reports.Nlp.Themes.Learning;

/// <summary>Chooses the features that tell themes apart, from labelled paragraphs.</summary>
/// <remarks>By χ² of presence against theme. Source: Yang and Pedersen, «A Comparative Study on Feature Selection in Text Categorization», 1997.</remarks>
internal static class FeatureSelection
{
    /// <summary>Chooses features.</summary>
    /// <param name="rows">The paragraphs' features as they occur.</param>
    /// <param name="labels">The theme of each, from 0.</param>
    /// <param name="classes">Number of themes.</param>
    /// <param name="limit">Number of features at most.</param>
    /// <returns>The space of the best ones, those first that stand in the most rows: what most paragraphs ask for lies together in memory.</returns>
    public static FeatureSpace Select(IReadOnlyList<FeatureKeys> rows, IReadOnlyList<int> labels, int classes, int limit)
    {
        var counts = CountRows(rows, labels, classes);
        var perClass = new double[classes];
        foreach (var label in labels) perClass[label]++;
        var ranked = new List<(double Merit, uint Key)>(counts.Count);
        foreach (var (key, byClass) in counts)
        {
            var total = 0;
            foreach (var n in byClass) total += n;
            if (total >= MinimumRows(rows.Count)) ranked.Add((Merit(byClass, total, perClass, rows.Count), key));
        }

        ranked.Sort((a, b) => a.Merit != b.Merit ? b.Merit.CompareTo(a.Merit) : a.Key.CompareTo(b.Key));
        var chosen = ranked.Take(limit).Select(r => (r.Key, Rows: counts[r.Key].Sum(n => n))).OrderByDescending(f => f.Rows).ThenBy(f => f.Key).ToArray();
        return new(Array.ConvertAll(chosen, f => f.Key), Array.ConvertAll(chosen, f => (float)(Math.Log((1.0 + rows.Count) / (1.0 + f.Rows)) + 1)));
    }

    // What stands in one row of thousands teaches nothing but that row; a user's first hundred rows have nothing to spare.
    private static int MinimumRows(int rows) => rows < 500 ? 1 : 2;

    private static Dictionary<uint, ushort[]> CountRows(IReadOnlyList<FeatureKeys> rows, IReadOnlyList<int> labels, int classes)
    {
        var counts = new Dictionary<uint, ushort[]>();
        var seen = new HashSet<uint>();
        for (var row = 0; row < rows.Count; row++)
        {
            seen.Clear();
            foreach (var key in rows[row].All)
            {
                if (!seen.Add(key)) continue;
                if (!counts.TryGetValue(key, out var byClass)) counts.Add(key, byClass = new ushort[classes]);
                if (byClass[labels[row]] < ushort.MaxValue) byClass[labels[row]]++;
            }
        }

        return counts;
    }

    private static double Merit(ushort[] byClass, int total, double[] perClass, int rows)
    {
        var sum = 0.0;
        for (var c = 0; c < byClass.Length; c++)
        {
            var expected = perClass[c] * total / rows;
            if (expected > 0) sum += (byClass[c] - expected) * (byClass[c] - expected) / expected;
        }

        return sum;
    }
}
