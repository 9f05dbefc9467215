using Reports.Nlp.Indicators.Figures;
using Reports.Nlp.Indicators.Times;
using Reports.Nlp.Indicators.Vocabulary;

namespace Reports.Nlp.Indicators.Names;

/// <summary>Takes off the end of a name what stands between it and its figure: verbs, adverbs, times, and what the figure is compared with.</summary>
/// <remarks>What the words taken off say is noted on the <see cref="FoundName"/>.</remarks>
internal static class NameTail
{
    private static PhraseTable<Word> Words => IndicatorVocabulary.Default.Words;

    /// <summary>Where the name ends that what stands before <paramref name="to"/> is said of; <paramref name="from"/> where nothing is left.</summary>
    public static int Trim(ReadOnlySpan<char> text, int from, int to, ref FoundName found)
    {
        var end = to;
        var delivers = false;
        var added = false;
        while (end > from)
        {
            if (text[end - 1] is '、' or '(' or '“' or '-' or ' ')
            {
                end--;
                continue;
            }

            if (text[end - 1] is '比' or '较' && found.Timed && (end < from + 2 || text[end - 2] is not ('占' or '对' or '之')))
            {
                found.Comparison ??= found.Height;
                end--;
                continue;
            }

            // 跨过三个千亿元大关、超过8000亿元: the first mark passed is no part of the name.
            if (text[end - 1] is '关' or '阶' && StartOfStep(text, from, end) is > 0 and var step)
            {
                end = step;
                continue;
            }

            var time = NamedTimes.AtEnd(text[from..end]);
            if (time > 0)
            {
                found.Timed = true;
                end -= time;
                continue;
            }

            var length = Words.Before(text[from..end], WordRoles.Tail | WordRoles.Added | WordRoles.Deliver | WordRoles.Lead, out var word);
            if (length > 0 && word.Is(WordRoles.Tail) && !EndsUsual(text[from..end], word))
            {
                found.Timed = word.Is(WordRoles.Adverb) && length > 1;
                Note(word, first: end == to, ref found);
                end -= length;
                continue;
            }

            if (length > 0 && length < end - from && word.Is(WordRoles.Added))
            {
                // 养老金人均每月新增110元: the verb stands behind its name.
                found.Added = true;
                added = word.Is(WordRoles.Deliver) && end + 1 >= to;
                end -= length;
                continue;
            }

            if (length > 0 && length == end - from && word.Is(WordRoles.Deliver | WordRoles.Lead))
            {
                Note(word, first: true, ref found);
                return from;
            }

            delivers = length > 1 && word.Is(WordRoles.Deliver);
            break;
        }

        // 力争新增3家: nothing but the time and the will to is said before the verb.
        found.Delivers |= delivers || (added && text[from..end].TrimStart('、').IsEmpty);
        return end;
    }

    /// <summary>Leaves out what the figure is compared with: 比上年, 高于全市平均水平.</summary>
    public static int CutComparison(ReadOnlySpan<char> text, int from, int end, ref FoundName found)
    {
        for (var i = from; i < end; i++)
        {
            if (!Words.Begins(text[i])) continue;
            var length = Words.At(text[i..end], out var word);
            if (length >= 2 && word.Is(WordRoles.Before) && word.Modifier is IndicatorModifier.Above or IndicatorModifier.Below && text[i] != '不' && (i == from || text[i - 1] != '不'))
            {
                found.Comparison = word.Modifier;
                found.Roles |= WordRoles.State;
                return Trim(text, from, i, ref found);
            }

            if (text[i] is '比' or '较' && IsComparison(text, i, end) && (found.Roles & (WordRoles.Growth | WordRoles.Decline | WordRoles.Reach)) != 0)
            {
                found.Comparison ??= found.Height;
                return Trim(text, from, i, ref found);
            }
        }

        return end;
    }

    /// <summary>Where the verb begins that says that a mark was reached; 0 where none does shortly before.</summary>
    private static int StartOfStep(ReadOnlySpan<char> text, int from, int end)
    {
        if (end - 2 < from || !FigureEdges.IsStep(text, end - 2)) return 0;
        for (var i = end - 3; i > Math.Max(from, end - 14); i--)
            if (Words.At(text[i..end], WordRoles.Reach, out _) > 1) return i;
        return 0;
    }

    /// <summary>Whether the word belongs to a usual name: 研发投入, but not 财政收入增长.</summary>
    private static bool EndsUsual(ReadOnlySpan<char> text, Word word) =>
        !word.Is(WordRoles.Growth | WordRoles.Decline) && IndicatorGazetteer.Default.Names.Before(text, out _) > 1;

    private static void Note(Word word, bool first, ref FoundName found)
    {
        var tie = word.Roles & WordRoles.Tie;
        var had = found.Roles & WordRoles.Tie;

        // 增长达到5%: the rise says more than the verb.
        if (had is WordRoles.None or WordRoles.State || (had == WordRoles.Reach && (tie & (WordRoles.Growth | WordRoles.Decline)) != 0)) found.Roles = tie == WordRoles.None ? found.Roles : tie;
        if (word.Is(WordRoles.Before)) found.Comparison ??= word.Modifier is IndicatorModifier.Above or IndicatorModifier.Below ? word.Modifier : null;
        found.Delivers |= first && word.Is(WordRoles.Deliver);
        found.Added |= word.Is(WordRoles.Added);
        found.Height ??= first && word.Is(WordRoles.High) ? IndicatorModifier.Above : first && word.Is(WordRoles.Low) ? IndicatorModifier.Below : null;
        found.Respectively |= word.Is(WordRoles.Respective);
        found.Each |= word.Is(WordRoles.Each);
        found.Strives |= word.Is(WordRoles.Strive);
        found.Cumulative |= word.Is(WordRoles.Cumulative);
        found.Averaged |= word.Is(WordRoles.Average);
    }

    private static bool IsComparison(ReadOnlySpan<char> text, int at, int end)
    {
        var next = at + 1 < end ? text[at + 1] : '\0';
        if (next is '重' or '例' or '率' or '对' or '大' or '好' or '快' or '高' or '强' or '为' or '优' or '低' or '\0') return false;
        return at == 0 || text[at - 1] is not ('占' or '同' or '环' or '之' or '对' or '相' or '分' or '评' or '入');
    }
}
