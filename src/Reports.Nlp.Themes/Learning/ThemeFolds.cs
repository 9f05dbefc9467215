namespace Reports.Nlp.Themes.Learning;

/// <summary>Divides rows for cross-validation.</summary>
internal static class ThemeFolds
{
    // Fewer rows than this a fold say nothing of the themes in it.
    private const int SmallestFold = 4;

    /// <summary>The fold of each row, or null where there are too few.</summary>
    /// <remarks>
    /// The rows of one file stay together where there are files enough: largest first, each to the emptiest fold. Elsewhere by a
    /// hash of the text, so that a row stays in its fold when others come or go.
    /// </remarks>
    public static int[]? Assign(IReadOnlyList<ThemeExample> examples, int folds)
    {
        if (examples.Count < folds * SmallestFold) return null;
        var files = examples.GroupBy(e => e.Source, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).ToList();
        if (files.Count < folds || files[0].Count() * 2 > examples.Count) return [.. examples.Select(e => (int)(FeatureHash.OfText(e.Text) % (uint)folds))];
        var sizes = new int[folds];
        var foldOf = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var emptiest = Array.IndexOf(sizes, sizes.Min());
            sizes[emptiest] += file.Count();
            foldOf.Add(file.Key, emptiest);
        }

        return [.. examples.Select(e => foldOf[e.Source])];
    }
}
