using Reports.Nlp.Text;

namespace Reports.Nlp.Indicators;

/// <summary>Finds the name that a figure belongs to in what stands before it in its clause.</summary>
/// <remarks>
/// There is no segmenter in this room: words that stand between name and figure are taken off the end, adverbs and verbs off the
/// start, and a verb inside that takes counted objects ends whatever came before it. Cost is the length of the clause times a
/// constant; no more than <see cref="Longest"/> characters are looked at.
/// </remarks>
internal static class NameFinder
{
    /// <summary>How far before a figure its name may begin.</summary>
    public const int Longest = 64;

    private const int LongestName = 30;
    private const int LongestNoName = 3;
    private static readonly string[] Regions = ["全区", "全市", "全省", "全县", "全州", "全旗", "全国", "全镇", "全社会", "我区", "我市", "我省", "我县", "本市", "本区", "区域", "辖区", "区级", "市级", "县级", "省级", "全年"];
    private static readonly string[] Lately = ["去年底", "去年末", "上年末", "上年底", "去年", "上年", "今年", "现在", "目前"];
    private static readonly string[] NoNames = ["工作", "方面", "其中", "分别", "企业数", "今年", "全市", "全区", "全县", "全省", "全国", "世界", "全球", "我国", "我区", "我市", "我省", "我县", "任务", "目标", "每人", "每户", "每月", "水平", "结果", "成绩"];

    private static PhraseTable<Word> Words => IndicatorVocabulary.Default.Words;

    /// <summary>Finds the name in <paramref name="text"/> from <paramref name="from"/> to <paramref name="to"/>.</summary>
    /// <param name="text">A compact sentence.</param>
    /// <param name="from">Where the clause begins, or the figure before ends.</param>
    /// <param name="to">Where the figure begins.</param>
    /// <param name="unit">The figure's unit, or null.</param>
    /// <param name="follows">Whether another figure stands right before <paramref name="from"/>.</param>
    public static FoundName Find(ReadOnlySpan<char> text, int from, int to, string? unit, bool follows)
    {
        var found = new FoundName();
        from = Math.Clamp(from, Math.Max(0, to - Longest), to);
        if (to > from && text[to - 1] == '的' && !text[from..to].Contains('占'))
        {
            // 增加到2002年的10.2万亿元 says when; 完成任务的117% says of what, and then the figure measures no name.
            var time = TimeAtEnd(text[from..(to - 1)]);
            if (time == 0)
            {
                found.Rejected = true;
                return found;
            }

            to -= time + 1;
        }

        var end = TrimEnd(text, from, to, ref found);
        if (text[from..end].IndexOfAny('累', '争') >= 0)
        {
            if (text[from..end].Contains("累计", StringComparison.Ordinal)) found.Cumulative = true;
            if (text[from..end].Contains("力争", StringComparison.Ordinal)) found.Strives = true;
        }

        end = CutComparison(text, from, end, ref found);
        var start = TrimStart(text, from, end, follows, ref found);
        found.Start = start;
        found.End = end;
        if (found.IsEmpty) return found;
        var usual = UsualAtEnd(text, start, end, out var named);
        var limit = named is null ? end : usual;
        start = CutVerbs(text, start, limit, ref found);
        if (named is not null)
        {
            var before = text[start..usual];
            if (before.Length > 14) start = usual;
            if ((before.IsEmpty || before.Length > 14 || IsRegion(before)) && named.Takes(unit)) found.Usual = named;
        }

        found.Start = Shorten(text, start, end);
        found.End = end;
        if (TrimMarks(text, end < to, ref found)) return found;
        found.End = found.Start;
        found.Rejected = true;
        return found;
    }

    private static int TrimEnd(ReadOnlySpan<char> text, int from, int to, ref FoundName found)
    {
        var end = to;
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

            var time = TimeAtEnd(text[from..end]);
            if (time > 0)
            {
                found.Timed = true;
                end -= time;
                continue;
            }

            var length = Words.Before(text[from..end], out var word);
            if (length > 0 && word.Is(WordRoles.Tail) && !EndsUsual(text[from..end], word))
            {
                found.Timed = word.Is(WordRoles.Adverb) && length > 1;
                Note(text.Slice(end - length, length), word, first: end == to, ref found);
                end -= length;
                continue;
            }

            if (length > 0 && length < end - from && word.Is(WordRoles.Added))
            {
                // 养老金人均每月新增110元: the verb stands behind its name.
                found.Added = true;
                end -= length;
                continue;
            }

            if (length > 0 && length == end - from && word.Is(WordRoles.Deliver | WordRoles.Lead))
            {
                Note(text.Slice(end - length, length), word, first: true, ref found);
                return from;
            }

            break;
        }

        found.Delivers = found.Delivers || DeliversAt(text, from, end, ref found);
        return end;
    }

    /// <summary>Whether the word belongs to a usual name: 研发投入, but not 财政收入增长.</summary>
    private static bool EndsUsual(ReadOnlySpan<char> text, Word word) =>
        !word.Is(WordRoles.Growth | WordRoles.Decline) && IndicatorGazetteer.Default.Names.Before(text, out _) > 1;

    private static bool DeliversAt(ReadOnlySpan<char> text, int from, int end, ref FoundName found)
    {
        var length = Words.Before(text[from..end], out var word);
        if (length < 2 || !word.Is(WordRoles.Deliver)) return false;
        found.Added |= word.Is(WordRoles.Added);
        return true;
    }

    private static void Note(ReadOnlySpan<char> word, Word entry, bool first, ref FoundName found)
    {
        var tie = entry.Roles & WordRoles.Tie;
        var had = found.Roles & WordRoles.Tie;

        // 增长达到5%: the rise says more than the verb.
        if (had is WordRoles.None or WordRoles.State || (had == WordRoles.Reach && (tie & (WordRoles.Growth | WordRoles.Decline)) != 0)) found.Roles = tie == WordRoles.None ? found.Roles : tie;
        if (entry.Is(WordRoles.Before)) found.Comparison ??= entry.Modifier is IndicatorModifier.Above or IndicatorModifier.Below ? entry.Modifier : null;
        found.Delivers |= first && entry.Is(WordRoles.Deliver);
        found.Added |= entry.Is(WordRoles.Added);
        found.Height ??= first && word is "高" ? IndicatorModifier.Above : first && word is "低" ? IndicatorModifier.Below : null;
        found.Respectively |= word is "分别";
        found.Strives |= word is "力争";
        found.Cumulative |= word.Contains("累计", StringComparison.Ordinal);
        found.Averaged |= IsAverage(word);
    }

    /// <summary>Whether a word says that the figure is that of a year in the middle of several.</summary>
    private static bool IsAverage(ReadOnlySpan<char> word) =>
        word.StartsWith("年均", StringComparison.Ordinal) || word is "年平均" or "平均每年" or "每年";

    /// <summary>Leaves out what the figure is compared with: 比上年, 高于全市平均水平.</summary>
    private static int CutComparison(ReadOnlySpan<char> text, int from, int end, ref FoundName found)
    {
        if (text[from..end].IndexOfAny('比', '较', '于') < 0) return end;
        for (var i = from; i < end; i++)
        {
            if (!Words.Begins(text[i])) continue;
            var length = Words.At(text[i..end], out var word);
            if (length >= 2 && word.Is(WordRoles.Before) && word.Modifier is IndicatorModifier.Above or IndicatorModifier.Below && !text.Slice(i, length).StartsWith('不'))
            {
                found.Comparison = word.Modifier;
                found.Roles |= WordRoles.State;
                return TrimEnd(text, from, i, ref found);
            }

            if (text[i] is '比' or '较' && IsComparison(text, i, end) && (found.Roles & (WordRoles.Growth | WordRoles.Decline | WordRoles.Reach)) != 0)
            {
                found.Comparison ??= found.Height;
                return TrimEnd(text, from, i, ref found);
            }
        }

        return end;
    }

    private static bool IsComparison(ReadOnlySpan<char> text, int at, int end)
    {
        var next = at + 1 < end ? text[at + 1] : '\0';
        if (next is '重' or '例' or '率' or '对' or '大' or '好' or '快' or '高' or '强' or '为' or '优' or '低' or '\0') return false;
        return at == 0 || text[at - 1] is not ('占' or '同' or '环' or '之' or '对' or '相' or '分' or '评' or '入');
    }

    private static int TrimStart(ReadOnlySpan<char> text, int from, int end, bool follows, ref FoundName found)
    {
        var start = from;
        while (start < end)
        {
            if (text[start] is '、' or '(' or ')' or ' ' or '-' or '”' || (follows && start == from && text[start] is '和' or '与' or '及' or '并'))
            {
                start++;
                continue;
            }

            var time = TimeAtStart(text[start..end]);
            if (time > 0)
            {
                start += time;
                continue;
            }

            if (BeginsUsual(text[start..end])) break;
            var length = Words.At(text[start..end], out var word);
            if (length < 2 && text[start] is '已' or '将' or '又' or '其' or '把' or '也' or '但' or '且')
            {
                start++;
                continue;
            }

            if (length == 0 || IsPartOfName(text[(start + length)..end], word)) break;

            var verbFollows = Words.At(text[(start + length)..end], out var next) > 1 && next.Is(WordRoles.Front | WordRoles.Manner);
            if (!(word.Is(WordRoles.Front) && length > 1) && !(word.Is(WordRoles.Manner) && verbFollows)) break;
            if (word.Is(WordRoles.Lead) && word.Is(WordRoles.Growth | WordRoles.Decline)) found.Led = word.Roles & (WordRoles.Growth | WordRoles.Decline);
            found.HasVerb |= word.Is(WordRoles.Deliver | WordRoles.Lead | WordRoles.Done);
            found.Added |= word.Is(WordRoles.Added);
            found.Cumulative |= text.Slice(start, length).Contains("累计", StringComparison.Ordinal);
            found.Strives |= text.Slice(start, length) is "力争";
            found.Averaged |= IsAverage(text.Slice(start, length));
            start += length;
        }

        return start;
    }

    private static bool BeginsUsual(ReadOnlySpan<char> text)
    {
        var length = IndicatorGazetteer.Default.Names.At(text, out _);
        return length > 0 && (length == text.Length || (Words.At(text[length..], out var word) == text.Length - length && word.Is(WordRoles.Lean)));
    }

    /// <summary>Whether what follows a verb makes it part of a name: 完成率, 改造面积, 建设项目.</summary>
    private static bool IsPartOfName(ReadOnlySpan<char> rest, Word verb)
    {
        if (!verb.Is(WordRoles.Deliver | WordRoles.Lead | WordRoles.Done | WordRoles.Cut)) return false;
        var length = Words.At(rest, out var head);
        if (length == 0 || !head.Is(WordRoles.Head)) return false;
        return length == 1 ? rest.Length == 1 : !verb.Is(WordRoles.Done);
    }

    private static int CutVerbs(ReadOnlySpan<char> text, int start, int end, ref FoundName found)
    {
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
            var joined = i > start && text[i - 1] is '、' or '和' or '并' or '及' or '与';
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
        var trimmed = TrimStart(text, cut, end, follows: true, ref ignored);
        found.Added |= ignored.Added;
        return trimmed;
    }

    private static int UsualAtEnd(ReadOnlySpan<char> text, int start, int end, out UsualIndicator? usual)
    {
        // 固定资产投资增速 is 固定资产投资.
        var lean = Words.Before(text[start..end], out var word);
        var stop = lean > 0 && word.Is(WordRoles.Lean) && lean < end - start && !IsShare(text[(end - lean)..end]) ? end - lean : end;
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

    /// <summary>Gives up the start of a name that is too long for one.</summary>
    private static int Shorten(ReadOnlySpan<char> text, int start, int end)
    {
        if (end - start <= LongestName) return start;
        for (var i = end - LongestName; i < end - 2; i++)
            if (text[i] is '、' or '的' or '和') return i + 1;
        return end;
    }

    /// <summary>Takes marks off the ends, and says whether a name is left.</summary>
    private static bool TrimMarks(ReadOnlySpan<char> text, bool tied, ref FoundName found)
    {
        var (start, end) = (found.Start, found.End);
        while (start < end && text[start] is '、' or '的' or ' ' or ')' or '”' or '》' or '-') start++;
        while (end > start && text[end - 1] is '、' or ' ' or '(' or '“' or '《' or '-' or '的') end--;
        if (tied && end - start > 3 && text[end - 1] == '等') end--;
        var name = text[start..end];
        if (name.Length > 2 && name[0] == '“' && name[^1] == '”' && name[1..^1].IndexOfAny('“', '”') < 0) (start, end) = (start + 1, end - 1);
        else if (name.LastIndexOf('“') is var open and >= 0 && name[open..].IndexOf('”') < 0) start += open + 1;
        else if (name.IndexOf('”') is var close and >= 0 && name[..close].IndexOf('“') < 0) start += close + 1;
        found.Start = start;
        found.End = end;
        name = text[start..Math.Max(start, end)];
        if (name.Length < 2 || name[0] == '是' || name[^1] is '等' or '对' or '把' or '将' or '为' or '在' or '使' or '让') return false;
        if (!Characters.IsHan(name[0]) && !char.IsAsciiLetterOrDigit(name[0]) && name[0] is not ('“' or '‘' or '《')) return false;
        if (!HasWord(name)) return false;
        if (name.Length > LongestNoName) return true;
        foreach (var none in NoNames)
            if (name.SequenceEqual(none)) return false;
        return true;
    }

    private static bool HasWord(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
            if (char.IsLetter(c)) return true;
        return false;
    }

    private static int TimeAtStart(ReadOnlySpan<char> text)
    {
        // “十四五”末, “十四五”期间.
        if (text.Length >= 6 && text[0] == '“' && text[1] == '十' && text[3] == '五' && text[4] == '”')
        {
            var plan = 5;
            while (plan < text.Length && text[plan] is '时' or '期' or '末' or '间' or '内') plan++;
            return plan > 5 || text.Length == 5 ? plan : 0;
        }

        if (text.IsEmpty || !(char.IsAsciiDigit(text[0]) || text[0] is '截' or '到')) return 0;
        var i = text.StartsWith("截至", StringComparison.Ordinal) || text.StartsWith("截止", StringComparison.Ordinal) ? 2 : text.StartsWith('到') ? 1 : 0;
        var digits = i;
        while (i < text.Length && (char.IsAsciiDigit(text[i]) || text[i] == '-')) i++;
        if (i - digits < 4 || i >= text.Length || text[i] != '年') return 0;
        i++;
        while (i < text.Length && text[i] is '底' or '末' or '初' or '度' or '来' or '间' or '内') i++;
        return i < text.Length && text[i] == '以' && i + 1 < text.Length && text[i + 1] == '来' ? i + 2 : i;
    }

    private static int TimeAtEnd(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[^1] is not ('年' or '底' or '末' or '初' or '度' or '在' or '前')) return 0;
        foreach (var word in Lately)
            if (text.EndsWith(word, StringComparison.Ordinal)) return word.Length;
        var i = text.Length;
        if (i > 0 && text[i - 1] is '底' or '末' or '初' or '度') i--;
        if (i == 0 || text[i - 1] != '年') return 0;
        var year = --i;
        while (i > 0 && char.IsAsciiDigit(text[i - 1])) i--;
        if (year - i is not (1 or 2 or 4)) return 0;
        if (text[..i].EndsWith("连续", StringComparison.Ordinal)) return text.Length - i + 2;
        var reaches = Words.Before(text[..i], out var verb) > 1 && verb.Is(WordRoles.Reach);
        return text.Length - i + (i > 0 && text[i - 1] is '到' or '至' && !reaches ? 1 : 0);
    }
}
