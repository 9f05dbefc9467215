using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

using WordTextElement = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace Reports.Nlp.Formats.Tests.Making;

/// <summary>Makes Word files.</summary>
internal static class WordFile
{
    /// <summary>A file of a report, its headings by style.</summary>
    public static byte[] Make(string report) => Make(SourceParagraph.Parse(report).Select(Paragraph));

    /// <summary>Writes the body of a report paragraph by paragraph, as the part of a file.</summary>
    public static void WriteDocument(Stream part, string report)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartDocument();
        writer.WriteStartElement(new Document());
        writer.WriteStartElement(new Body());
        foreach (var paragraph in SourceParagraph.Parse(report)) writer.WriteElement(Paragraph(paragraph));
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    /// <summary>A file of paragraphs.</summary>
    public static byte[] Make(IEnumerable<OpenXmlElement> body) => Make(body, [], [], null);

    /// <summary>A file of paragraphs, notes and numberings.</summary>
    public static byte[] Make(IEnumerable<OpenXmlElement> body, IReadOnlyList<string> footnotes, IReadOnlyList<string> endnotes, Numbering? numbering)
    {
        using var stream = new MemoryStream();
        using (var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = file.AddMainDocumentPart();
            // Names are otherwise made by chance.
            file.ChangeIdOfPart(main, "rId1");
            main.Document = new(new Body(body));
            main.AddNewPart<StyleDefinitionsPart>("rId1").Styles = Styles();
            if (numbering is not null) main.AddNewPart<NumberingDefinitionsPart>("rId2").Numbering = numbering;
            if (footnotes.Count > 0)
            {
                main.AddNewPart<FootnotesPart>("rId3").Footnotes = new(
                    footnotes.Select((text, i) => new Footnote(Plain(text)) { Id = i + 1 }).Prepend(new Footnote(Plain("")) { Id = -1, Type = FootnoteEndnoteValues.Separator }));
            }

            if (endnotes.Count > 0)
                main.AddNewPart<EndnotesPart>("rId4").Endnotes = new(endnotes.Select((text, i) => new Endnote(Plain(text)) { Id = i + 1 }));
        }

        return stream.ToArray();
    }

    public static Paragraph Plain(string text) => new(new Run(new WordTextElement(text) { Space = SpaceProcessingModeValues.Preserve }));

    public static Paragraph Numbered(string text, int numberId, int level) =>
        new(new ParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = level }, new NumberingId { Val = numberId })), new Run(new WordTextElement(text)));

    public static Paragraph Styled(string text, string style) => new(new ParagraphProperties(new ParagraphStyleId { Val = style }), new Run(new WordTextElement(text)));

    private static Paragraph Paragraph(SourceParagraph source)
    {
        var paragraph = new Paragraph();
        if (source.HeadingDepth > 0) paragraph.Append(new ParagraphProperties(new ParagraphStyleId { Val = $"H{source.HeadingDepth}" }));
        foreach (var run in source.Runs)
        {
            var properties = new RunProperties();
            if (run.IsBold) properties.Append(new Bold());
            if (run.IsRaised) properties.Append(new VerticalTextAlignment { Val = VerticalPositionValues.Superscript });
            paragraph.Append(new Run(properties, new WordTextElement(run.Text) { Space = SpaceProcessingModeValues.Preserve }));
        }

        return paragraph;
    }

    private static Styles Styles() => new(Enumerable.Range(1, 6).Select(level =>
        new Style(new StyleName { Val = $"heading {level}" }, new StyleRunProperties(new Bold())) { Type = StyleValues.Paragraph, StyleId = $"H{level}" }));
}
