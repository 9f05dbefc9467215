using Reports.Nlp.Documents;
using Reports.Nlp.Themes;

namespace Reports.Nlp.Annotation;

/// <summary>Makes what a theme classifier is given from the paragraphs of a document and the headings above them.</summary>
/// <remarks>Paragraphs below one heading share one list, so that a classifier may see that nothing changed.</remarks>
internal sealed class ThemeInputs(ReportDocument document)
{
    private readonly Dictionary<int, string[]> _headings = [];

    /// <summary>What is given of a paragraph.</summary>
    public ThemeInput Of(Paragraph paragraph)
    {
        var section = paragraph.Section;

        // A run-in heading is the paragraph's own first sentence.
        while (section is { } id && document.Sections[id].Heading.Start == paragraph.Span.Start) section = document.Sections[id].Parent;
        return new(paragraph.Span.In(document.Text), Headings(section), paragraph.Part);
    }

    private string[] Headings(int? section)
    {
        if (section is not { } id) return [];
        if (_headings.TryGetValue(id, out var headings)) return headings;
        return _headings[id] = [.. Headings(document.Sections[id].Parent), document.Sections[id].Heading.In(document.Text)];
    }
}
