using System.Buffers;

using Reports.Nlp.Text;

namespace Reports.Nlp.Glossaries;

/// <summary>Finds the list that follows a quoted term in its sentence without being announced, where the numbers leave no doubt.</summary>
internal static class ListBehind
{
    private const int Reach = 200;
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。；;!！?？\n");
    private const string Measures = "个项种类条支级张件批步套";

    /// <summary>The definition behind the term, or null.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The paragraph.</param>
    /// <param name="term">The term between its marks.</param>
    public static InlineDefinition? Find(string text, TextSpan span, TextSpan term)
    {
        // A number of several digits, or a comma right behind the mark: the rest of the text is not looked at.
        var figures = text.AsSpan(term.Start, term.Length).IndexOfAnyExceptInRange('1', '9') < 0;
        if (!figures && (term.End + 1 >= span.End || text[term.End + 1] is not ('，' or ',') || NumeralReader.Read(text, term.Start, out _) == 0)) return null;
        var end = text.AsSpan(term.End, Math.Min(span.End - term.End, Reach)).IndexOfAny(SentenceEnds);
        if (end < 0 && span.End - term.End > Reach) return null;
        var sentence = new TextSpan(term.End + 1, end < 0 ? span.End : term.End + end);
        if (sentence.End <= sentence.Start || !NumeralAbbreviation.TryParse(term.In(text), out var abbreviation) || abbreviation.Prefix.Length > 0) return null;
        return figures ? Counted(text, sentence, term, abbreviation) : Repeated(text, sentence, term, abbreviation);
    }

    /// <summary>“342”体系，…三种意识、…四个方法、…两项机制: its digits count, one after another.</summary>
    private static InlineDefinition? Counted(string text, TextSpan sentence, TextSpan term, NumeralAbbreviation abbreviation)
    {
        if (term.Length < 3 || abbreviation.DigitByDigit() is not { Count: > 2 } digits) return null;
        var (first, at) = (-1, sentence.Start);
        foreach (var digit in digits)
        {
            while (at + 1 < sentence.End && !(NumeralReader.Read(text, at, out var count) == 1 && count == digit.Count && Measures.Contains(text[at + 1], StringComparison.Ordinal))) at++;
            if (at + 1 >= sentence.End) return null;
            if (first < 0) first = at;
            at += 2;
        }

        var start = ClauseStart(text, sentence.Start, first);
        var stop = text.AsSpan(at, sentence.End - at).IndexOfAny("，,");
        return new(term, new(term.Start - 1, term.End + 1), new(start, stop < 0 ? sentence.End : at + stop), null, [.. digits.Select(digit => new TermComponent(null, digit.Count, []))]);
    }

    /// <summary>“2个50万”，城区人口50万、园区人口50万: as many items as announced, each of which says the head again.</summary>
    private static InlineDefinition? Repeated(string text, TextSpan sentence, TextSpan term, NumeralAbbreviation abbreviation)
    {
        if (text[sentence.Start] is not ('，' or ',') || abbreviation.Count is not { } count || count is < 2 or > 12 || abbreviation.Parts[0].Head is not { Length: > 1 } head) return null;
        var list = new TextSpan(sentence.Start + 1, sentence.End);
        var items = EnumerationText.Split(list.In(text), "、");
        if (items.Count != count || !items.TrueForAll(item => item.Contains(head, StringComparison.Ordinal) && item.AsSpan().IndexOfAny("，,：:") < 0)) return null;

        // A period in front (“十四五”时期) says when, not what.
        var period = items[0].IndexOf("时期", StringComparison.Ordinal);
        if (period >= 0) list = new(list.Start + period + 2, list.End);
        if (period >= 0) items[0] = items[0][(period + 2)..].TrimStart('，', ',');
        return new(term, new(term.Start - 1, term.End + 1), list, items, null);
    }

    private static int ClauseStart(string text, int start, int at)
    {
        for (var i = at; i > start; i--)
            if (text[i - 1] is '，' or ',') return i;
        return start;
    }
}
