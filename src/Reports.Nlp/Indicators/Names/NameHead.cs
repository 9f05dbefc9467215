using Reports.Nlp.Indicators.Figures;
using Reports.Nlp.Indicators.Sentences;
using Reports.Nlp.Indicators.Times;
using Reports.Nlp.Indicators.Vocabulary;

namespace Reports.Nlp.Indicators.Names;

/// <summary>Takes off the start of a name what is no part of it: times, adverbs, and the verbs that it is the object of.</summary>
/// <remarks>What the words taken off say is noted on the <see cref="FoundName"/>.</remarks>
internal static class NameHead
{
    private const int ShortestNoun = 2;

    private static PhraseTable<Word> Words => IndicatorVocabulary.Default.Words;

    /// <summary>Where the name begins, once the words before it are taken off.</summary>
    public static int Trim(ReadOnlySpan<char> text, int from, int end, bool follows, ref FoundName found)
    {
        var start = from;
        while (start < end)
        {
            // 迈上5万亿台阶、五年增量: what the figure before reached is told behind it.
            if (follows && start == from && FigureEdges.IsStep(text, start))
            {
                start += 2;
                continue;
            }

            if (text[start] is '、' or '(' or ')' or ' ' or '-' or '”' || (follows && start == from && text[start] is '和' or '与' or '及' or '并'))
            {
                start++;
                continue;
            }

            var skipped = NamedTimes.AtStart(text[start..end]);
            if (skipped == 0 && NamePrefix.MayBegin(text[start])) skipped = NamePrefix.LengthAt(text[start..end]);
            if (skipped > 0)
            {
                start += skipped;
                continue;
            }

            // 修复和新建步道: two verbs have one object.
            if (found.HasVerb && start > from && text[start] is '或' or '和' or '与' or '及' or '并' && Words.At(text[(start + 1)..end], WordRoles.Deliver | WordRoles.Lead, out _) > 1)
            {
                start++;
                continue;
            }

            var particle = text[start] is '已' or '将' or '又' or '其' or '把' or '也' or '但' or '且' || (text[start] == '了' && start > from);
            Word word;
            var length = particle ? Words.At(text[start..end], out word) : Words.At(text[start..end], WordRoles.Front | WordRoles.Manner, out word);
            particle &= length < 2;
            var added = text[start] == '新' && NameVerbs.IsNew(text[start..end], ref length, ref word);
            if (!particle && !(length > 0 && NameVerbs.IsTakenOff(text[(start + length)..end], length, word))) break;

            // 各类项目: without its kinds it is any project.
            if (text[start] == '各' && end - start - length == ShortestNoun) break;
            if (length > 1 && word.Is(WordRoles.Deliver | WordRoles.Lead | WordRoles.Done) && NameVerbs.BelongsToName(text[(start + length)..end], word, found)) break;

            // 预期寿命 begins with no adverb; asked last, since most names begin with nothing that would be taken off.
            if (NameVerbs.BeginsUsual(text[start..end])) break;
            if (particle)
            {
                start++;
                continue;
            }

            if (word.Is(WordRoles.Lead) && word.Is(WordRoles.Growth | WordRoles.Decline)) found.Led = word.Roles & (WordRoles.Growth | WordRoles.Decline);
            found.HasVerb |= word.Is(WordRoles.Deliver | WordRoles.Lead | WordRoles.Done);
            found.Added |= added || word.Is(WordRoles.Added);
            found.Cumulative |= word.Is(WordRoles.Cumulative);
            found.Strives |= word.Is(WordRoles.Strive);
            found.Averaged |= word.Is(WordRoles.Average);
            start += length;
        }

        return start;
    }

    /// <summary>Where the name begins after the last verb inside it that takes counted objects; <paramref name="start"/> where there is none.</summary>
    /// <param name="text">A compact sentence.</param>
    /// <param name="start">Where the name begins so far.</param>
    /// <param name="end">Where it ends, or the usual name at its end begins.</param>
    /// <param name="usual">Whether a usual name stands at its end.</param>
    /// <param name="found">What is known of the name.</param>
    public static int CutVerbs(ReadOnlySpan<char> text, int start, int end, bool usual, ref FoundName found)
    {
        if (!MayCut(text, start, end)) return start;
        var words = Words;
        var cut = start;
        var quotes = 0;
        var listed = false;
        var bound = usual ? end + 1 : end - 1;
        var share = text[start..end] is [.., '比', '例' or '重'] or [.., '占', '比'];
        for (var i = start; i < end; i++)
        {
            if (!words.Begins(text[i]))
            {
                quotes += text[i] switch { '“' => 1, '”' when quotes > 0 => -1, _ => 0 };
                if (text[i] != '等' || quotes > 0) continue;

                // “…”等夜市 are names of some; what a list of some and their number does has a verb of its own.
                if (IsAfterQuote(text, start, i, end)) cut = i + 1;
                listed |= i + 1 < end && char.IsAsciiDigit(text[i + 1]);
                continue;
            }

            if (quotes > 0) continue;
            var joined = i > start && IsJoint(text[i - 1]);
            var length = words.At(text[i..], out var word);
            if (length < 2 || i + length > end) continue;
            if (i + length < bound && (word.Is(WordRoles.Cut) || ((joined || listed) && word.Is(WordRoles.Deliver | WordRoles.Lead))) && !NameVerbs.IsPartOfName(text[(i + length)..], word)
                && !NameVerbs.IsOfArea(text[(i + length)..end])
                && i > start && !(share && word.Is(WordRoles.Deliver)))
            {
                if (!usual && NameVerbs.IsOfBare(text[(i + length)..end], word))
                {
                    // 重点项目完成投资 is no 投资, whoever has it done.
                    if (text[i - 1] == '已' || joined) cut = i;
                    break;
                }

                cut = i + length;
                found.HasVerb = true;
                found.Added = word.Is(WordRoles.Added);
                found.Led = WordRoles.None;
            }

            i += length - 1;
        }

        if (cut == start) return start;
        var ignored = default(FoundName);
        var trimmed = Trim(text, cut, end, follows: true, ref ignored);
        found.Added |= ignored.Added;
        return trimmed;
    }

    /// <summary>Whether some verb stands in a name that would end what came before it: most hold none, and need not be read word by word.</summary>
    private static bool MayCut(ReadOnlySpan<char> text, int start, int end)
    {
        // 每千人口拥有…: the verb is part of the name.
        if (start < end && text[start] == '每') return false;
        var words = Words;
        for (var i = start; i < end; i++)
        {
            if ((CharacterTable.Of(text[i]) & CharacterRoles.Cutting) == 0) continue;
            if (text[i] == '等' && (IsAfterQuote(text, start, i, end) || (i + 1 < end && char.IsAsciiDigit(text[i + 1])))) return true;
            if (words.At(text[i..], WordRoles.Cut, out _) > 1) return true;
            if (IsJoint(text[i]) && words.At(text[(i + 1)..], WordRoles.Deliver | WordRoles.Lead, out _) > 1) return true;
        }

        return false;
    }

    /// <summary>Whether 等 ends a list of names in quotation marks, with a noun behind that says what they are.</summary>
    private static bool IsAfterQuote(ReadOnlySpan<char> text, int start, int at, int end) => at > start && text[at - 1] == '”' && end - at > 3;

    /// <summary>Whether a character stands between two names.</summary>
    public static bool IsJoint(char c) => c is '、' or '和' or '并' or '及' or '与' or '等';
}
