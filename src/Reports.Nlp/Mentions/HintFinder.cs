using Reports.Nlp.Documents;
using Reports.Nlp.Glossaries;
using Reports.Nlp.Text;

namespace Reports.Nlp.Mentions;

/// <summary>Looks in a document for a list that an undefined abbreviation may stand for, though the text does not say so.</summary>
/// <remarks>
/// 放管服 and a list of three whose items hold 放, 管 and 服 in this order; 三保 and a list of three that all begin with 保. Lists
/// are read once a document, on demand; a question costs the number of lists of its length.
/// </remarks>
internal sealed class HintFinder
{
    private const int LongestContraction = 6;

    private readonly ReportDocument _document;
    private readonly Dictionary<string, string?> _known = new(StringComparer.Ordinal);
    private PlainLists? _lists;

    public HintFinder(ReportDocument document) => _document = document;

    /// <summary>The list, joined by 、, or null.</summary>
    public string? Find(string surface)
    {
        var text = CharacterFolding.Default.Plain(HeadwordText.WithoutQuotes(surface));
        if (!_known.TryGetValue(text, out var hint)) _known[text] = hint = Search(text);
        return hint;
    }

    private string? Search(string text)
    {
        var lists = _lists ??= new(_document);
        if (NumeralAbbreviation.TryParse(text, out var numeral))
            return numeral.Count is { } count && numeral.Parts[0].Head is { Length: > 0 } head ? lists.First(count, head, AllShare) : null;
        if (text.Length is < 2 or > LongestContraction) return null;
        for (var length = text.Length; length >= 2; length--)
            if (lists.First(length, text, Spells) is { } list) return list;
        return null;
    }

    /// <summary>Whether all items hold the head; one character has to begin or end each, and two items that only end alike are too easily two by chance.</summary>
    private static bool AllShare(PlainLists lists, TextSpan items, bool bare, string head)
    {
        for (var i = items.Start; i < items.End; i++)
        {
            var item = lists.Item(items, i, bare);
            if (head.Length == 1 ? item[0] != head[0] && (items.Length == 2 || item[^1] != head[0]) : !item.Contains(head, StringComparison.Ordinal)) return false;
        }

        return true;
    }

    /// <summary>Whether each item holds its character of a contraction.</summary>
    private static bool Spells(PlainLists lists, TextSpan items, bool bare, string text)
    {
        if (items.Length != text.Length) return false;
        for (var i = items.Start; i < items.End; i++)
            if (!lists.Item(items, i, bare).Contains(text[i - items.Start])) return false;
        return true;
    }
}
