namespace Reports.Nlp.Indicators;

/// <summary>Takes off the start of a name what is no part of it: times, adverbs, and the verbs that it is the object of.</summary>
/// <remarks>What the words taken off say is noted on the <see cref="FoundName"/>.</remarks>
internal static class NameHead
{
    /// <summary>What stands between two names, or two clauses without a comma.</summary>
    public const string Joints = "、和并及与";

    private static PhraseTable<Word> Words => IndicatorVocabulary.Default.Words;

    /// <summary>Where the name begins, once the words before it are taken off.</summary>
    public static int Trim(ReadOnlySpan<char> text, int from, int end, bool follows, ref FoundName found)
    {
        var start = from;
        while (start < end)
        {
            if (text[start] is '、' or '(' or ')' or ' ' or '-' or '”' || (follows && start == from && text[start] is '和' or '与' or '及' or '并'))
            {
                start++;
                continue;
            }

            var time = NamedTimes.AtStart(text[start..end]);
            if (time > 0)
            {
                start += time;
                continue;
            }

            var particle = text[start] is '已' or '将' or '又' or '其' or '把' or '也' or '但' or '且';
            Word word;
            var length = particle ? Words.At(text[start..end], out word) : Words.At(text[start..end], WordRoles.Front | WordRoles.Manner, out word);
            particle &= length < 2;
            if (!particle && !(length > 0 && IsTakenOff(text[(start + length)..end], length, word))) break;

            // 预期寿命 begins with no adverb; asked last, since most names begin with nothing that would be taken off.
            if (BeginsUsual(text[start..end])) break;
            if (particle)
            {
                start++;
                continue;
            }

            if (word.Is(WordRoles.Lead) && word.Is(WordRoles.Growth | WordRoles.Decline)) found.Led = word.Roles & (WordRoles.Growth | WordRoles.Decline);
            found.HasVerb |= word.Is(WordRoles.Deliver | WordRoles.Lead | WordRoles.Done);
            found.Added |= word.Is(WordRoles.Added);
            found.Cumulative |= word.Is(WordRoles.Cumulative);
            found.Strives |= word.Is(WordRoles.Strive);
            found.Averaged |= word.Is(WordRoles.Average);
            start += length;
        }

        return start;
    }

    /// <summary>Where the name begins after the last verb inside it that takes counted objects; <paramref name="start"/> where there is none.</summary>
    public static int CutVerbs(ReadOnlySpan<char> text, int start, int end, ref FoundName found)
    {
        if (!MayCut(text, start, end)) return start;
        var words = Words;
        var cut = start;
        var quotes = 0;
        for (var i = start; i < end; i++)
        {
            if (!words.Begins(text[i]))
            {
                quotes += text[i] switch { '“' => 1, '”' when quotes > 0 => -1, _ => 0 };
                continue;
            }

            if (quotes > 0) continue;
            var joined = i > start && IsJoint(text[i - 1]);
            var length = words.At(text[i..], out var word);
            if (length < 2 || i + length > end) continue;
            if (i + length < end - 1 && (word.Is(WordRoles.Cut) || (joined && word.Is(WordRoles.Deliver | WordRoles.Lead))) && !IsPartOfName(text[(i + length)..], word))
            {
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
        var words = Words;
        for (var i = start; i < end; i++)
        {
            if ((CharacterTable.Of(text[i]) & CharacterRoles.Cutting) == 0) continue;
            if (words.At(text[i..], WordRoles.Cut, out _) > 1) return true;
            if (IsJoint(text[i]) && words.At(text[(i + 1)..], WordRoles.Deliver | WordRoles.Lead, out _) > 1) return true;
        }

        return false;
    }

    /// <summary>Whether a word before a name is an adverb, or a verb that the name is the object of.</summary>
    private static bool IsTakenOff(ReadOnlySpan<char> rest, int length, Word word)
    {
        if (IsPartOfName(rest, word)) return false;
        return (word.Is(WordRoles.Front) && length > 1) || (word.Is(WordRoles.Manner) && Words.At(rest, WordRoles.Front | WordRoles.Manner, out _) > 1);
    }

    private static bool IsJoint(char c) => c is '、' or '和' or '并' or '及' or '与';

    private static bool BeginsUsual(ReadOnlySpan<char> text)
    {
        var length = IndicatorGazetteer.Default.Names.At(text, out _);
        return length > 0 && (length == text.Length || (Words.At(text[length..], WordRoles.Lean, out _) == text.Length - length));
    }

    /// <summary>Whether what follows a verb makes it part of a name: 完成率, 改造面积, 建设项目.</summary>
    private static bool IsPartOfName(ReadOnlySpan<char> rest, Word verb)
    {
        if (!verb.Is(WordRoles.Deliver | WordRoles.Lead | WordRoles.Done | WordRoles.Cut)) return false;
        var length = Words.At(rest, WordRoles.Head, out _);
        if (length == 0) return false;
        return length == 1 ? rest.Length == 1 : !verb.Is(WordRoles.Done);
    }
}
