using System.Buffers;

namespace Reports.Nlp.Glossaries;

/// <summary>Finds in a definition the members that the headword announces, and only where their number agrees.</summary>
internal static class MemberFinder
{
    private const int MostMembers = 60;
    private const int LongestDefinition = 2000;
    private const string ClauseEnds = "，,；;。！？!?";
    private static readonly SearchValues<char> Breaks = SearchValues.Create("，。；：！？,;:");

    // Separators, the first characters of conjunctions, and quotation marks, which part items where they stand side by side.
    private static readonly SearchValues<char> Parting = SearchValues.Create("、，,；;。！？!?和与及以或暨\"'＂＇‘’‚‛“”「」『』〝〞〟〃﹁﹂﹃﹄");

    /// <summary>Finds the members of one headword.</summary>
    /// <param name="abbreviation">The headword's numeral structure.</param>
    /// <param name="definition">The definition as printed.</param>
    public static MemberFindings Find(NumeralAbbreviation abbreviation, string definition)
    {
        if (definition.Length > LongestDefinition) return MemberFindings.None;
        if (!abbreviation.AnnouncesMembers && abbreviation.Parts.Count > 1) return MemberFindings.None;
        var text = definition[DefinitionText.LengthOfConnective(definition)..].Trim();
        if (abbreviation.Parts.Count > 1)
        {
            var both = Interleaved(abbreviation, text);
            return both is not null ? new(both, null, null) : new(null, ComponentFinder.Find(abbreviation.Parts, text, abbreviation.IsSum), null);
        }

        var part = abbreviation.Parts[0];
        var digits = abbreviation.DigitByDigit();
        if (digits.Count > 0 && ComponentFinder.Counted(digits, text) is { } counted) return new(null, counted, null);
        if (part.Count is not (>= 2 and <= MostMembers)) return MemberFindings.None;
        var members = List(text, part.Count.Value, Counted(part.Head));
        return members is not null ? new(members, null, null) : new(null, null, OtherLength(text, part));
    }

    /// <summary>What is counted: 双高计划 is a plan of two 高, 十项行动 are ten 行动.</summary>
    private static string? Counted(string? head)
    {
        foreach (var carrier in HeadwordGrouping.Carriers)
            if (head?.Length > carrier.Length && head.EndsWith(carrier, StringComparison.Ordinal)) return head[..^carrier.Length];
        return head;
    }

    /// <summary>The members of a list of <paramref name="count"/>, trimmed, or null.</summary>
    public static List<string>? List(string text, int count, string? head)
    {
        text = text.TrimEnd('。', '；', ';', '.', ' ', '　');
        if (OrdinalMarks.Find(text, count) is { } marked) return marked;
        if (!MayHold(text, count)) return null;
        if (Quoted(text, count) is { } quoted) return Trimmed(quoted, count, head);
        foreach (var separators in (string[])["。", "；;"])
            if (EnumerationText.MaySplit(text, separators, count) && EnumerationText.Split(text, separators) is var sentences && sentences.Count == count && AreParallel(sentences, head)) return Trimmed(sentences, count, head);

        var wide = EnumerationText.Split(text, "。；;");
        foreach (var sentence in wide)
        {
            if (!EnumerationText.MaySplit(sentence, "，,", count)) continue;
            var clauses = EnumerationText.Split(sentence, "，,");
            if (clauses.Count == count && AreParallel(clauses, head)) return Trimmed(clauses, count, head);
        }

        foreach (var strict in (bool[])[true, false])
        {
            foreach (var clause in EnumerationText.Split(text, ClauseEnds))
                if (EnumerationText.SplitInto(clause, count, "、") is { } items && (!strict || AreParallel(items, head)) && Trimmed(items, count, head) is { } good) return good;
            foreach (var sentence in wide)
                if (EnumerationText.SplitInto(sentence, count, "，,、") is { } items && AreParallel(items, head)) return Trimmed(items, count, head);
        }

        return null;
    }

    /// <summary>Whether enough stands in a text to part so many items: one look, where trying costs many.</summary>
    private static bool MayHold(ReadOnlySpan<char> text, int count)
    {
        for (var items = 1; items < count; items++)
        {
            int at;
            while ((at = text.IndexOfAny(Parting)) >= 0 && HeadwordText.IsQuote(text[at]) && !OpensNext(text[(at + 1)..])) text = text[(at + 1)..];
            if (at < 0) return false;
            text = text[(at + 1)..];
        }

        return true;

        // “甲”“乙”: quotations side by side need nothing between them.
        static bool OpensNext(ReadOnlySpan<char> rest) => rest.TrimStart() is [var c, ..] && HeadwordText.IsQuote(c);
    }

    /// <summary>Whether the items begin alike, end alike, or all hold what is counted.</summary>
    public static bool AreParallel(List<string> items, string? head)
    {
        if (items.Count < 2) return false;
        if (!string.IsNullOrEmpty(head) && items.TrueForAll(item => item.Contains(head, StringComparison.Ordinal))) return true;
        var start = items[1].Length;
        foreach (var item in items.Skip(2)) start = Math.Min(start, item.AsSpan().CommonPrefixLength(items[1]));
        var shared = items.Count > 2 ? 1 : 2;
        if (start >= shared && items[0].AsSpan().CommonPrefixLength(items[1]) >= shared && char.IsLetter(items[0][0])) return true;
        return items.Count > 2 && items.TrueForAll(item => item[^1] == items[0][^1]) && char.IsLetter(items[0][^1]);
    }

    /// <summary>三管三必须, 五每五必: each member fills every head.</summary>
    private static List<string>? Interleaved(NumeralAbbreviation abbreviation, string text)
    {
        var parts = abbreviation.Parts;
        if (parts[0].Count is not >= 2 || parts.Any(part => part.Count != parts[0].Count || part.Head is null)) return null;
        var members = List(text, parts[0].Count!.Value, parts[0].Head);
        return members is not null && members.TrueForAll(member => parts.All(part => member.Contains(part.Head!, StringComparison.Ordinal))) ? members : null;
    }

    /// <summary>“甲”、“乙”和“丙” side by side, or one quotation that holds the list.</summary>
    private static List<string>? Quoted(string text, int count)
    {
        var row = new List<string>();
        var lastEnd = -1;
        for (var i = 0; i < text.Length; i++)
        {
            var end = HeadwordText.ClosingOf(text, i);
            if (end < 0) continue;
            var inside = text[(i + 1)..end];
            foreach (var separators in (string[])["、", "，,", "；;"])
                if (EnumerationText.MaySplit(inside, separators, count) && EnumerationText.Split(inside, separators) is var items && items.Count == count) return items;
            if (lastEnd >= 0 && text[(lastEnd + 1)..i].Trim() is not ("" or "、" or "，" or "," or "和" or "与" or "及" or "以及" or "；" or ";"))
            {
                if (row.Count == count) return row;
                row.Clear();
            }

            row.Add(inside);
            lastEnd = end;
            i = end;
        }

        return row.Count == count && count > 1 ? row : null;
    }

    private static List<string>? Trimmed(List<string> items, int count, string? head)
    {
        // 由甲和乙联合实施 says who acts, 由甲、乙和丙组成 what it is made of.
        if (items[0].StartsWith('由') && !items[^1].Contains("组成", StringComparison.Ordinal) && !items[^1].Contains("构成", StringComparison.Ordinal)) return null;
        List<string> trimmed = [.. items];
        MemberTrimming.Trim(trimmed, count, head);
        return trimmed.TrueForAll(item => item.Length > 0) ? trimmed : null;
    }

    /// <summary>The length of the list where the whole definition is one and its items are clearly members.</summary>
    private static int? OtherLength(string text, NumeralPart part)
    {
        var body = text.TrimEnd('。', '；', ';', ' ', '　');
        if (body.AsSpan().ContainsAny(Breaks)) return null;
        if (!EnumerationText.MaySplit(body, "、", 2)) return null;
        var items = EnumerationText.Split(body, "、");
        if (items.Count < 2 || items.Count == part.Count) return null;
        return !string.IsNullOrEmpty(part.Head) && items.TrueForAll(item => item.Contains(part.Head, StringComparison.Ordinal)) ? items.Count : null;
    }
}
