using Reports.Nlp.Indicators.Sentences;
using Reports.Nlp.Indicators.Times;
using Reports.Nlp.Indicators.Vocabulary;

namespace Reports.Nlp.Indicators.Names;

/// <summary>Finds the name that a figure belongs to in what stands before it in its clause.</summary>
/// <remarks>
/// There is no segmenter in this room: words that stand between name and figure are taken off the end, adverbs and verbs off the
/// start, and a verb inside that takes counted objects ends whatever came before it. Cost is the length of the clause times a
/// constant; no more than <see cref="Clauses.Longest"/> characters are looked at.
/// </remarks>
internal static class NameFinder
{
    // What stands further before a usual name than that does not belong to it.
    private const int LongestBefore = 14;

    private static readonly string[] Regions = ["全区", "全市", "全省", "全县", "全州", "全旗", "全国", "全镇", "全社会", "我区", "我市", "我省", "我县", "本市", "本区", "区域", "辖区", "区级", "市级", "县级", "省级", "全年"];

    private static PhraseTable<Word> Words => IndicatorVocabulary.Default.Words;

    /// <summary>Finds the name in <paramref name="text"/> from <paramref name="from"/> to <paramref name="to"/>.</summary>
    /// <param name="text">A compact sentence.</param>
    /// <param name="from">Where the clause begins, or the figure before ends.</param>
    /// <param name="to">Where the figure begins.</param>
    /// <param name="unit">The figure's unit, or null.</param>
    /// <param name="follows">Whether another figure stands right before <paramref name="from"/>.</param>
    /// <param name="found">What stands there.</param>
    public static void Find(ReadOnlySpan<char> text, int from, int to, string? unit, bool follows, out FoundName found)
    {
        found = default;
        from = Math.Clamp(from, Math.Max(0, to - Clauses.Longest), to);
        if (to > from && text[to - 1] == '的' && !text[from..to].Contains('占'))
        {
            // 增加到2002年的10.2万亿元 says when; 完成任务的117% says of what, and then the figure measures no name.
            var time = NamedTimes.AtEnd(text[from..(to - 1)]);
            if (time == 0)
            {
                found.Rejected = true;
                return;
            }

            to -= time + 1;
        }

        var end = NameTail.Trim(text, from, to, ref found);
        var roles = CharacterTable.Of(text[from..end]);
        if ((roles & CharacterRoles.Summing) != 0)
        {
            if (text[from..end].Contains("累计", StringComparison.Ordinal)) found.Cumulative = true;
            if (text[from..end].Contains("力争", StringComparison.Ordinal)) found.Strives = true;
        }

        if ((roles & CharacterRoles.Comparing) != 0) end = NameTail.CutComparison(text, from, end, ref found);
        var start = NameHead.Trim(text, from, end, follows, ref found);
        found.Start = start;
        found.End = end;
        if (found.IsEmpty) return;
        var usual = UsualAtEnd(text, start, end, out var named);
        start = NameHead.CutVerbs(text, start, usual, named is not null, ref found);
        if (named is not null)
        {
            var before = text[start..usual];
            found.ListsUsual = !before.IsEmpty && NameHead.IsJoint(before[^1]);
            if (before.Length > LongestBefore && !IsList(before, found))
            {
                start = usual;
                found.ListsUsual = false;
            }

            before = text[start..usual];
            if ((before.IsEmpty || IsRegion(before)) && named.Takes(unit)) found.Usual = named;
        }

        var verb = found.HasVerb && named is null;
        if (verb || (roles & CharacterRoles.Digit) != 0 || text[start] == '用') start = NameEdges.AfterClause(text, start, end, verb);
        found.Start = found.Respectively || found.Each ? start : NameEdges.Shorten(text, start, end);
        found.End = end;
        if (NameEdges.TrimMarks(text, end < to, ref found) && !NameEdges.IsPlanned(text[from..found.Start], text[found.Start..found.End], unit)) return;
        found.End = found.Start;
        found.Rejected = true;
    }

    /// <summary>Whether what stands before a usual name is of one list with it.</summary>
    private static bool IsList(ReadOnlySpan<char> before, in FoundName found) =>
        found.Respectively || found.Each ? before.IndexOfAny('、', '和', '与') >= 0 : found.ListsUsual && IndicatorGazetteer.Default.Names.Before(before[..^1], out _) > 0;

    private static int UsualAtEnd(ReadOnlySpan<char> text, int start, int end, out UsualIndicator? usual)
    {
        // 固定资产投资增速 is 固定资产投资.
        var lean = Words.Before(text[start..end], WordRoles.Lean, out _);
        var stop = lean > 0 && lean < end - start && !IsShare(text[(end - lean)..end]) ? end - lean : end;
        var length = IndicatorGazetteer.Default.Names.Before(text[start..end], out usual);
        if (length > 0) return end - length;
        length = stop < end ? IndicatorGazetteer.Default.Names.Before(text[start..stop], out usual) : 0;
        if (length > 0) return stop - length;
        usual = null;
        return end;
    }

    /// <summary>民间投资比重 is no amount of 民间投资.</summary>
    private static bool IsShare(ReadOnlySpan<char> lean) => lean is "比重" or "占比";

    private static bool IsRegion(ReadOnlySpan<char> text)
    {
        if (text[^1] == '的') text = text[..^1];
        foreach (var region in Regions)
            if (text.SequenceEqual(region)) return true;
        return !text.IsEmpty && text.Length <= 8 && text[^1] is '区' or '市' or '县' or '省' or '州' or '旗';
    }
}
