namespace Reports.Nlp.Indicators;

/// <summary>Tells what of the words behind a figure is the name of what it counts: 打造5个环境好、人气旺的商圈.</summary>
internal static class NounBehind
{
    private const int LongestAttribute = 24;
    private static readonly CharacterSet Adjectives = new("强高广大好优多新快低全足深美旺活");

    // What a number of things is the owner of, and does not count.
    private static readonly string[] Owned = ["质效", "质量", "水平", "能力"];

    // What money is set aside for, behind the verb that says so.
    private static readonly string[] Paid = ["工程", "行动", "项目", "计划", "试点"];

    /// <summary>Leaves the noun alone between <paramref name="start"/> and <paramref name="end"/>; false where it is not what is counted.</summary>
    public static bool TryName(ReadOnlySpan<char> text, Figure figure, ref int start, ref int end)
    {
        if (end < text.Length && text[end] == '、' && Adjectives.Holds(text[end - 1]) && EndOfAttributes(text, end) is > 0 and var noun)
        {
            start = noun;
            end = FigureEdges.EndOfNoun(text, start);
            if (end - start < 2) return false;
        }

        var name = text[start..end];
        if (name.LastIndexOf('的') is > 0 and var of && name.Length - of > 2)
        {
            start += of + 1;
            name = text[start..end];
        }

        foreach (var owned in Owned)
            if (name.EndsWith(owned, StringComparison.Ordinal)) return false;
        if (figure.Unit?[^1] != '元') return true;
        var verb = IndicatorVocabulary.Default.Words.At(name, WordRoles.Deliver | WordRoles.Lead, out _);
        if (verb < 2) return true;
        start += verb;
        if (end - start < 4 || (end < text.Length && !Clauses.IsEnd(text, end))) return false;
        foreach (var paid in Paid)
            if (name.EndsWith(paid, StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>Where the noun begins behind attributes in a row and 的; 0 where none does in the clause.</summary>
    private static int EndOfAttributes(ReadOnlySpan<char> text, int from)
    {
        for (var i = from; i < Math.Min(text.Length, from + LongestAttribute); i++)
        {
            if (text[i] == '的') return i + 1;
            if (Clauses.IsEnd(text, i) || char.IsAsciiDigit(text[i])) return 0;
        }

        return 0;
    }
}
