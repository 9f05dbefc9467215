using System.Text;

namespace Reports.Nlp.Formats.Word;

/// <summary>A row of a table while it is being read.</summary>
internal sealed class WordRow
{
    private readonly List<StringBuilder> _cells = [];
    private bool _isNewCell;

    /// <summary>Whether a cell was begun.</summary>
    public bool HasCell { get; private set; }

    /// <summary>Begins the next cell; one that stays empty takes no room.</summary>
    public void BeginCell() => (HasCell, _isNewCell) = (true, true);

    /// <summary>Adds a paragraph to the cell that was begun last.</summary>
    public void Append(string paragraph)
    {
        if (_isNewCell) _cells.Add(new(paragraph));
        else _cells[^1].Append("\n\n").Append(paragraph);
        _isNewCell = false;
    }

    /// <summary>A row of one cell is layout and keeps its paragraphs; the cells of others stand on one line. Null where all are empty.</summary>
    public string? Text() => _cells.Count switch
    {
        0 => null,
        1 => _cells[0].ToString(),
        _ => string.Join(" | ", _cells.Select(cell => cell.ToString().Replace("\n\n", " ", StringComparison.Ordinal).TrimStart('#', ' '))),
    };
}
