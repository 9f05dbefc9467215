namespace Reports.Nlp.Glossaries;

/// <summary>A line of a list of terms, with the label and headword it seems to begin with.</summary>
internal readonly record struct NoteLine(int Start, int End, NoteLabel Label, NoteHeadword Headword)
{
    public int Length => End - Start;

    /// <summary>Reads the line between two offsets.</summary>
    public static NoteLine Read(string text, int start, int end)
    {
        start = NoteLabel.SkipSpace(text, start, end);
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        var label = NoteLabel.Read(text, start, end);
        var headword = NoteHeadword.Read(text, label.Style == NoteStyle.None ? start : label.End, end);

        // "3.5G基站：" is no note 3 but a term that begins with a figure; such a term is never labelled without a space.
        return new(start, end, label, headword);
    }

    /// <summary>Whether the headword could stand in a list of terms, by its evidence and its form.</summary>
    public bool IsEntry(string text) => Headword.Evidence != HeadwordEvidence.None
        && HeadwordText.TermOf(Headword.Span.In(text)) is { Length: > 0 and <= 50 } term && !ListForeign.IsField(term);

    /// <summary>Whether the headword needs no number to be believed: 是指 or a colon behind it.</summary>
    public bool IsSure(string text) => Headword.Evidence >= HeadwordEvidence.Colon && IsEntry(text);
}
