namespace Reports.Nlp.Glossaries;

/// <summary>A line of a list of terms, with the label and headword it seems to begin with.</summary>
/// <param name="Start">Offset of its first character that is no white space.</param>
/// <param name="End">Offset behind its last one.</param>
/// <param name="Label">Its number, or none.</param>
/// <param name="Headword">Its headword, or none.</param>
/// <param name="IsEntry">Whether the headword could stand in a list of terms, by its evidence and its form.</param>
internal readonly record struct NoteLine(int Start, int End, NoteLabel Label, NoteHeadword Headword, bool IsEntry)
{
    private const int LongestTerm = 50;

    public int Length => End - Start;

    /// <summary>The line as it stands in the text.</summary>
    public string In(string text) => text[Start..End];

    /// <summary>Whether the headword needs no number to be believed: 是指 or a colon stands behind it.</summary>
    public bool IsSure => IsEntry && Headword.Evidence >= HeadwordEvidence.Colon;

    /// <summary>Reads the line between two offsets.</summary>
    public static NoteLine Read(string text, int start, int end)
    {
        start = NoteLabel.SkipSpace(text, start, end);
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return Read(text, start, end, NoteLabel.Read(text, start, end));
    }

    /// <summary>Reads the line behind a label that is known.</summary>
    public static NoteLine Read(string text, int start, int end, NoteLabel label)
    {
        var headword = NoteHeadword.Read(text, label.Style == NoteStyle.None ? start : label.End, end);
        var isEntry = headword.Evidence != HeadwordEvidence.None && HeadwordText.TermOf(headword.Span.In(text)) is { Length: > 0 and <= LongestTerm } term
            && !ListForeign.IsField(term) && !ListForeign.IsLeadIn(term);
        return new(start, end, label, headword, isEntry);
    }
}
