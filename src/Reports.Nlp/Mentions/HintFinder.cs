using System.Text;

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
    private const int LongestItem = 14;
    private const int MostItems = 12;
    private const int LongestContraction = 6;

    private readonly ReportDocument _document;
    private readonly Dictionary<string, string?> _known = new(StringComparer.Ordinal);
    private Dictionary<int, List<string[]>>? _lists;

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
        _lists ??= Lists();
        if (NumeralAbbreviation.TryParse(text, out var numeral))
        {
            if (numeral.Count is not { } count || numeral.Parts[0].Head is not { Length: > 0 } head || !_lists.TryGetValue(count, out var lists)) return null;
            return lists.Find(list => Array.TrueForAll(list, item => head.Length == 1 ? item[0] == head[0] || item[^1] == head[0] : item.Contains(head, StringComparison.Ordinal))) is { } match
                ? string.Join('、', match) : null;
        }

        if (text.Length is < 2 or > LongestContraction) return null;
        for (var length = text.Length; length >= 2; length--)
        {
            if (!_lists.TryGetValue(length, out var lists)) continue;
            foreach (var list in lists)
                if (Spells(list, text)) return string.Join('、', list);
        }

        return null;
    }

    private static bool Spells(string[] list, string text)
    {
        if (list.Length != text.Length) return false;
        for (var i = 0; i < list.Length; i++)
            if (!list[i].Contains(text[i], StringComparison.Ordinal) || list[i].Length < 2) return false;
        return true;
    }

    private Dictionary<int, List<string[]>> Lists()
    {
        var lists = new Dictionary<int, List<string[]>>();
        var items = new List<string>();
        var item = new StringBuilder();
        foreach (var paragraph in _document.Paragraphs)
        {
            if (paragraph.Part == ReportPart.Glossary) continue;
            for (var i = paragraph.Span.Start; i <= paragraph.Span.End; i++)
            {
                var c = i < paragraph.Span.End ? _document.Text[i] : '。';
                if (char.IsLetterOrDigit(c))
                {
                    item.Append(CharacterFolding.Default.Plain(c));
                    continue;
                }

                if (char.IsWhiteSpace(c)) continue;
                if (item.Length > 0) items.Add(item.ToString());
                item.Clear();
                if (c != '、') Keep(lists, items);
            }
        }

        return lists;
    }

    private static void Keep(Dictionary<int, List<string[]>> lists, List<string> items)
    {
        if (items.Count is >= 2 and <= MostItems && items.TrueForAll(item => item.Length is >= 2 and <= LongestItem))
        {
            if (!lists.TryGetValue(items.Count, out var list)) lists[items.Count] = list = [];
            list.Add([.. items]);

            // The first item carries the verb of the sentence (持续推进简政放权): as long as the others it is without.
            var longest = items.Skip(1).Max(item => item.Length);
            if (items[0].Length > longest) list.Insert(list.Count - 1, [items[0][^longest..], .. items.Skip(1)]);
        }

        items.Clear();
    }
}
