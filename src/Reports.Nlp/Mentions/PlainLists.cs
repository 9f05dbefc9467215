using System.Text;

using Reports.Nlp.Documents;
using Reports.Nlp.Text;

namespace Reports.Nlp.Mentions;

/// <summary>The enumerations of a document, item by item, in plain characters: 简政放权、放管结合、优化服务.</summary>
/// <remarks>One copy of the text's letters and some figures an item; nothing a list. Built in one pass, then immutable.</remarks>
internal sealed class PlainLists
{
    private const int LongestItem = 14;
    private const int ShortestItem = 2;
    private const int MostItems = 12;

    private readonly char[] _letters;
    private readonly List<TextSpan> _items = [];

    // Stretches of items, by their number.
    private readonly List<TextSpan>?[] _lists = new List<TextSpan>?[MostItems + 1];

    public PlainLists(ReportDocument document)
    {
        var text = document.Text;
        _letters = new char[text.Length];
        var (length, start, first) = (0, 0, 0);
        foreach (var paragraph in document.Paragraphs)
        {
            if (paragraph.Part == ReportPart.Glossary) continue;
            for (var i = paragraph.Span.Start; i <= paragraph.Span.End; i++)
            {
                var c = i < paragraph.Span.End ? text[i] : '。';
                if (char.IsLetterOrDigit(c))
                {
                    _letters[length++] = CharacterFolding.Default.Plain(c);
                    continue;
                }

                if (char.IsWhiteSpace(c)) continue;
                if (length > start) _items.Add(new(start, length));
                start = length;
                if (c == '、') continue;
                if (!Keep(first)) _items.RemoveRange(first, _items.Count - first);
                first = _items.Count;
            }
        }
    }

    /// <summary>Says whether a list answers a question.</summary>
    /// <param name="lists">These lists.</param>
    /// <param name="items">The list: numbers of its items.</param>
    /// <param name="bare">Whether its first item is read without the verb before it.</param>
    /// <param name="question">What is asked.</param>
    public delegate bool Answers(PlainLists lists, TextSpan items, bool bare, string question);

    /// <summary>The first list of so many items that answers a question, its items joined by 、, or null.</summary>
    public string? First(int count, string question, Answers answers)
    {
        if (count is < 2 or > MostItems || _lists[count] is not { } lists) return null;
        foreach (var items in lists)
        {
            // The first item carries the verb of the sentence (持续推进简政放权): as long as the others it is without.
            if (IsLongFirst(items) && answers(this, items, true, question)) return Join(items, true);
            if (answers(this, items, false, question)) return Join(items, false);
        }

        return null;
    }

    /// <summary>An item of a list.</summary>
    public ReadOnlySpan<char> Item(TextSpan list, int item, bool bare)
    {
        var span = _items[item];
        var length = bare && item == list.Start ? Longest(list) : span.Length;
        return _letters.AsSpan(span.End - length, length);
    }

    private bool Keep(int first)
    {
        var list = new TextSpan(first, _items.Count);
        if (list.Length is < 2 or > MostItems) return false;
        for (var i = list.Start; i < list.End; i++)
            if (_items[i].Length is < ShortestItem or > LongestItem) return false;
        (_lists[list.Length] ??= []).Add(list);
        return true;
    }

    private bool IsLongFirst(TextSpan list) => _items[list.Start].Length > Longest(list);

    /// <summary>Length of the longest item but the first.</summary>
    private int Longest(TextSpan list)
    {
        var longest = 0;
        for (var i = list.Start + 1; i < list.End; i++) longest = Math.Max(longest, _items[i].Length);
        return longest;
    }

    private string Join(TextSpan list, bool bare)
    {
        var joined = new StringBuilder();
        for (var i = list.Start; i < list.End; i++) joined.Append(i == list.Start ? "" : "、").Append(Item(list, i, bare));
        return joined.ToString();
    }
}
