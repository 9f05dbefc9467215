using System.Buffers;

using Reports.Nlp.Text;

namespace Reports.Nlp.Mentions;

/// <summary>Finds in one stretch of text what is built like an abbreviation and is no mention.</summary>
internal sealed class UndefinedFinder
{
    private const int LongestQuotation = 24;

    // Marks that open a quotation, the straight ones among them.
    private static readonly SearchValues<char> Openings = SearchValues.Create("“‘「『\"'");

    private readonly FoldedText _text;
    private readonly MentionJudge _judge;
    private readonly AbbreviationGrammar _grammar;
    private readonly string? _region;

    public UndefinedFinder(FoldedText text, MentionJudge judge, AbbreviationGrammar grammar, string? region)
    {
        _text = text;
        _judge = judge;
        _grammar = grammar;
        _region = region;
    }

    /// <summary>Finds abbreviations in quotation marks.</summary>
    /// <returns>Plain spans in order.</returns>
    public List<TextSpan> Find()
    {
        var found = new List<TextSpan>();
        var plain = _text.Plain;
        for (var i = 0; plain[i..].IndexOfAny(Openings) is var next and >= 0; i++)
        {
            i += next;
            var end = End(plain, i);
            if (end < 0) continue;
            AddQuotation(found, new(i + 1, end));
            if (Quotation.IsStraight(plain[i])) i = end;
        }

        return found;
    }

    private void AddQuotation(List<TextSpan> found, TextSpan span)
    {
        var plain = _text.Plain;
        var after = plain[Math.Min(plain.Length, span.End + 1)..];
        var quoted = plain[span.Start..span.End];
        if (_grammar.IsNumeral(quoted, after) || _grammar.IsContraction(plain, span, _judge.Bounds, _region))
        {
            found.Add(span);
            return;
        }

        // A quoted list: each item stands for itself.
        if (quoted.IndexOfAny('、', ',') < 0) return;
        for (var start = span.Start; start < span.End;)
        {
            var length = plain[start..span.End].IndexOfAny('、', ',');
            var end = length < 0 ? span.End : start + length;
            var item = plain[start..end];
            if (item.Length <= 6 && _grammar.IsNumeral(item, [])) found.Add(new(start, end));
            start = end + 1;
        }
    }

    private static int End(ReadOnlySpan<char> plain, int open)
    {
        var reach = Math.Min(plain.Length, open + LongestQuotation + 2);
        for (var i = open + 1; i < reach; i++)
        {
            if (Quotation.IsStraight(plain[open]) ? plain[i] == plain[open] : Quotation.Closes(plain[i])) return i;
            if (Quotation.Opens(plain[i]) || plain[i] == '。') return -1;
        }

        return -1;
    }
}
