namespace Reports.Nlp.Glossaries;

/// <summary>Finds the members of a term that announces several numbers (一制三化, 1+7).</summary>
internal static class ComponentFinder
{
    private const string Measures = "个名项种类大家条支座处级位人件次批张只本台套户所";
    private static readonly string[] LabelVerbs = ["分别是指", "是指", "指的是", "包括", "分别是", "指", "即", "是", "为", "：", ":", "——", "-"];

    /// <summary>The parts with their members.</summary>
    /// <returns>One component a part, in the order of the headword; null where the definition bears none of them out.</returns>
    public static IReadOnlyList<TermComponent>? Find(IReadOnlyList<NumeralPart> parts, string text, bool isSum) =>
        Labelled(parts, text) ?? ByRepeatedCounts(parts, text) ?? Flat(parts, text, isSum) ?? Counted(parts, text);

    /// <summary>The parts where the definition only counts them: 1个小组、3名成员、2名专员.</summary>
    public static IReadOnlyList<TermComponent>? Counted(IReadOnlyList<NumeralPart> parts, string text)
    {
        var at = 0;
        foreach (var part in parts)
        {
            at = CountAt(text, at, part.Count);
            if (at < 0) return null;
            at++;
        }

        return [.. parts.Select(part => new TermComponent(part.Head, part.Count, []))];
    }

    /// <summary>“五区”是指…，“三带”是指…: each part is named, and explained up to the next name.</summary>
    private static List<TermComponent>? Labelled(IReadOnlyList<NumeralPart> parts, string text)
    {
        var starts = new int[parts.Count + 1];
        var bodies = new int[parts.Count];
        var from = 0;
        for (var i = 0; i < parts.Count; i++)
        {
            (starts[i], bodies[i]) = Label(text, parts[i], from);
            if (starts[i] < 0) return null;
            from = bodies[i];
        }

        starts[^1] = text.Length;
        var found = new List<TermComponent>(parts.Count);
        for (var i = 0; i < parts.Count; i++)
            found.Add(new(parts[i].Head, parts[i].Count, Explained(parts[i], text[bodies[i]..starts[i + 1]])));
        return found;
    }

    private static (int Start, int Body) Label(string text, NumeralPart part, int from)
    {
        var label = part.Numeral + part.Measure + part.Head;
        for (var length = label.Length; length >= part.Numeral.Length; length--)
        {
            if (length == part.Numeral.Length && part.Head is not null) break;
            for (var at = text.IndexOf(label[..length], from, StringComparison.Ordinal); at >= 0; at = text.IndexOf(label[..length], at + 1, StringComparison.Ordinal))
            {
                var quoted = at > 0 && HeadwordText.IsQuote(text[at - 1]);
                var end = at + length;
                if (quoted && end < text.Length && HeadwordText.IsQuote(text[end])) end++;
                else if (quoted) continue;
                else if (at > 0 && !"，,；;。、：: ".Contains(text[at - 1], StringComparison.Ordinal)) continue;
                foreach (var verb in LabelVerbs)
                    if (text.AsSpan(end).StartsWith(verb, StringComparison.Ordinal)) return (quoted ? at - 1 : at, end + verb.Length);
            }
        }

        return (-1, -1);
    }

    private static List<string> Explained(NumeralPart part, string stretch)
    {
        stretch = stretch.Trim(' ', '　', '，', ',', '；', ';', '。', '、', '：', ':');
        if (stretch.Length == 0) return [];
        if (part.Count is null) return OpenList(stretch);
        if (part.Count == 1) return NumeralReader.Read(stretch, 0, out _) > 0 && CountAt(stretch, 0, 1) == 0 ? [] : [stretch];
        foreach (var word in (string[])["分别是", "分别为", "即", "包括"])
        {
            var at = stretch.LastIndexOf(word, StringComparison.Ordinal);
            if (at > 0 && MemberFinder.List(stretch[(at + word.Length)..], part.Count.Value, part.Head) is { } named) return named;
        }

        return MemberFinder.List(stretch, part.Count.Value, part.Head) ?? [];
    }

    /// <summary>The items before 等 of a part whose number is open (多点支撑).</summary>
    private static List<string> OpenList(string stretch)
    {
        foreach (var clause in EnumerationText.Split(stretch, "，,；;。"))
        {
            var items = EnumerationText.Split(clause, "、");
            if (items.Count < 3 || !items[^1].Contains('等', StringComparison.Ordinal)) continue;
            MemberTrimming.Trim(items, 0, null);
            return items;
        }

        return [];
    }

    /// <summary>甲、乙、丙、丁四个直辖市和戊、己…七个城市: the number stands again behind its members.</summary>
    private static List<TermComponent>? ByRepeatedCounts(IReadOnlyList<NumeralPart> parts, string text)
    {
        var found = new List<TermComponent>(parts.Count);
        var from = 0;
        foreach (var part in parts)
        {
            if (part.Count is not >= 2) return null;
            List<string>? members = null;
            for (var at = CountAt(text, from, part.Count); at >= 0 && members is null; at = CountAt(text, at + 1, part.Count))
            {
                members = EnumerationText.SplitInto(text[from..at], part.Count.Value, "、");
                if (members is not null) from = at + 1;
            }

            if (members is null) return null;
            if (found.Count > 0 && EnumerationText.Conjunction(members[0]) is { At: > 0 } joint) members[0] = members[0][(joint.At + joint.Length)..];
            MemberTrimming.Trim(members, part.Count.Value, part.Head);
            found.Add(new(part.Head, part.Count, members));
        }

        return found;
    }

    /// <summary>One list for all parts: 承诺制、标准化、智能化、便利化.</summary>
    private static List<TermComponent>? Flat(IReadOnlyList<NumeralPart> parts, string text, bool isSum)
    {
        if (parts.Any(part => part.Count is null)) return null;
        var total = parts.Sum(part => part.Count!.Value);
        if (total is < 2 or > 60) return null;
        text = text.TrimEnd('。', '；', ';', ' ', '　');
        foreach (var scope in (IEnumerable<string>)[.. EnumerationText.Split(text, "，,；;。"), .. EnumerationText.Split(text, "。；;"), text])
            foreach (var separators in (string[])["、", "，,", "，,、", "，,；;、", "。；;"])
                if (EnumerationText.SplitInto(scope, total, separators) is { } items && Dealt(parts, items, isSum) is { } dealt) return dealt;
        return null;
    }

    private static List<TermComponent>? Dealt(IReadOnlyList<NumeralPart> parts, List<string> items, bool isSum)
    {
        var shares = isSum || InOrder(parts, items) ? Slices(parts, items) : ByHead(parts, items);
        if (shares is null) return null;
        var found = new List<TermComponent>(parts.Count);
        for (var i = 0; i < parts.Count; i++)
        {
            MemberTrimming.Trim(shares[i], parts[i].Count!.Value, parts[i].Head);
            if (!isSum) DropSharedEnd(shares[i], parts[i].Head);
            found.Add(new(parts[i].Head, parts[i].Count, shares[i]));
        }

        return found;
    }

    /// <summary>Whether, dealt in order, every part gets an item with its head and at least three items in five have theirs.</summary>
    private static bool InOrder(IReadOnlyList<NumeralPart> parts, List<string> items)
    {
        var shares = Slices(parts, items);
        var holding = 0;
        for (var i = 0; i < parts.Count; i++)
        {
            var count = shares[i].Count(item => Holds(item, parts[i].Head));
            if (count == 0) return false;
            holding += count;
        }

        return holding * 5 >= items.Count * 3;
    }

    private static List<List<string>> Slices(IReadOnlyList<NumeralPart> parts, List<string> items)
    {
        var shares = new List<List<string>>(parts.Count);
        var at = 0;
        foreach (var part in parts)
        {
            shares.Add(items.GetRange(at, part.Count!.Value));
            at += part.Count.Value;
        }

        return shares;
    }

    /// <summary>Deals by the head that an item ends with, where the definition keeps another order than the headword.</summary>
    private static List<List<string>>? ByHead(IReadOnlyList<NumeralPart> parts, List<string> items)
    {
        List<List<string>> shares = [.. parts.Select(_ => new List<string>())];
        foreach (var item in items)
        {
            var owner = -1;
            for (var i = 0; i < parts.Count; i++)
            {
                if (parts[i].Head is not { } head || !item.EndsWith(head, StringComparison.Ordinal)) continue;
                if (owner >= 0) return null;
                owner = i;
            }

            if (owner < 0) return null;
            shares[owner].Add(item);
        }

        for (var i = 0; i < parts.Count; i++)
            if (shares[i].Count != parts[i].Count) return null;
        return shares;
    }

    /// <summary>义务教育、基本医疗、住房安全有保障: the verb behind the last item is everyone's.</summary>
    private static void DropSharedEnd(List<string> share, string? head)
    {
        if (share.Count < 2 || head is null || !share[^1].EndsWith(head, StringComparison.Ordinal)) return;
        if (share.SkipLast(1).Any(item => item.Contains(head, StringComparison.Ordinal))) return;
        var stem = share[^1][..^head.Length].TrimEnd('有', '得', '到');
        if (stem.Length > 0) share[^1] = stem;
    }

    private static bool Holds(string item, string? head) => head is not null && (item.Contains(head, StringComparison.Ordinal)
        || (head.Length > 2 && item.Contains(head[..2], StringComparison.Ordinal)) || (head.Length > 1 && item.EndsWith(head[0])));

    /// <summary>The next place where <paramref name="count"/> is written as a numeral with a measure word behind, or -1.</summary>
    private static int CountAt(string text, int from, int? count)
    {
        for (var at = from; at < text.Length; at++)
        {
            var length = NumeralReader.Read(text, at, out var value);
            if (length == 0) continue;
            if (value == count && at + length < text.Length && Measures.Contains(text[at + length], StringComparison.Ordinal)) return at;
            at += length - 1;
        }

        return -1;
    }
}
