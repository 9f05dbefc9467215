using Reports.Nlp.Text;

namespace Reports.Nlp.Glossaries;

/// <summary>Finds definitions whose members stand in the quotation marks and whose term behind them: “稻米、茶叶、蚕桑”三大产业.</summary>
internal static class QuotedMembers
{
    private const int LongestNoun = 4;
    private const int LongestMember = 12;

    /// <summary>The definition that a quotation opens, or null.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The paragraph.</param>
    /// <param name="quoted">What stands between the marks.</param>
    public static InlineDefinition? Find(string text, TextSpan span, TextSpan quoted)
    {
        var start = quoted.End + 1;
        if (start + 3 > span.End) return null;
        var length = NumeralReader.Read(text, start, out var count);
        if (length == 0 || start + length >= span.End || count is not (>= 2 and <= 12)) return null;
        var noun = start + length;
        if (!"大项个类种方级重".Contains(text[noun], StringComparison.Ordinal)) return null;
        noun++;

        // The noun has to be over where the clause is: 三大产业加快发展 does not say where it ends.
        var end = noun;
        while (end < span.End && end - noun <= LongestNoun && char.IsLetter(text[end]) && text[end] != '的') end++;
        if (end - noun is < 2 or > LongestNoun || (end < span.End && char.IsLetterOrDigit(text[end]))) return null;
        var items = EnumerationText.Split(quoted.In(text), "、");
        if (items.Count != count || items.Exists(item => item.Length > LongestMember)) return null;
        var term = new TextSpan(start, end);
        return new(term, term, quoted, items, null);
    }
}
