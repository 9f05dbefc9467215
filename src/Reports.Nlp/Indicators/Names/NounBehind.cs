using Reports.Nlp.Indicators.Figures;
using Reports.Nlp.Indicators.Sentences;
using Reports.Nlp.Indicators.Vocabulary;

namespace Reports.Nlp.Indicators.Names;

/// <summary>Tells what of the words behind a figure is the name of what it counts: 打造5个环境好、人气旺的商圈.</summary>
internal static class NounBehind
{
    private const int LongestAttribute = 24;
    private static readonly CharacterSet Adjectives = new("强高广大好优多新快低全足深美旺活");

    // What a number of things is the owner of, and does not count; or what a policy of so many points is.
    private static readonly string[] Owned = ["举措", "质效", "质量", "水平", "能力"];

    // What money is set aside for, behind the verb that says so.
    private static readonly string[] Paid = ["工程", "行动", "项目", "计划", "试点", "基金", "资金", "补助", "补贴"];

    // Households are people, and what is done for them is no thing that is counted.
    private static readonly string[] People = ["家庭", "居民", "群众", "农户", "农民", "用户"];

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

        if (EndsWith(name, Owned) || (text[..figure.Start].EndsWith("支持", StringComparison.Ordinal) && HoldsVerb(name))) return false;
        if (figure.Kind == UnitKind.People) return !Contains(name, People) && (end + 1 >= text.Length || Clauses.IsEnd(text, end) || char.IsAsciiDigit(text[end + 1]));
        if (figure.Unit?[^1] != '元') return true;
        var verb = IndicatorVocabulary.Default.Words.At(name, WordRoles.Deliver | WordRoles.Lead, out var word);
        if (verb < 2) return true;
        if (!EndsWith(name, Paid) || (end < text.Length && !Clauses.IsEnd(text, end))) return false;

        // 恢复重建资金 is itself a name, 设立基金 is none.
        if (name[^1] is not ('金' or '助' or '贴') || word.Is(WordRoles.Cut)) start += verb;
        return end - start >= 4;
    }

    /// <summary>支持9个县深化改革: what is counted does something itself, and that is what is supported.</summary>
    private static bool HoldsVerb(ReadOnlySpan<char> name)
    {
        for (var i = 1; i < name.Length - 2; i++)
            if (IndicatorVocabulary.Default.Words.At(name[i..], WordRoles.Deliver | WordRoles.Lead | WordRoles.Manner, out _) > 1) return true;
        return false;
    }

    private static bool Contains(ReadOnlySpan<char> name, string[] words)
    {
        foreach (var word in words)
            if (name.Contains(word, StringComparison.Ordinal)) return true;
        return false;
    }

    private static bool EndsWith(ReadOnlySpan<char> name, string[] words)
    {
        foreach (var word in words)
            if (name.EndsWith(word, StringComparison.Ordinal)) return true;
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
