namespace Reports.Nlp.Glossaries;

/// <summary>Frees the first and last item of an enumeration from the sentence around it.</summary>
/// <remarks>
/// What all other items share tells where the outer ones begin and end (标准化、智能化、便利化审批制度改革); a verb in front that
/// only the first item has is the sentence's, not the member's; what follows 等, a repeated count or 组成 is no member.
/// </remarks>
internal static class MemberTrimming
{
    private static readonly string[] TrailingWords =
    [
        "组成", "构成", "统筹推进", "统筹发展", "协同推进", "协同发展", "协调发展", "融合发展", "一体推进", "一体化", "为主要内容", "于一体", "为一体", "相结合", "有机结合", "相统一", "而使用",
        "的融合", "的结合", "的统一", "的联动", "的贯通", "的衔接", "的协同",
        "的工作", "的原则", "的要求", "的方针", "的总体", "的体系", "的机制", "的模式", "的格局", "的制度", "的形式", "的方式", "的服务", "的管理", "的综合", "的发展",
    ];

    /// <summary>Trims the items in place.</summary>
    /// <param name="items">Items in order.</param>
    /// <param name="count">The number announced, which may stand again behind the last item (区四级网格).</param>
    /// <param name="head">What is counted, or null.</param>
    public static void Trim(List<string> items, int count, string? head)
    {
        for (var i = 0; i < items.Count; i++) items[i] = items[i].Trim(' ', '　', '。', '；', ';', '，', ',', '、', '：', ':');
        // Items of marks alone are no members; the caller sees that one is empty.
        if (items.Count == 0 || items.Exists(item => item.Length == 0)) return;
        TrimFirst(items, head);
        items[0] = items[0].TrimStart('：', ':', ' ');
        TrimLast(items, count, head);
    }

    /// <summary>Takes off the verb or preposition in front that belongs to the sentence; what is left has two characters or more.</summary>
    public static string WithoutLeadingWord(string item) => WithoutLeadingWord(item, 2);

    /// <summary>Takes off the verb or preposition in front that belongs to the sentence.</summary>
    /// <param name="item">The item.</param>
    /// <param name="shortest">How many characters must be left.</param>
    public static string WithoutLeadingWord(string item, int shortest)
    {
        var length = GoverningWords.LengthAt(item, shortest);
        return length > 0 ? item[length..] : item;
    }

    /// <summary>Whether the item begins with one of the verbs and prepositions that introduce enumerations.</summary>
    public static bool BeginsWithLeadingWord(string item) => WithoutLeadingWord(item).Length < item.Length;

    private static void TrimFirst(List<string> items, string? head)
    {
        if (items.Count < 2) return;
        var first = items[0];
        var shared = SharedStart(items, 1);
        if (shared > 0)
        {
            var at = first.IndexOf(items[1][..shared], StringComparison.Ordinal);
            if (at > 0 && (items.Count > 2 || head?[0] == items[1][0])) items[0] = first[at..];
            if (at >= 0) return;
        }

        // 减轻甲和乙: the verb carries the head of 双减 and is shared.
        if (head is [var verb, ..] && first.Length > 4 && first[0] == verb && !items.Skip(1).Any(item => item.Contains(verb, StringComparison.Ordinal)))
        {
            items[0] = first[2..];
            return;
        }

        if (items.Skip(1).Any(BeginsWithLeadingWord)) return;
        var last = items[^1];
        if (first[0] == '由' && (last.Contains("组成", StringComparison.Ordinal) || last.Contains("构成", StringComparison.Ordinal))) items[0] = first[1..];
        else if (first[0] == '以' && (last.Contains('为', StringComparison.Ordinal) || last.Contains("的形式", StringComparison.Ordinal))) items[0] = first[1..];
        else items[0] = WithoutLeadingWord(first);
    }

    private static void TrimLast(List<string> items, int count, string? head)
    {
        var last = items[^1];
        var cut = last.Length;
        cut = Math.Min(cut, EtCetera(last));
        cut = Math.Min(cut, RepeatedCount(last, count));
        cut = Math.Min(cut, Naming(last));
        cut = Math.Min(cut, SharedKind(items, last));
        foreach (var word in TrailingWords)
        {
            var at = last.IndexOf(word, StringComparison.Ordinal);
            if (at >= 2 && !items.SkipLast(1).Any(item => item.Contains(word, StringComparison.Ordinal))) cut = Math.Min(cut, at);
        }

        last = last[..cut].TrimEnd();
        if (items.Count > 1 && last.Length > 0) last = WithoutForeignEnd(items, last, head);
        if (last.Length > 0) items[^1] = last;
    }

    /// <summary>Where the others all end alike, the last one ends there too (便利化|审批制度改革).</summary>
    private static string WithoutForeignEnd(List<string> items, string last, string? head)
    {
        var end = items[0][^1];
        for (var i = 1; i < items.Count - 1; i++)
            if (items[i][^1] != end) return last;
        if (last[^1] == end || char.IsPunctuation(end) || NumeralReader.IsDigit(end)) return last;
        if (items.Count < 3 && head?[^1] != end) return last;
        var at = last.IndexOf(end, 1 < last.Length ? 1 : 0);
        if (at <= 0 || (items.Count < 3 && last.IndexOf(end, at + 1) > 0)) return last;
        return last[..(at + 1)];
    }

    /// <summary>The place of the name that the list is only said to have: 甲、乙“双向揭榜”的简称.</summary>
    private static int Naming(string last)
    {
        foreach (var word in (string[])["的简称", "的统称", "的总称", "的合称"])
        {
            if (!last.EndsWith(word, StringComparison.Ordinal)) continue;
            var quote = last.AsSpan().IndexOfAny('“', '‘', '「');
            return quote > 0 ? quote : last.Length - word.Length;
        }

        return last.Length;
    }

    /// <summary>早筛查、早诊断、早治疗工程: where all begin alike and the last is as long as the others but for a kind noun, the noun is everyone's.</summary>
    private static int SharedKind(List<string> items, string last)
    {
        if (items.Count < 3 || last.Length < items[0].Length + 2) return last.Length;
        foreach (var item in items.SkipLast(1))
            if (item.Length != items[0].Length || item[0] != last[0]) return last.Length;
        foreach (var carrier in HeadwordGrouping.Carriers)
            if (last.Length == items[0].Length + carrier.Length && last.EndsWith(carrier, StringComparison.Ordinal)) return items[0].Length;
        return last.Length;
    }

    private static int SharedStart(List<string> items, int from)
    {
        var shared = items[from].Length;
        for (var i = from + 1; i < items.Count; i++)
            shared = Math.Min(shared, items[i].AsSpan().CommonPrefixLength(items[from]));
        if (items.Count - from == 1) shared = Math.Min(shared, 2);
        return shared > 0 && char.IsLetter(items[from][0]) ? shared : 0;
    }

    /// <summary>The place of 等 where it closes the enumeration, not where it is part of a word.</summary>
    private static int EtCetera(string item)
    {
        for (var at = item.IndexOf('等', StringComparison.Ordinal); at > 0; at = item.IndexOf('等', at + 1))
        {
            var depth = 0;
            for (var i = 0; i < at; i++) depth = EnumerationText.Depth(depth, item[i]);
            if (depth > 0 || "平均同对中高初优上下何".Contains(item[at - 1], StringComparison.Ordinal)) continue;
            if (at + 1 < item.Length && "级候待值额".Contains(item[at + 1], StringComparison.Ordinal)) continue;
            return at;
        }

        return item.Length;
    }

    /// <summary>The place where the number announced is said again (5个关键环节, “五个计划”, 四级网格).</summary>
    private static int RepeatedCount(string item, int count)
    {
        for (var at = 1; at < item.Length; at++)
        {
            var length = NumeralReader.Read(item, at, out var value);
            if (length == 0) continue;
            if (value == count && at + length < item.Length && "个项种类大级重位条方者家层环步股张道轮名座".Contains(item[at + length], StringComparison.Ordinal))
                return HeadwordText.IsQuote(item[at - 1]) ? at - 1 : at;
            at += length - 1;
        }

        return item.Length;
    }
}
