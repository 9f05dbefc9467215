using System.Text;

namespace Reports.Nlp.Formats.Word;

/// <summary>A paragraph while it is being read.</summary>
internal sealed class WordParagraph(WordStyle style)
{
    private readonly StringBuilder _text = new();
    private bool _boldOpen;
    private bool _superscriptOpen;

    public WordStyle Style { get; set; } = style;

    public int? OutlineLevel { get; set; }

    public string? NumberId { get; set; }

    public int? Level { get; set; }

    /// <summary>Level of the heading that it is, from 1; 0 for body text.</summary>
    public int HeadingDepth => OutlineLevel is { } level ? level < 9 ? level + 1 : 0 : Style.HeadingDepth;

    public int Length => _text.Length;

    /// <summary>Adds text of a run.</summary>
    public void Add(ReadOnlySpan<char> text, bool bold, bool superscript)
    {
        foreach (var c in text)
        {
            if (superscript != _superscriptOpen) ToggleSuperscript();
            if (bold != _boldOpen && !char.IsWhiteSpace(c)) ToggleBold();
            if (MarkupMarks.NeedsEscape(c, lineStart: _text.Length == 0 || _text[^1] == '\n')) _text.Append('\\');
            _text.Append(c is '\n' or '\r' or '\f' or '\v' ? ' ' : c);
        }
    }

    /// <summary>Ends the line but not the paragraph.</summary>
    public void Break()
    {
        Close();
        _text.Append('\n');
    }

    /// <summary>Puts a call-out where a note is called.</summary>
    public void Call(int note)
    {
        if (_superscriptOpen) ToggleSuperscript();
        _text.Append(System.Globalization.CultureInfo.InvariantCulture, $"[{note}]");
    }

    /// <summary>The text with its marks.</summary>
    public string End()
    {
        Close();
        return _text.ToString();
    }

    private void Close()
    {
        if (_superscriptOpen) ToggleSuperscript();
        if (_boldOpen) ToggleBold();
    }

    private void ToggleBold()
    {
        _text.Append("**");
        _boldOpen = !_boldOpen;
    }

    private void ToggleSuperscript()
    {
        _text.Append(_superscriptOpen ? "</sup>" : "<sup>");
        _superscriptOpen = !_superscriptOpen;
    }
}
