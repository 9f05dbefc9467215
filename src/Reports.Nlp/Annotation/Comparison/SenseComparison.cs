using Reports.Nlp.Glossaries;

namespace Reports.Nlp.Annotation.Comparison;

/// <summary>Tells what two definitions of one term say differently.</summary>
internal static class SenseComparison
{
    private const double SameMeaning = 0.5;

    /// <summary>The difference, or null where there is none but punctuation.</summary>
    public static SenseDrift? Of(int from, Sense earlier, int to, Sense later)
    {
        if (string.Equals(earlier.Id, later.Id, StringComparison.Ordinal)) return null;
        string before = Plain(earlier.Definition), after = Plain(later.Definition);
        if (string.Equals(before, after, StringComparison.Ordinal)) return null;
        IReadOnlyList<string> old = MembersOf(earlier), current = MembersOf(later);
        var comparable = old.Count > 0 && current.Count > 0;
        string[] added = comparable ? Without(current, old) : [], removed = comparable ? Without(old, current) : [];
        var similarity = Similarity(before, after);
        return new(from, to, added, removed, similarity) { IsChange = comparable ? added.Length + removed.Length > 0 : similarity < SameMeaning };
    }

    private static IReadOnlyList<string> MembersOf(Sense sense) => sense.Members ?? [.. (sense.Components ?? []).SelectMany(component => component.Members)];

    private static string[] Without(IReadOnlyList<string> members, IReadOnlyList<string> others)
    {
        var known = others.Select(HeadwordText.Key).ToHashSet(StringComparer.Ordinal);
        return [.. members.Where(member => !known.Contains(HeadwordText.Key(member)))];
    }

    private static string Plain(string definition) => string.Concat(definition.Where(c => !char.IsPunctuation(c) && !char.IsWhiteSpace(c)));

    private static double Similarity(string left, string right)
    {
        if (left.Length < 2 || right.Length < 2) return string.Equals(left, right, StringComparison.Ordinal) ? 1 : 0;
        var pairs = new Dictionary<(char, char), int>();
        for (var i = 1; i < left.Length; i++) pairs[(left[i - 1], left[i])] = pairs.GetValueOrDefault((left[i - 1], left[i])) + 1;
        var common = 0;
        for (var i = 1; i < right.Length; i++)
        {
            var pair = (right[i - 1], right[i]);
            if (pairs.GetValueOrDefault(pair) == 0) continue;
            pairs[pair]--;
            common++;
        }

        return 2.0 * common / (left.Length + right.Length - 2);
    }
}
