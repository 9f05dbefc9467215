using System.Buffers;

using Reports.Nlp.Text;

namespace Reports.Nlp.Glossaries;

/// <summary>Where the headword of a note ends and its definition begins.</summary>
/// <param name="Span">The headword as printed.</param>
/// <param name="Definition">Offset at which the definition begins; the end of the line where it stands on the next.</param>
/// <param name="Evidence">How sure the boundary is.</param>
internal readonly record struct NoteHeadword(TextSpan Span, int Definition, HeadwordEvidence Evidence)
{
    private const int Longest = 60;

    private static readonly SearchValues<char> SentencePunctuation = SearchValues.Create("。！？；，,;");
    private static readonly SearchValues<char> ColonOrPunctuation = SearchValues.Create("：:，。；,");

    private static readonly string[] Connectives = ["是指", "指的是", "主要指", "主要是指", "系指", "特指", "泛指", "就是指", "专指", "特别是指"];

    /// <summary>Reads the headword of the note that begins at <paramref name="start"/>.</summary>
    public static NoteHeadword Read(string text, int start, int end)
    {
        start = NoteLabel.SkipSpace(text, start, end);
        if (start >= end) return default;
        if (text[start] is '【' or '〖' or '［' or '[' && Framed(text, start, end) is { Evidence: not HeadwordEvidence.None } framed) return framed;
        var limit = Math.Min(end, start + Longest);
        var quoteEnd = -1;
        var comma = false;
        for (var at = start; at < limit; at++)
        {
            var c = text[at];
            var close = HeadwordText.ClosingOf(text, at, Math.Min(end, at + Longest));
            if (close < 0 && c is '（' or '(') close = text.IndexOfAny(['）', ')'], at, Math.Min(end - at, Longest));
            if (close > 0)
            {
                if (HeadwordText.IsQuote(c)) quoteEnd = close + 1;
                at = close;
                continue;
            }

            if (c is '：' or ':')
            {
                // 3:1 is a ratio.
                if (at > start && at + 1 < end && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1])) continue;
                if (comma && at - start > 30) break;
                return At(text, start, at, at + 1, end, comma ? HeadwordEvidence.Gap : HeadwordEvidence.Colon);
            }

            if (c is '。' && !comma && at - start is > 1 and <= 20 && at + 1 < end) return At(text, start, at, at + 1, end, HeadwordEvidence.Gap);
            if (c is '。' or '！' or '？' or '；' or ';') break;
            if (comma) continue;
            if (at > start && ConnectiveAt(text, at, end, quoteEnd) is > 0 and var length) return At(text, start, at, at + length, end, HeadwordEvidence.Connective);
            if (c is '，' or ',')
            {
                var next = NoteLabel.SkipSpace(text, at + 1, end);
                if (next < end && DefinitionText.LengthOfConnective(text.AsSpan(next, end - next)) > 0) return At(text, start, at, next, end, HeadwordEvidence.Connective);
                comma = true;
                continue;
            }

            if (c is '—' or '–' && at > start && at + 1 < end && text[at + 1] == c) return At(text, start, at, at + 2, end, HeadwordEvidence.Colon);
            if (char.IsWhiteSpace(c) && at > start && IsGap(text, at, end, quoteEnd)) return At(text, start, at, at + 1, end, HeadwordEvidence.Gap);
        }

        if (end - start <= 40 && !text.AsSpan(start, end - start).ContainsAny(SentencePunctuation)) return At(text, start, end, end, end, HeadwordEvidence.Alone);
        return BeforeVerb(text, start, end);
    }

    /// <summary>口袋公园是…, “双减”指…, “双减”减轻…: what stands before the first 是, 指 or 即, or the quotation that the line begins with.</summary>
    private static NoteHeadword BeforeVerb(string text, int start, int end)
    {
        var close = HeadwordText.ClosingOf(text, start, Math.Min(end, start + Longest)) + 1;
        for (var at = Math.Max(start + 2, close); at < Math.Min(end - 1, Math.Max(close + 7, start + 20)) && (char.IsLetterOrDigit(text[at]) || HeadwordText.IsQuote(text[at])); at++)
        {
            if (text[at] == '是' && "不就而都于还只正凡要但".Contains(text[at - 1], StringComparison.Ordinal)) continue;
            if (text[at] == '是' || DefinitionText.LengthOfConnective(text.AsSpan(at, end - at)) > 0) return At(text, start, at, at + 1, end, HeadwordEvidence.Quotes);
        }

        return close > 0 && close < end ? At(text, start, close, close, end, HeadwordEvidence.Quotes) : default;
    }

    private static NoteHeadword Framed(string text, int start, int end)
    {
        var close = text.IndexOfAny(['】', '〗', '］', ']'], start, Math.Min(end - start, Longest));
        return close > start + 1 ? At(text, start + 1, close, close + 1, end, HeadwordEvidence.Colon) : default;
    }

    private static NoteHeadword At(string text, int start, int headEnd, int definition, int end, HeadwordEvidence evidence)
    {
        while (headEnd > start && (char.IsWhiteSpace(text[headEnd - 1]) || text[headEnd - 1] is '，' or ',' or '、')) headEnd--;
        var length = 0;
        foreach (var c in text.AsSpan(start, headEnd - start))
            if (char.IsLetterOrDigit(c)) length++;
        if (length == 0) return default;
        definition = NoteLabel.SkipSpace(text, definition, end);
        while (definition < end && text[definition] is '：' or ':' or '，' or ',' or '—') definition = NoteLabel.SkipSpace(text, definition + 1, end);
        definition += DefinitionText.LengthOfConnective(text.AsSpan(definition, end - definition));
        return new(new(start, headEnd), definition, evidence);
    }

    /// <summary>Length of 是指, 指, 即 or 是 that ends the headword at <paramref name="at"/>; 0 where none does.</summary>
    private static int ConnectiveAt(string text, int at, int end, int quoteEnd)
    {
        if (text[at] is not ('是' or '指' or '即' or '主' or '系' or '特' or '泛' or '就' or '专')) return 0;
        var rest = text.AsSpan(at, end - at);
        foreach (var connective in Connectives)
            if (rest.StartsWith(connective, StringComparison.Ordinal)) return connective.Length;
        if (rest.Length < 2) return 0;

        // 指, 即 and 是 are too common to end a headword unless quotation marks or a space have ended it.
        if (at != quoteEnd && !char.IsWhiteSpace(text[at - 1])) return 0;
        if (rest[0] == '是') return 1;
        return rest[0] is '指' or '即' && DefinitionText.LengthOfConnective(rest) > 0 ? 1 : 0;
    }

    /// <summary>Whether the space at <paramref name="at"/> parts headword and definition and is no typesetter's.</summary>
    private static bool IsGap(string text, int at, int end, int quoteEnd)
    {
        var next = NoteLabel.SkipSpace(text, at, end);
        if (next >= end || end - next < 8) return false;

        // A carrier behind the quotation may follow a space (“七小” 行业：…); a colon further on decides.
        var stop = text.AsSpan(next, Math.Min(end - next, 20)).IndexOfAny(ColonOrPunctuation);
        if (stop >= 0 && text[next + stop] is '：' or ':') return false;
        if (!HeadwordText.IsQuote(text[next]))
        {
            for (var i = next; i < Math.Min(end, next + 20); i++)
                if (ConnectiveAt(text, i, end, quoteEnd) > 0) return i == next;
        }

        return text[at] is '　' or '\t' || next - at > 1 || (quoteEnd > 0 && at - quoteEnd <= 6) || (IsHan(text[at - 1]) && (IsHan(text[next]) || HeadwordText.IsQuote(text[next])));
    }

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';
}
