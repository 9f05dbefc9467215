using System.Globalization;
using System.Xml;

namespace Reports.Nlp.Formats.Word;

/// <summary>Reads paragraphs out of the XML of a document, its footnotes or its endnotes, in one pass.</summary>
internal sealed class WordBody(XmlReader reader, WordStyles styles, WordNumbering numbering, WordNotes notes, ReportFileOptions options)
{
    private const int PieceLength = 1024;

    private readonly Stack<WordParagraph> _paragraphs = [];
    private readonly Stack<WordRow> _rows = [];
    private readonly char[] _characters = new char[PieceLength];
    private bool _bold;
    private bool _superscript;
    private bool _hidden;
    private bool _inRunProperties;
    private bool _isContents;

    /// <summary>Receives each paragraph with its marks, never empty, in the order of their ends.</summary>
    public required Action<string> Paragraph { get; init; }

    /// <summary>Called where a note of <c>footnotes.xml</c> or <c>endnotes.xml</c> begins, with its id.</summary>
    public Action<string>? Note { get; init; }

    public void Read(CancellationToken cancellation)
    {
        var count = 0;
        int? skipped = null;
        while (WordXml.Read(reader, options))
        {
            if (count++ % 1024 == 0) cancellation.ThrowIfCancellationRequested();
            // Gone through rather than skipped by the XML reader, which would keep each open element whatever the limit of depth.
            if (skipped is { } depth)
            {
                if (reader.Depth == depth) skipped = null;
            }
            else if (reader.NodeType == XmlNodeType.Element)
            {
                ReadElement(ref skipped);
            }
            else if (reader.NodeType == XmlNodeType.EndElement)
            {
                End(reader.LocalName);
            }
        }
    }

    private void ReadElement(ref int? skipped)
    {
        var isEmpty = reader.IsEmptyElement;
        if (IsSkipped())
        {
            if (!isEmpty) skipped = reader.Depth;
            return;
        }

        var name = reader.LocalName;
        Start(name);
        if (isEmpty) End(name);
    }

    /// <summary>What was deleted, what is said a second time for older programs, what is no text of the document.</summary>
    private bool IsSkipped() => reader.LocalName is "del" or "moveFrom" or "Fallback" or "instrText" or "delText" or "pPrChange" or "rPrChange" or "numPrChange"
        or "sectPr" or "tblPr" or "tblGrid" or "trPr" or "tcPr" or "rubyPr" or "rt" || (_isContents && reader.LocalName is "sdtContent" && LeaveContents());

    private bool LeaveContents()
    {
        _isContents = false;
        return true;
    }

    private void Start(string name)
    {
        switch (name)
        {
            case "p" when WordXml.IsWord(reader):
                _paragraphs.Push(new(styles.Default));
                break;
            case "tr":
                _rows.Push(new());
                break;
            case "tc" when _rows.TryPeek(out var row):
                row.BeginCell();
                break;
            case "footnote" or "endnote":
                Note?.Invoke(WordXml.Attribute(reader, "type") is null or "normal" ? WordXml.Attribute(reader, "id") ?? "" : "");
                break;
            case "docPartGallery":
                _isContents = WordXml.Attribute(reader, "val") is "Table of Contents";
                break;
            default:
                if (_paragraphs.TryPeek(out var paragraph)) StartInside(name, paragraph);
                break;
        }
    }

    private void StartInside(string name, WordParagraph paragraph)
    {
        switch (name)
        {
            case "pStyle":
                paragraph.Style = styles.Find(WordXml.Attribute(reader, "val"));
                break;
            case "outlineLvl":
                paragraph.OutlineLevel = Number();
                break;
            case "numId":
                paragraph.NumberId = WordXml.Attribute(reader, "val");
                break;
            case "ilvl":
                paragraph.Level = Number();
                break;
            case "r":
                (_bold, _superscript, _hidden) = (paragraph.Style.IsBold ?? false, false, false);
                break;
            case "rPr":
                _inRunProperties = true;
                break;
            case "b" when _inRunProperties:
                _bold = WordXml.IsOn(reader);
                break;
            case "vertAlign" when _inRunProperties:
                _superscript = WordXml.Attribute(reader, "val") is "superscript";
                break;
            case "vanish" when _inRunProperties:
                _hidden = WordXml.IsOn(reader);
                break;
            default:
                AddInside(name, paragraph);
                break;
        }
    }

    private void AddInside(string name, WordParagraph paragraph)
    {
        if (_hidden) return;
        switch (name)
        {
            case "t" when !reader.IsEmptyElement:
                if (reader.Read() && reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace) AddText(paragraph);
                break;
            case "tab" or "ptab":
                paragraph.Add(" ", _bold, superscript: false);
                break;
            case "noBreakHyphen":
                paragraph.Add("-", _bold, _superscript);
                break;
            case "br" or "cr" when WordXml.Attribute(reader, "type") is null or "textWrapping":
                paragraph.Break();
                break;
            case "footnoteReference" or "endnoteReference" when WordXml.Attribute(reader, "id") is { } id:
                paragraph.Call(notes.NumberOf(name is "endnoteReference", id));
                break;
            default:
                break;
        }
    }

    /// <summary>Takes the text of a run piece by piece, so that one without end is never held as a whole.</summary>
    private void AddText(WordParagraph paragraph)
    {
        for (int read; (read = reader.ReadValueChunk(_characters, 0, _characters.Length)) > 0;)
        {
            if (paragraph.Length > options.MaxCharacters - read) throw new InvalidDataException($"more than {options.MaxCharacters} characters of text; at most that many are read");
            paragraph.Add(_characters.AsSpan(0, read), _bold && paragraph.HeadingDepth == 0, _superscript);
        }
    }

    private void End(string name)
    {
        switch (name)
        {
            case "p" when _paragraphs.Count > 0 && WordXml.IsWord(reader):
                End(_paragraphs.Pop());
                break;
            case "rPr":
                _inRunProperties = false;
                break;
            case "tr" when _rows.Count > 0:
                EndRow(_rows.Pop());
                break;
            default:
                break;
        }
    }

    private void End(WordParagraph paragraph)
    {
        var text = paragraph.End();
        if (string.IsNullOrWhiteSpace(text) || paragraph.Style.IsContents) return;
        var label = (paragraph.NumberId ?? paragraph.Style.NumberId) is { } number and not "0" ? numbering.Next(number, paragraph.Level ?? paragraph.Style.Level ?? 0) : "";
        var depth = Math.Min(6, paragraph.HeadingDepth);
        // An outline level on a whole paragraph is a slip of the writer's.
        if (depth > 0 && text.Length <= 120) text = $"{new string('#', depth)} {label}{text.Replace('\n', ' ').Trim()}";
        else text = label + text;
        Hand(text);
    }

    private void EndRow(WordRow row)
    {
        if (row.Text() is { } text) Hand(text);
    }

    /// <summary>What ends inside a table belongs to its cell.</summary>
    private void Hand(string text)
    {
        if (_rows.TryPeek(out var row) && row.HasCell) row.Append(text);
        else Paragraph(text);
    }

    private int? Number() => int.TryParse(WordXml.Attribute(reader, "val"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
