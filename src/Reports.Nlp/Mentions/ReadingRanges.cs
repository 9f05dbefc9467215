using Reports.Nlp.Documents;
using Reports.Nlp.Glossaries;
using Reports.Nlp.Text;

namespace Reports.Nlp.Mentions;

/// <summary>The stretches of a document in which terms are looked for: paragraphs and headings that are not its list of terms.</summary>
internal static class ReadingRanges
{
    /// <summary>The stretches in order; none overlaps another.</summary>
    /// <param name="document">The document.</param>
    /// <param name="own">What it defines; its notes are not read, whatever part they stand in.</param>
    public static List<TextSpan> Of(ReportDocument document, Glossary own)
    {
        var ranges = new List<TextSpan>();
        foreach (var paragraph in document.Paragraphs)
            if (paragraph.Part != ReportPart.Glossary) ranges.Add(paragraph.Span);
        foreach (var section in document.Sections)
            if (section.Part != ReportPart.Glossary && !section.Heading.IsEmpty) ranges.Add(section.Heading);
        ranges.Sort();

        var notes = new List<TextSpan>();
        foreach (var sense in own.Senses)
            if (sense.Kind == SenseKind.Endnote && sense.From?.Entry is { } entry) notes.Add(entry);
        notes.Sort();

        var read = new List<TextSpan>(ranges.Count);
        var note = 0;
        var end = 0;
        foreach (var range in ranges)
        {
            // A run-in heading lies in its paragraph.
            if (range.Start < end) continue;
            while (note < notes.Count && notes[note].End <= range.Start) note++;
            if (note < notes.Count && notes[note].Overlaps(range)) continue;
            read.Add(range);
            end = range.End;
        }

        return read;
    }
}
