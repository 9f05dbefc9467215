namespace Reports.Nlp.Formats.Word;

/// <summary>The footnotes and endnotes that the body calls, numbered in the order of their calls.</summary>
internal sealed class WordNotes
{
    private readonly Dictionary<(bool IsEndnote, string Id), int> _numbers = [];
    private readonly List<(bool IsEndnote, string Id)> _order = [];

    /// <summary>Number of notes called so far.</summary>
    public int Count => _order.Count;

    /// <summary>The number of a note; a note called twice has one.</summary>
    public int NumberOf(bool isEndnote, string id)
    {
        if (_numbers.TryGetValue((isEndnote, id), out var number)) return number;
        _order.Add((isEndnote, id));
        return _numbers[(isEndnote, id)] = _order.Count;
    }

    /// <summary>The notes in the order of their numbers with their text; notes without text are left out.</summary>
    public IEnumerable<(int Number, string Text)> List(IReadOnlyDictionary<string, string> footnotes, IReadOnlyDictionary<string, string> endnotes)
    {
        for (var i = 0; i < _order.Count; i++)
        {
            var (isEndnote, id) = _order[i];
            if ((isEndnote ? endnotes : footnotes).TryGetValue(id, out var text) && text.Length > 0) yield return (i + 1, text);
        }
    }
}
