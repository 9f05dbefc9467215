using System.Text.RegularExpressions;

namespace Reports.Nlp.Themes.Tests.Training;

/// <summary>Finds rows that are too alike: near-duplicates, borrowed runs, and families made from one template.</summary>
internal static partial class LikenessFinder
{
    private const int Shingle = 3;
    private const int CommonShingle = 100;
    private const int SkeletonRun = 16;

    /// <summary>Pairs whose sets of three-character runs overlap by more than a share of their union (Jaccard).</summary>
    public static IEnumerable<(int A, int B, double Likeness)> NearDuplicates(IReadOnlyList<string> texts, double limit)
    {
        var sets = texts.Select(t => Runs(Squeeze(t), Shingle).ToHashSet(StringComparer.Ordinal)).ToList();
        var shared = new Dictionary<(int, int), int>();
        foreach (var rows in Index(sets).Values.Where(rows => rows.Count is > 1 and <= CommonShingle))
            for (var i = 0; i < rows.Count; i++)
                for (var j = i + 1; j < rows.Count; j++)
                    shared[(rows[i], rows[j])] = shared.GetValueOrDefault((rows[i], rows[j])) + 1;
        return shared.Select(p => (p.Key.Item1, p.Key.Item2, (double)p.Value / (sets[p.Key.Item1].Count + sets[p.Key.Item2].Count - p.Value))).Where(p => p.Item3 > limit);
    }

    /// <summary>Runs of so many characters, punctuation aside, that stand in more than one row.</summary>
    public static IEnumerable<(string Run, IReadOnlyList<int> Rows)> SharedRuns(IReadOnlyList<string> texts, int length) =>
        Index(texts.Select(t => Runs(Squeeze(t), length).ToHashSet(StringComparer.Ordinal)).ToList())
            .Where(run => run.Value.Count > 1).Select(run => (run.Key, (IReadOnlyList<int>)run.Value));

    /// <summary>Runs with two slots or more (numbers, quotations) that stand in several rows once what fills the slots is taken out.</summary>
    public static IEnumerable<(string Skeleton, IReadOnlyList<int> Rows)> Families(IReadOnlyList<string> texts, int rows) =>
        Index(texts.Select(t => Runs(Skeleton(t), SkeletonRun).Where(run => run.Count(c => c is '#' or '@') >= 2).ToHashSet(StringComparer.Ordinal)).ToList())
            .Where(run => run.Value.Count > rows).Select(run => (run.Key, (IReadOnlyList<int>)run.Value));

    /// <summary>A text without white space and punctuation.</summary>
    public static string Squeeze(string text) => new([.. text.Where(char.IsLetterOrDigit)]);

    private static string Skeleton(string text) =>
        new([.. Numbers().Replace(Quotations().Replace(text, "@"), "#").Where(c => char.IsLetterOrDigit(c) || c is '#' or '@')]);

    private static Dictionary<string, List<int>> Index(List<HashSet<string>> sets)
    {
        var index = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var row = 0; row < sets.Count; row++)
            foreach (var run in sets[row])
            {
                if (!index.TryGetValue(run, out var rows)) index.Add(run, rows = []);
                rows.Add(row);
            }

        return index;
    }

    private static IEnumerable<string> Runs(string text, int length)
    {
        for (var i = 0; i + length <= text.Length; i++) yield return text.Substring(i, length);
    }

    [GeneratedRegex("“[^”]*”|《[^》]*》", RegexOptions.NonBacktracking)]
    private static partial Regex Quotations();

    [GeneratedRegex("[0-9][0-9.,]*|[一二三四五六七八九十百千万亿零两]{2,}", RegexOptions.NonBacktracking)]
    private static partial Regex Numbers();
}
