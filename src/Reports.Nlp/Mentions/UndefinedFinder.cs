using System.Buffers;

using Reports.Nlp.Glossaries;
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
    private readonly ContractionGrammar _contractions;
    private readonly string? _region;

    public UndefinedFinder(FoldedText text, MentionJudge judge, AbbreviationGrammar grammar, ContractionGrammar contractions, string? region)
    {
        _text = text;
        _judge = judge;
        _grammar = grammar;
        _contractions = contractions;
        _region = region;
    }

    /// <summary>Finds abbreviations in quotation marks.</summary>
    /// <returns>Plain spans in order.</returns>
    public List<TextSpan> Find()
    {
        var found = new List<TextSpan>();
        var plain = _text.Plain;
        var (one, last) = (default(TextSpan), default(TextSpan));
        for (var i = 0; plain[i..].IndexOfAny(Openings) is var next and >= 0; i++)
        {
            i += next;
            var end = End(plain, i);
            if (end < 0) continue;
            var span = new TextSpan(i + 1, end);
            var before = found.Count;
            AddQuotation(found, span);

            // “两个中心”、“一个基地”: one of something is an item where its neighbour is.
            if (found.Count > before)
            {
                if (one.Length > 0 && IsBeside(plain, one, span)) found.Insert(before, one);
                (one, last) = (default, span);
            }
            else if (AbbreviationGrammar.IsOneInSeries(plain[span.Start..span.End]))
            {
                if (last.Length > 0 && IsBeside(plain, last, span)) found.Add(last = span);
                else one = span;
            }

            if (Quotation.IsStraight(plain[i])) i = end;
        }

        return found;
    }

    private void AddQuotation(List<TextSpan> found, TextSpan span)
    {
        var plain = _text.Plain;
        var after = plain[Math.Min(plain.Length, span.End + 1)..];
        var quoted = plain[span.Start..span.End];
        var list = quoted.IndexOfAny('、', ',') >= 0;
        if ((!list || IsCountedThroughout(quoted)) && (_grammar.IsNumeral(quoted, after) || _contractions.IsContraction(plain, span, _judge.Bounds, _region)))
        {
            found.Add(span);
            return;
        }

        // A quoted list: each item stands for itself.
        if (!list) return;
        for (var start = span.Start; start < span.End;)
        {
            var length = plain[start..span.End].IndexOfAny('、', ',');
            var end = length < 0 ? span.End : start + length;
            var item = plain[start..end];
            if (item.Length <= 6 && _grammar.IsNumeral(item, [])) found.Add(new(start, end));
            start = end + 1;
        }
    }

    /// <summary>Whether every item of a list begins with a number, so that the list is one term: 两高地、一屏障.</summary>
    private static bool IsCountedThroughout(ReadOnlySpan<char> list)
    {
        while (true)
        {
            if (NumeralReader.Read(list, 0, out _) == 0) return false;
            var mark = list.IndexOfAny('、', ',');
            if (mark < 0) return true;
            list = list[(mark + 1)..];
        }
    }

    /// <summary>Whether one quotation follows another with nothing but a list mark or a conjunction between.</summary>
    private static bool IsBeside(ReadOnlySpan<char> plain, TextSpan first, TextSpan second) =>
        second.Start - first.End == 2 || (second.Start - first.End == 3 && plain[first.End + 1] is '、' or '和' or '与' or '及' or ',');

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
