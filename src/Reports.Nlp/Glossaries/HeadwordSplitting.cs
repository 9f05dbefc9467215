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
        else if (quoted.Count == 0 && headword.In(text) is var surface && surface.Contains('、', StringComparison.Ordinal))
        {
            var named = ByName(text, Parts(text, headword), definition);
            if (named is not null) return named;
        }

        return [(headword, definition)];
    }

    /// <summary>Short forms in quotation marks inside the headword, then the headword without its bracket and what stands in it.</summary>
    public static IReadOnlyList<string> Variants(string surface, string term)
    {
        var variants = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal) { HeadwordText.Key(term) };
        foreach (var quoted in HeadwordText.QuotedParts(surface))
            Add(HeadwordText.WithoutQuotes(quoted));
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

    private static List<TextSpan> Parts(string text, TextSpan headword)
    {
        var parts = new List<TextSpan>();
        var start = headword.Start;
        for (var at = headword.Start; at <= headword.End; at++)
        {
            if (at < headword.End && text[at] != '、') continue;
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

    /// <summary>Where a term stands with 指, 是指, 即, 是 or a colon behind it.</summary>
    private static int NameAt(string definition, string term, int from)
    {
        for (var at = definition.IndexOf(term, from, StringComparison.Ordinal); at >= 0; at = definition.IndexOf(term, at + 1, StringComparison.Ordinal))
        {
            var end = at + term.Length;
            if (end < definition.Length && HeadwordText.IsQuote(definition[end])) end++;
            if (end < definition.Length && (definition[end] is '：' or ':' or '是' or '为' || DefinitionText.LengthOfConnective(definition.AsSpan(end)) > 0)) return at;
        }

        return -1;
    }

    private static string WithoutName(string part, string term)
    {
        var text = part.TrimStart('“', '"', '「', ' ', '　');
        if (text.StartsWith(term, StringComparison.Ordinal))
        {
            var rest = text[term.Length..].TrimStart('”', '"', '」', ' ', '：', ':');
            if (rest.StartsWith('是') && !rest.StartsWith("是指", StringComparison.Ordinal)) rest = rest[1..];
            part = rest;
        }

        return part[DefinitionText.LengthOfConnective(part)..];
    }

    private static bool IsEnumeratedWhole(string definition) => definition.Length == 0;
}
