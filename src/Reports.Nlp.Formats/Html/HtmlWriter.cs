namespace Reports.Nlp.Formats.Html;

/// <summary>Writes the text of a page as it is shown: white space collapsed, blocks parted, headings and bold text marked.</summary>
internal sealed class HtmlWriter(SourcedText output)
{
    private int _breaks = 2;
    private bool _space;
    private bool _spaceBreaks;
    private bool _boldOpen;
    private bool _lineStart = true;

    /// <summary>Ends the line where a block begins or ends, and with <paramref name="blank"/> leaves one empty.</summary>
    public void Break(bool blank)
    {
        _breaks = Math.Max(_breaks, blank ? 2 : 1);
        _space = false;
    }

    /// <summary>Ends the line; a second time in a row leaves one empty.</summary>
    public void BreakLine()
    {
        _breaks = Math.Min(2, _breaks + 1);
        _space = false;
    }

    /// <summary>Writes a character of the page.</summary>
    /// <param name="c">The character, references resolved.</param>
    /// <param name="source">Where it stands, or -1.</param>
    /// <param name="element">The element it lies in.</param>
    public void Write(char c, int source, OpenElement element)
    {
        if (c is ' ' or '\t' or '\n' or '\r' or '\f')
        {
            if (element.KeepsSpace && c is '\n') BreakLine();
            else
            {
                _spaceBreaks |= c is '\n' or '\r';
                _space = true;
            }

            return;
        }

        StartLine(element.HeadingDepth);
        if (c is '\u00a0')
        {
            output.Copy(' ', source);
            return;
        }

        FlushSpace(c);
        var bold = element.IsBold && element.HeadingDepth == 0;
        if (bold != _boldOpen && !char.IsWhiteSpace(c)) ToggleBold();
        if (MarkupMarks.NeedsEscape(c, _lineStart)) output.Put('\\');
        if (source < 0) output.Put(c);
        else output.Copy(c, source);
        if (!char.IsWhiteSpace(c)) _lineStart = false;
    }

    /// <summary>Puts in text that the page shows and its source does not hold: the number of a list item.</summary>
    public void Put(string text, OpenElement element)
    {
        StartLine(element.HeadingDepth);
        FlushSpace(text[0]);
        if (_boldOpen) ToggleBold();
        output.Put(text);
        _lineStart = false;
    }

    /// <summary>Writes a tag that the reader reads itself.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="source">Where it stands in the source in the same form, or -1.</param>
    /// <param name="element">The element it lies in.</param>
    public void PutTag(string tag, int source, OpenElement element)
    {
        StartLine(element.HeadingDepth);
        FlushSpace(tag[0]);
        if (source < 0) output.Put(tag);
        else output.Copy(tag, source);
        _lineStart = false;
    }

    /// <summary>Ends bold text that is still open.</summary>
    public void End()
    {
        if (_boldOpen) ToggleBold();
    }

    private void StartLine(int headingDepth)
    {
        if (_breaks == 0) return;
        if (_boldOpen) ToggleBold();
        if (output.Length > 0) output.Put("\n\n".AsSpan(0, _breaks));
        if (headingDepth > 0)
        {
            output.Put("######".AsSpan(0, headingDepth));
            output.Put(' ');
        }

        _breaks = 0;
        _space = _spaceBreaks = false;
        _lineStart = true;
    }

    /// <summary>White space counts once; a line break in the source between two Chinese characters counts for nothing.</summary>
    private void FlushSpace(char next)
    {
        if (_space && !_lineStart && !(_spaceBreaks && (output.Last >= 0x2000 || next >= 0x2000))) output.Put(' ');
        _space = _spaceBreaks = false;
    }

    private void ToggleBold()
    {
        output.Put("**");
        _boldOpen = !_boldOpen;
    }
}
