namespace Reports.Nlp.Indicators.Names;

/// <summary>Splits a name that lists several things at its 、, 和, 与 and 及; not inside quotation marks or brackets.</summary>
internal static class Conjuncts
{
    /// <summary>The parts between marks and words that join.</summary>
    public static List<(int Start, int End)> Split(ReadOnlySpan<char> text, int from, int to) => Split(text, from, to, "、和与及");

    /// <summary>The parts between marks.</summary>
    public static List<(int Start, int End)> SplitAtMarks(ReadOnlySpan<char> text, int from, int to) => Split(text, from, to, "、");

    private static List<(int Start, int End)> Split(ReadOnlySpan<char> text, int from, int to, string joints)
    {
        var parts = new List<(int, int)>();
        var depth = 0;
        var start = from;
        for (var i = from; i < to; i++)
        {
            depth += text[i] switch { '“' or '(' or '《' => 1, '”' or ')' or '》' when depth > 0 => -1, _ => 0 };
            if (depth > 0 || !joints.Contains(text[i])) continue;
            if (i > start) parts.Add((start, i));
            start = i + 1;
        }

        if (to > start) parts.Add((start, to));
        return parts;
    }
}
