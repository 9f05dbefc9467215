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
    /// <exception cref="InvalidDataException">It defines more than <see cref="GlossaryHarvestLimits.Default"/> allows.</exception>
    public static GlossaryHarvest Harvest(ReportDocument document) => Harvest(document, CancellationToken.None);

    /// <summary>Harvests one document, and can be stopped.</summary>
    /// <param name="document">A document as read.</param>
    /// <param name="cancellation">Stops the harvest.</param>
    /// <returns>Its senses with ids <c>document/1</c>, <c>document/2</c>…, endnotes first, and the diagnostics.</returns>
    /// <exception cref="OperationCanceledException">The harvest was stopped.</exception>
    public static GlossaryHarvest Harvest(ReportDocument document, CancellationToken cancellation) => Harvest(document, GlossaryHarvestLimits.Default, cancellation);

    /// <summary>Harvests one document within limits of the caller's.</summary>
    /// <param name="document">A document as read.</param>
    /// <param name="limits">How much it may define.</param>
    /// <param name="cancellation">Stops the harvest.</param>
    /// <returns>Its senses with ids <c>document/1</c>, <c>document/2</c>…, endnotes first, and the diagnostics.</returns>
    /// <exception cref="InvalidDataException">It defines more; the message does not name it.</exception>
    /// <exception cref="OperationCanceledException">The harvest was stopped.</exception>
    public static GlossaryHarvest Harvest(ReportDocument document, GlossaryHarvestLimits limits, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(limits);
        var diagnostics = new List<Diagnostic>();
        var senses = new List<Sense>();
        // Read in ordinary characters, one for one; surfaces stay as printed.
        var text = CharacterForms.Ordinary(document.Text);
        foreach (var region in GlossaryRegion.Find(document, text))
        {
            cancellation.ThrowIfCancellationRequested();
            var entries = EndnoteScanner.Scan(text, document.SourceMap, region);
            Limit(senses.Count + entries.Count, limits);
            if (entries.Count == 0) diagnostics.Add(HarvestFindings.EmptyList(new(region[0].Start, region[^1].End)));
            EndnoteSenses.Add(document, text, entries, senses, diagnostics, cancellation);
        }

        InlineSenses.Add(document, text, senses, cancellation);
        Limit(senses.Count, limits);
        diagnostics.Sort((a, b) => a.Span.CompareTo(b.Span));
        return new(new(senses), diagnostics);
    }

    /// <summary>Harvests several documents into one glossary.</summary>
    /// <param name="documents">Documents with different ids.</param>
    /// <returns>All senses in the order of the documents.</returns>
    /// <exception cref="ArgumentException">Two documents have the same id and define something; the message names a clashing id.</exception>
    public static Glossary Harvest(IEnumerable<ReportDocument> documents) => Harvest(documents, CancellationToken.None);

    /// <summary>Harvests several documents into one glossary, and can be stopped.</summary>
    /// <param name="documents">Documents with different ids.</param>
    /// <param name="cancellation">Stops the harvest.</param>
    /// <returns>All senses in the order of the documents.</returns>
    /// <exception cref="ArgumentException">Two documents have the same id and define something; the message names a clashing id.</exception>
    /// <exception cref="OperationCanceledException">The harvest was stopped.</exception>
    public static Glossary Harvest(IEnumerable<ReportDocument> documents, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return new(documents.SelectMany(document => Harvest(document, cancellation).Glossary.Senses));
    }

    private static void Limit(int found, GlossaryHarvestLimits limits)
    {
        if (found > limits.MaxEntries) throw new InvalidDataException($"{found} entries defined; at most {limits.MaxEntries} are read");
    }

    internal static Provenance From(ReportDocument document, TextSpan entry, TextSpan term) => new(
        document.Id, document.Metadata.Region, document.Metadata.Level, document.Metadata.Year, document.SourceMap.ToSource(entry))
    {
        Entry = entry,
        Term = term,
    };
}
