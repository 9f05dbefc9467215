using Reports.Nlp.Documents;
using Reports.Nlp.Documents.Recognition;
using Reports.Nlp.Text;

namespace Reports.Nlp.Glossaries;

/// <summary>Finds the lists of explained terms of a document, line by line.</summary>
internal static class GlossaryRegion
{
    /// <summary>The lists, each as its lines without its title; empty where the document has none.</summary>
    /// <param name="document">The document.</param>
    /// <param name="text">Its text in ordinary characters.</param>
    public static List<List<TextSpan>> Find(ReportDocument document, string text)
    {
        var spans = Spans(document, text);
        if (spans.Count == 0) spans = AfterTitle(document, text);
        var regions = new List<List<TextSpan>>();
        foreach (var span in spans)
        {
            var lines = Lines(text, span);
            var first = 0;
            while (first < lines.Count && first < 3 && IsTitleLine(lines[first].In(text))) first++;
            if (first < lines.Count) regions.Add(lines[first..]);
        }

        return regions;
    }

    /// <summary>Whether a line belongs to the title: the title itself, or 附件 on a line of its own above it.</summary>
    private static bool IsTitleLine(string line)
    {
        var text = line.AsSpan().Trim().TrimEnd("：:");
        return GlossaryHeading.IsHeading(line) || (text.Length <= 5 && text.StartsWith("附", StringComparison.Ordinal));
    }

    private static List<TextSpan> Spans(ReportDocument document, string text)
    {
        var spans = new List<TextSpan>();
        foreach (var section in document.Sections)
            if (section.Part == ReportPart.Glossary) spans.Add(section.Span);
        foreach (var paragraph in document.Paragraphs)
            if (paragraph.Part == ReportPart.Glossary) spans.Add(paragraph.Span);
        spans.Sort();
        var joined = new List<TextSpan>();
        foreach (var span in spans)
        {
            // Only white space between two of them: one list.
            if (joined.Count > 0 && (span.Start <= joined[^1].End || text.AsSpan(joined[^1].End, span.Start - joined[^1].End).IsWhiteSpace()))
                joined[^1] = new(joined[^1].Start, Math.Max(joined[^1].End, span.End));
            else joined.Add(span);
        }

        return joined;
    }

    /// <summary>For a document whose parts are not known: from a title that stands alone in the second half to the end.</summary>
    private static List<TextSpan> AfterTitle(ReportDocument document, string text)
    {
        for (var i = document.Paragraphs.Count - 1; i >= 0; i--)
        {
            var span = document.Paragraphs[i].Span;
            if (span.Start < text.Length / 3) break;
            if (span.Length > 60) continue;
            var line = span.In(text);
            if (GlossaryHeading.IsHeading(line) && !GlossaryHeading.NeedsEntry(line)) return [new(span.Start, text.Length)];
        }

        return [];
    }

    private static List<TextSpan> Lines(string text, TextSpan span)
    {
        var lines = new List<TextSpan>();
        var start = span.Start;
        while (start < span.End)
        {
            var end = text.IndexOf('\n', start, span.End - start);
            if (end < 0) end = span.End;
            if (!text.AsSpan(start, end - start).IsWhiteSpace()) lines.Add(new(start, end));
            start = end + 1;
        }

        return lines;
    }
}
