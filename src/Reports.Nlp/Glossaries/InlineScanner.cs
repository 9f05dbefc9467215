using System.Buffers;

using Reports.Nlp.Text;

namespace Reports.Nlp.Glossaries;

/// <summary>Finds definitions in a paragraph of running text; rather none than a wrong one.</summary>
/// <remarks>
/// Every quoted term is looked at with what stands right before and behind it, so the cost is linear: stretches are bounded.
/// </remarks>
internal static class InlineScanner
{
    private const int LongestTerm = 20;
    private const int LongestDefinition = 400;
    private static readonly SearchValues<char> Openings = SearchValues.Create("（(\"'" + HeadwordText.OpeningQuotes);

    /// <summary>The definitions in a stretch of text, in order.</summary>
    public static List<InlineDefinition> Scan(string text, TextSpan span, CancellationToken cancellation)
    {
        var found = new List<InlineDefinition>();
        for (var at = Next(text, span.Start, span.End); at < span.End; at = Next(text, at + 1, span.End))
        {
            cancellation.ThrowIfCancellationRequested();
            if (text[at] is '（' or '(' && at > span.Start && BareBeforeBracket(text, span, at) is { } bare)
            {
                found.Add(bare);
                continue;
            }

            var close = HeadwordText.ClosingOf(text, at, Math.Min(span.End, at + LongestTerm + 2));
            if (close < at + 3 || text.AsSpan(at + 1, close - at - 1).ContainsAnyInRange('0', '9') && close < at + 4) continue;
            var term = new TextSpan(at + 1, close);
            var definition = Apposition.Find(text, span, term) ?? InBracket(text, span, term) ?? Behind(text, span, term) ?? ShortFor(text, span, term)
                ?? QuotedMembers.Find(text, span, term) ?? ListBehind.Find(text, span, term);
            if (definition is null) continue;
            found.Add(definition);
            at = Math.Max(at, Math.Min(definition.Entry.End, span.End) - 1);
        }

        return found;
    }

    private static int Next(string text, int from, int end)
    {
        var ahead = from < end ? text.AsSpan(from, end - from).IndexOfAny(Openings) : -1;
        return ahead < 0 ? end : from + ahead;
    }

    /// <summary>“六稳”（稳就业、稳金融…）: the bracket lists as many as are announced, or begins with 即 or 指.</summary>
    private static InlineDefinition? InBracket(string text, TextSpan span, TextSpan term)
    {
        var open = SkipCarrier(text, term.End + 1, span.End);
        if (open >= span.End || text[open] is not ('（' or '(')) return null;
        return Bracketed(text, span, term, new(term.Start - 1, term.End + 1), open, bare: false);
    }

    /// <summary>六稳（稳就业、稳金融…) without quotation marks: only where every item holds what is counted.</summary>
    private static InlineDefinition? BareBeforeBracket(string text, TextSpan span, int open)
    {
        for (var length = 2; length <= 6 && open - length >= span.Start; length++)
        {
            var start = open - length;
            if (NumeralReader.Read(text, start, out _) == 0 || !char.IsLetterOrDigit(text[start])) continue;
            if (start > span.Start && (char.IsLetterOrDigit(text[start - 1]) && NumeralReader.Read(text, start - 1, out _) > 0 || text[start - 1] == '第')) continue;
            var term = new TextSpan(start, open);
            if (Bracketed(text, span, term, term, open, bare: true) is { } found) return found;
        }

        return null;
    }

    private static InlineDefinition? Bracketed(string text, TextSpan span, TextSpan term, TextSpan surface, int open, bool bare)
    {
        var close = text.IndexOfAny(['）', ')'], open, Math.Min(span.End - open, LongestDefinition));
        if (close <= open + 4) return null;
        var start = open + 1;
        var connective = DefinitionText.LengthOfConnective(text.AsSpan(start, close - start));
        start += connective;
        var body = text[start..close];
        if (!NumeralAbbreviation.TryParse(term.In(text), out var abbreviation) || abbreviation.Prefix.Length > 0)
            return connective > 0 && !bare && body.Length >= 6 ? new(term, surface, new(start, close), null, null) : null;
        var findings = MemberFinder.Find(abbreviation, body);
        if (findings.Members is { } members)
        {
            if (bare && !MemberFinder.AreParallel([.. members], abbreviation.Parts[0].Head)) return null;
            if (bare && abbreviation.Parts[0].Head is { } head && !members.All(member => member.Contains(head, StringComparison.Ordinal))) return null;
            return new(term, surface, new(start, close), members, null);
        }

        var listed = findings.Components is { } parts && parts.All(part => part.Members.Count > 0);
        return listed && !bare ? new(term, surface, new(start, close), null, findings.Components) : null;
    }

    /// <summary>“三个一批”，即甲、乙、丙; “四个到位”：甲、乙、丙、丁; “X”是指….</summary>
    private static InlineDefinition? Behind(string text, TextSpan span, TextSpan term)
    {
        var surface = new TextSpan(term.Start - 1, term.End + 1);
        var at = SkipCarrier(text, term.End + 1, span.End);
        var comma = at < span.End && text[at] is '，' or ',';
        if (comma) at++;
        if (at >= span.End) return null;
        var rest = text.AsSpan(at, Math.Min(span.End - at, LongestDefinition));
        var connective = DefinitionText.LengthOfConnective(rest);
        var colon = connective == 0 && !comma && rest[0] is '：' or ':';
        if (connective == 0 && !colon) return null;
        var start = at + (colon ? 1 : connective);
        if (NumeralAbbreviation.TryParse(term.In(text), out var abbreviation) && abbreviation.Prefix.Length == 0 && abbreviation.AnnouncesMembers)
            return Listed(text, span, term, surface, start, abbreviation, colon);
        if (colon || comma || !(rest.StartsWith("是指", StringComparison.Ordinal) || rest.StartsWith("指的是", StringComparison.Ordinal))) return null;
        var end = Until(text, start, span.End, "。；;\n");
        return end - start is >= 8 and < LongestDefinition ? new(term, surface, new(start, end), null, null) : null;
    }

    /// <summary>The shortest stretch behind the term that holds the whole list.</summary>
    private static InlineDefinition? Listed(string text, TextSpan span, TextSpan term, TextSpan surface, int start, NumeralAbbreviation abbreviation, bool colon)
    {
        var before = -1;
        foreach (var stops in (string[])["，,。；;\n", "。；;\n", "。\n"])
        {
            var end = Until(text, start, Math.Min(span.End, start + LongestDefinition), stops);
            if (end - start < 4 || end == before) continue;
            before = end;
            var findings = MemberFinder.Find(abbreviation, text[start..end]);
            if (findings.Members is { } members && (!colon || MemberFinder.AreParallel([.. members], abbreviation.Parts[0].Head)))
                return new(term, surface, new(start, end), members, null);
            if (findings.Components is { } parts && parts.All(part => part.Members.Count > 0)) return new(term, surface, new(start, end), null, parts);
        }

        return null;
    }

    /// <summary>《甲》（以下简称“乙”): the full name must be marked off itself, or its beginning would be a guess.</summary>
    private static InlineDefinition? ShortFor(string text, TextSpan span, TextSpan term)
    {
        var quote = term.Start - 1;
        foreach (var phrase in (string[])["以下简称", "以下统称", "简称为", "简称", "下称"])
        {
            var start = quote - phrase.Length;
            if (start - 1 <= span.Start || !text.AsSpan(start).StartsWith(phrase, StringComparison.Ordinal)) continue;
            if (text[start - 1] is not ('（' or '(' or '，' or ',') || start < span.Start + 3) return null;
            var last = text[start - 2];
            var opening = last is '》' ? '《' : last is '”' ? '“' : '\0';
            if (opening == '\0') return null;
            var from = text.LastIndexOf(opening, start - 2, Math.Min(start - 2 - span.Start, LongestDefinition));
            return from < span.Start ? null : new(term, new(quote, term.End + 1), new(opening == '《' ? from : from + 1, opening == '《' ? start - 1 : start - 2), null, null);
        }

        return null;
    }

    /// <summary>Passes over a noun of up to four characters behind the closing mark (“三公”经费).</summary>
    private static int SkipCarrier(string text, int at, int end)
    {
        var stop = Math.Min(end, at + 4);
        for (var i = at; i <= stop && i < end; i++)
        {
            if (text[i] is '（' or '(' or '：' or ':' or '，' or ',') return i;
            if (i == at && DefinitionText.LengthOfConnective(text.AsSpan(i, end - i)) > 0) return i;
            if (!char.IsLetter(text[i])) return end;
            if (DefinitionText.LengthOfConnective(text.AsSpan(i, end - i)) > 0 && text.AsSpan(i).StartsWith("是指", StringComparison.Ordinal)) return i;
        }

        return end;
    }

    private static int Until(string text, int start, int end, string stops)
    {
        var depth = 0;
        if (start >= end || text.AsSpan(start, end - start).IndexOfAny(stops) < 0) return end;
        for (var at = start; at < end; at++)
        {
            depth = EnumerationText.Depth(depth, text[at]);
            if ((depth == 0 || text[at] == '\n') && stops.Contains(text[at], StringComparison.Ordinal)) return at;
        }

        return end;
    }
}
