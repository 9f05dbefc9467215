using Reports.Nlp.Documents;
using Reports.Nlp.Themes;

namespace Reports.Nlp.Annotation;

/// <summary>Makes what a theme classifier is given from a paragraph and the headings above it.</summary>
internal static class ThemeInputs
{
    public static ThemeInput Of(ReportDocument document, Paragraph paragraph)
    {
        var headings = new List<string>();
        for (var id = paragraph.Section; id is { } section; id = document.Sections[section].Parent)
        {
            // A run-in heading is the paragraph's own first sentence.
            var heading = document.Sections[section].Heading;
            if (heading.Start != paragraph.Span.Start) headings.Add(heading.In(document.Text));
        }

        headings.Reverse();
        return new(paragraph.Span.In(document.Text), headings, paragraph.Part);
    }
}
