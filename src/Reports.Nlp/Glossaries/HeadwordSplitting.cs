using Reports.Nlp.Text;

namespace Reports.Nlp.Glossaries;

/// <summary>Parts a headword that names two terms, and finds the short forms inside a longer one.</summary>
internal static class HeadwordSplitting
{
    /// <summary>The terms of a note with their meanings; one pair where it explains one term.</summary>
    /// <remarks>
    /// “两重”、“两新”：甲；乙 names two. “窗口无否决权”“说不行要请示报告”机制 names one, the noun behind the quotations being
    /// shared, and so does “大联席、小机制” in one pair of marks; 双随机、一公开 likewise, unless each part is explained by name.
    /// </remarks>
    public static List<(TextSpan Headword, string Definition)> Split(string text, TextSpan headword, string definition)
    {
        var quoted = QuotedSpans(text, headword, out var joined, out var carrier);
        if (quoted.Count >= 2)
        {
            var labelled = ByName(text, quoted, definition);
            if (labelled is not null && (carrier || !IsEnumeratedWhole(definition))) return labelled;
            if (!carrier)
            {
                foreach (var separators in (string[])["；;", "。"])
                {
                    var parts = EnumerationText.Split(definition.TrimEnd('。', ' '), separators);
                    if (parts.Count == quoted.Count) return [.. quoted.Zip(parts, (span, part) => (span, WithoutName(part, HeadwordText.TermOf(span.In(text)))))];
                }

                if (joined) return [.. quoted.Select(span => (span, definition))];
            }
        }
        else if (Parts(text, headword) is { Count: > 1 } parts && ByName(text, parts, definition) is { } named)
        {
            return named;
        }

        return [(headword, definition)];
    }

    /// <summary>Short forms in quotation marks inside the headword, then the headword without its bracket and what stands in it.</summary>
    public static IReadOnlyList<string> Variants(string surface, string term)
    {
        var variants = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal) { HeadwordText.Key(term) };
        foreach (var quoted in HeadwordText.QuotedParts(surface))
        {
            Add(HeadwordText.WithoutQuotes(quoted));

            // 稳外贸“12”条: a text prints the measure word inside the marks as well.
            var end = surface.IndexOf(quoted, StringComparison.Ordinal) + quoted.Length + 1;
            if (end < surface.Length && quoted.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0 && surface[end] is '条' or '项' or '招' or '策') Add(quoted + surface[end]);
        }

        var open = term.IndexOfAny(['（', '(']);
        if (open > 1 && term[^1] is '）' or ')')
        {
            Add(term[..open]);
            Add(term[(open + 1)..^1]);
        }

        return variants;

        void Add(string variant)
        {
            if (variant.Length > 1 && seen.Add(HeadwordText.Key(variant))) variants.Add(variant);
        }
    }

    /// <summary>The headword without the quotation marks that enclose it whole.</summary>
    public static TextSpan Inside(string text, TextSpan headword) =>
        headword.Length > 2 && HeadwordText.ClosingOf(text, headword.Start, headword.End) == headword.End - 1
            ? new(headword.Start + 1, headword.End - 1)
            : headword;

    private static List<TextSpan> QuotedSpans(string text, TextSpan headword, out bool joined, out bool carrier)
    {
        var spans = new List<TextSpan>();
        joined = carrier = false;
        for (var at = headword.Start; at < headword.End; at++)
        {
            var close = HeadwordText.ClosingOf(text, at, headword.End);
            if (close > 0)
            {
                spans.Add(new(at, close + 1));
                at = close;
            }
            else if (text[at] is '、' or '和' or '与' or '及' or '，' or ',' or '/') joined = true;
            else if (!char.IsWhiteSpace(text[at])) carrier = true;
        }

        return spans;
    }

    /// <summary>What stands between 、 and conjunctions outside quotation marks: 领航工程和“双千”计划.</summary>
    private static List<TextSpan> Parts(string text, TextSpan headword)
    {
        var parts = new List<TextSpan>();
        var start = headword.Start;
        var depth = 0;
        for (var at = headword.Start; at <= headword.End; at++)
        {
            if (at < headword.End)
            {
                depth = EnumerationText.Depth(depth, text[at]);
                if (depth > 0 || text[at] is not ('、' or '和' or '与')) continue;
            }

            if (at > start) parts.Add(new(start, at));
            start = at + 1;
        }

        return parts;
    }

    /// <summary>Parts the definition where it names each term: 两重指…；两新指….</summary>
    private static List<(TextSpan, string)>? ByName(string text, List<TextSpan> terms, string definition)
    {
        var starts = new List<int>();
        var from = 0;
        foreach (var span in terms)
        {
            var at = NameAt(definition, HeadwordText.TermOf(span.In(text)), from);
            if (at < 0 || (starts.Count == 0 && at > 1)) return null;
            starts.Add(at);
            from = at + 1;
        }

        var result = new List<(TextSpan, string)>();
        for (var i = 0; i < terms.Count; i++)
        {
            var part = definition[starts[i]..(i + 1 < starts.Count ? starts[i + 1] : definition.Length)].TrimEnd('；', ';', '，', ',', ' ', '　', '“', '"', '「');
            var meaning = WithoutName(part, HeadwordText.TermOf(terms[i].In(text)));
            if (meaning.Length == 0) return null;
            result.Add((terms[i], meaning));
        }

        return result;
    }

    /// <summary>Where a term stands with 指, 是指, 即, 是 or a colon behind it; quotation marks in it may be printed or not.</summary>
    private static int NameAt(string definition, string term, int from)
    {
        if (term.Length == 0) return -1;
        for (var at = definition.IndexOf(term[0], from); at >= 0; at = definition.IndexOf(term[0], at + 1))
        {
            var length = LengthOf(definition, at, term);
            if (length == 0) continue;
            var end = at + length;
            if (end < definition.Length && HeadwordText.IsQuote(definition[end])) end++;
            if (end < definition.Length && (definition[end] is '：' or ':' or '是' or '为' || DefinitionText.LengthOfConnective(definition.AsSpan(end)) > 0)) return at;
        }

        return -1;
    }

    /// <summary>How much of a text from a place on prints a term, quotation marks inside it passed over; 0 where something else stands there.</summary>
    private static int LengthOf(string text, int start, string term)
    {
        var at = start;
        foreach (var c in term)
        {
            while (at > start && at < text.Length && HeadwordText.IsQuote(text[at])) at++;
            if (at >= text.Length || text[at] != c) return 0;
            at++;
        }

        return at - start;
    }

    private static string WithoutName(string part, string term)
    {
        var text = part.TrimStart('“', '"', '「', ' ', '　');
        if (LengthOf(text, 0, term) is > 0 and var length)
        {
            var rest = text[length..].TrimStart('”', '"', '」', ' ', '：', ':');
            if (rest.StartsWith('是') && !rest.StartsWith("是指", StringComparison.Ordinal)) rest = rest[1..];
            part = rest;
        }

        return part[DefinitionText.LengthOfConnective(part)..];
    }

    private static bool IsEnumeratedWhole(string definition) => definition.Length == 0;
}
