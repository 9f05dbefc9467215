using Reports.Nlp.Documents;

namespace Reports.Nlp.Glossaries;

/// <summary>Adds the definitions in the running text of a document to its senses.</summary>
internal static class InlineSenses
{
    public static void Add(ReportDocument document, string text, List<Sense> senses, CancellationToken cancellation)
    {
        var seen = new HashSet<(string, string)>();
        foreach (var paragraph in document.Paragraphs)
        {
            if (paragraph.Part is ReportPart.Glossary or ReportPart.Annex) continue;
            foreach (var found in InlineScanner.Scan(text, paragraph.Span, cancellation))
            {
                var surface = found.Surface.In(document.Text);
                var definition = found.Definition.In(text);
                var term = HeadwordText.WithoutQuotes(found.Term.In(text));
                if (!seen.Add((HeadwordText.Key(term), HeadwordText.Key(definition)))) continue;
                senses.Add(new($"{document.Id}/{senses.Count + 1}", term, definition, SenseKind.Inline)
                {
                    Surface = surface,
                    Members = found.Members,
                    Components = found.Components,
                    From = GlossaryHarvester.From(document, found.Entry, found.Term),
                });
            }
        }
    }
}
