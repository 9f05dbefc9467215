using Reports.Nlp.Documents;
using Reports.Nlp.Text;

namespace Reports.Nlp.Glossaries;

/// <summary>Makes a glossary from what documents say themselves: their lists of terms and the definitions in their running text.</summary>
/// <remarks>
/// Lists of terms (名词解释, 附注) are read whatever their layout. In the running text only plain definitions count: an enumeration
/// right before a quoted abbreviation that announces as many items, a bracket or 即 that lists them, 是指, 以下简称. Linear in
/// the length of the text. Stateless, so safe to use from any number of threads.
/// </remarks>
public static class GlossaryHarvester
{
    /// <summary>Harvests one document.</summary>
    /// <param name="document">A document as read.</param>
    /// <returns>Its senses with ids <c>document/1</c>, <c>document/2</c>…, endnotes first, and the diagnostics.</returns>
    public static GlossaryHarvest Harvest(ReportDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var diagnostics = new List<Diagnostic>();
        var senses = new List<Sense>();
        foreach (var region in GlossaryRegion.Find(document))
        {
            var entries = EndnoteScanner.Scan(document.Text, document.SourceMap, region);
            if (entries.Count == 0) diagnostics.Add(HarvestFindings.EmptyList(new(region[0].Start, region[^1].End)));
            EndnoteSenses.Add(document, entries, senses, diagnostics);
        }

        InlineSenses.Add(document, senses);
        diagnostics.Sort((a, b) => a.Span.CompareTo(b.Span));
        return new(new(senses), diagnostics);
    }

    /// <summary>Harvests several documents into one glossary.</summary>
    /// <param name="documents">Documents with different ids.</param>
    /// <returns>All senses in the order of the documents.</returns>
    /// <exception cref="ArgumentException">Two documents have the same id and define something; the message names a clashing id.</exception>
    public static Glossary Harvest(IEnumerable<ReportDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return new(documents.SelectMany(document => Harvest(document).Glossary.Senses));
    }

    internal static Provenance From(ReportDocument document, TextSpan entry, TextSpan term) => new(
        document.Id, document.Metadata.Region, document.Metadata.Level, document.Metadata.Year, document.SourceMap.ToSource(entry))
    {
        Entry = entry,
        Term = term,
    };
}
