using Reports.Nlp.Text;

namespace Reports.Nlp.Glossaries;

/// <summary>Finds an enumeration right before a quoted abbreviation that announces as many: 需求收缩、供给冲击、预期转弱“三重压力”.</summary>
internal static class Apposition
{
    private const int LongestClause = 160;
    private const int LongestItem = 24;

    // 三连冠 counts victories, not what was won.
    private static readonly string[] Streaks = ["连冠", "连增", "连升", "连降", "连胜", "连跳", "级跳", "连丰", "连涨", "步走"];

    /// <summary>The definition before the term between quotation marks, or null.</summary>
    public static InlineDefinition? Find(string text, TextSpan span, TextSpan term)
    {
        if (!NumeralAbbreviation.TryParse(term.In(text), out var abbreviation) || abbreviation.Prefix.Length > 0 || !abbreviation.AnnouncesMembers) return null;
        var quote = term.Start - 1;
        var start = ClauseStart(text, span.Start, quote);
        if (start >= quote || !(char.IsLetterOrDigit(text[quote - 1]) || text[quote - 1] is '”' or '》' or '）')) return null;
        var clause = text[start..quote];
        var surface = new TextSpan(quote, term.End + 1);
        if (abbreviation.Parts.Count > 1) return Several(text, term, surface, start, clause, abbreviation);
        if (abbreviation.Count is not (>= 2 and <= 20) || Array.Exists(Streaks, streak => abbreviation.Parts[0].Head?.StartsWith(streak, StringComparison.Ordinal) == true)) return null;
        var items = Items(clause, abbreviation.Count.Value);
        if (items is null) return Singles(text, span, term, abbreviation);
        if (Govern(items, abbreviation.Parts[0].Head)) return null;
        var first = items[0];
        var head = abbreviation.Parts[0].Head;
        if (!FreeFirst(items, head) || !AreMembers(items)) return null;

        // 三网 is made of what its members end with; in 全面、直接、双向“三通” the items only say how.
        if (head is null || (head.Length == 1 && !items.TrueForAll(item => item.Contains(head, StringComparison.Ordinal)))) return null;
        var from = start + clause.IndexOf(first, StringComparison.Ordinal) + first.Length - items[0].Length;
        return new(term, surface, new(from, quote), [.. items.Select(Unquoted)], null);
    }

    /// <summary>坚持和落实“两个责任”: two verbs that have the term for their object. Members of “两个一批” may be verbs.</summary>
    private static bool Govern(List<string> items, string? head) =>
        items.Count == 2 && head?[0] != '一' && GoverningWords.IsVerb(items[1]) && GoverningWords.EndsWithVerb(items[0]);

    /// <summary>工农商学兵“五位一体”: as many characters as announced, each of which stands for a body or a field.</summary>
    private static InlineDefinition? Singles(string text, TextSpan span, TextSpan term, NumeralAbbreviation abbreviation)
    {
        if (abbreviation.Count is not { } count || count is < 3 or > 9 || abbreviation.Parts[0] is not ({ Measure: "位" or "级" } or { Head: ['方', ..] })) return null;
        var quote = term.Start - 1;
        var start = quote - count;
        if (start < span.Start || (start > span.Start && InitialCharacters.Contains(text[start - 1]))) return null;
        var members = text[start..quote];
        foreach (var c in members)
            if (!InitialCharacters.Contains(c) || members.IndexOf(c, StringComparison.Ordinal) != members.LastIndexOf(c)) return null;
        return new(term, new(quote, term.End + 1), new(start, quote), [.. members.Select(c => c.ToString())], null);
    }

    /// <summary>承诺制、标准化、智能化、便利化“一制三化”: every item must hold its head.</summary>
    private static InlineDefinition? Several(string text, TextSpan term, TextSpan surface, int start, string clause, NumeralAbbreviation abbreviation)
    {
        if (abbreviation.IsSum || abbreviation.Parts.Any(part => part.Count is null || part.Head is null)) return null;
        var total = abbreviation.Parts.Sum(part => part.Count!.Value);
        if (total is < 2 or > 20 || Items(clause, total) is not { } items) return null;
        var components = new List<TermComponent>();
        var at = 0;
        foreach (var part in abbreviation.Parts)
        {
            var share = items.GetRange(at, part.Count!.Value);
            at += share.Count;
            if (share.Exists(item => !item.Contains(part.Head!, StringComparison.Ordinal))) return null;
            components.Add(new(part.Head, part.Count, share));
        }

        var first = items[0];
        var trimmed = MemberTrimming.WithoutLeadingWord(first);
        if (trimmed.Length > LongestItem / 2) return null;
        components[0] = components[0] with { Members = [trimmed, .. components[0].Members.Skip(1)] };
        var from = start + clause.IndexOf(first, StringComparison.Ordinal) + first.Length - trimmed.Length;
        return new(term, surface, new(from, term.Start - 1), null, components);
    }

    private static int ClauseStart(string text, int start, int quote)
    {
        var depth = 0;
        for (var at = quote - 1; at >= start && quote - at <= LongestClause; at--)
        {
            var c = text[at];
            if (c is '”' or '）' or ')' or '》' or '’') depth++;
            else if (c is '“' or '（' or '(' or '《' or '‘')
            {
                if (depth == 0) return at + 1;
                depth--;
            }
            else if (depth == 0 && c is '，' or ',' or '。' or '；' or ';' or '：' or ':' or '！' or '？' or '!' or '?' or '\n' or '—' or '\u3000') return at + 1;
        }

        return quote - start <= LongestClause ? start : quote;
    }

    /// <summary>As many items as announced, parted by 、 and, before the last, by a conjunction.</summary>
    private static List<string>? Items(string clause, int count)
    {
        var items = EnumerationText.Split(clause, "、");
        if (items.Count == count) return items;
        if (items.Count != count - 1) return null;
        var (at, length) = EnumerationText.Conjunction(items[^1]);
        if (at <= 0) return null;
        var last = items[^1];
        items[^1] = last[..at].Trim();
        items.Add(last[(at + length)..].Trim());
        return items;
    }

    /// <summary>Frees the first item from the verb before it; false where its beginning is not certain.</summary>
    private static bool FreeFirst(List<string> items, string? head)
    {
        var first = items[0];
        var other = items[1];
        if (items.Count > 2 && items.Skip(2).All(item => item.Length == other.Length))
        {
            // 山区电商领路人、养殖能手、手工艺人: words have two characters as a rule, so that an odd beginning is no word that could be cut off.
            var before = first.Length - other.Length;
            if (before > 0 && (before % 2 == 0 || GoverningWords.EndsWithVerb(first.AsSpan(0, before)) || before == 1)) items[0] = first[^other.Length..];
            return items[0].Length <= LongestItem / 2;
        }

        var start = items.Count > 2 && items.Skip(2).All(item => item[0] == other[0]) || (head is not null && other[0] == head[0]);
        if (start)
        {
            var at = first.LastIndexOf(other[0]);
            if (at < 0) return false;
            items[0] = first[at..];
            return true;
        }

        var shortest = items.Skip(1).Min(item => item.Length);
        for (var i = 0; i < 2 && !items.Skip(1).Any(MemberTrimming.BeginsWithLeadingWord); i++)
            items[0] = MemberTrimming.WithoutLeadingWord(items[0], Math.Min(2, shortest));

        // 建好城镇环境、乡村环境: as long as the other without its verb, and ending like it.
        if (items[0].Length == other.Length + 2 && items[0][^1] == other[^1] && GoverningWords.BeginsWithOutcome(items[0])) items[0] = items[0][2..];
        return items[0].Length <= items.Skip(1).Max(item => item.Length) + 2;
    }

    private static bool AreMembers(List<string> items)
    {
        foreach (var item in items)
        {
            if (Unquoted(item).Length is 0 or > LongestItem) return false;
            if (item.AsSpan().IndexOfAny('“', '”') >= 0 && Unquoted(item).Length != item.Length - 2) return false;
        }

        // Two items are too easily two by chance: they must be built alike.
        return items.Count > 2 || items[0].Length == items[1].Length || items[0][^1] == items[1][^1];
    }

    private static string Unquoted(string item) => item is ['“', .., '”'] ? item[1..^1] : item;
}
