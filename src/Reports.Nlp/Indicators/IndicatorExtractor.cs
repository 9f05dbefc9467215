using Reports.Nlp.Documents;
using Reports.Nlp.Indicators.Sentences;

namespace Reports.Nlp.Indicators;

/// <summary>Finds the figures of a report and what they measure: targets, results, ranks, and targets that are set without a figure.</summary>
/// <remarks>
/// <para>Each figure is tied to a name in its own sentence; one whose name is not there is left out, and so are dates, ordinals, sizes
/// that describe something else (投资5000万元以上项目), and figures in titles and quotation marks. The list of terms of a report is
/// not read, nor are its headings, nor its annexes but those that list what is to be done (民生实事).</para>
/// <para>Whether a figure is reached, expected or promised follows from the part it stands in, and from the words of its sentence where
/// they say otherwise. Cost is linear in the length of the text. All members are safe to call from several threads.</para>
/// </remarks>
public static class IndicatorExtractor
{
    /// <summary>Finds the indicators of a document.</summary>
    /// <param name="document">The document.</param>
    /// <returns>Its indicators, ordered by <see cref="Indicator.Span"/>. Spans overlap only where one figure is said of each of a list of names: then they are the same. Empty where the text states no figure.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static IReadOnlyList<Indicator> Extract(ReportDocument document) => Extract(document, CancellationToken.None);

    /// <summary>Finds the indicators of a document, and can be stopped.</summary>
    /// <param name="document">The document.</param>
    /// <param name="cancellation">Stops the search.</param>
    /// <returns>Its indicators, ordered by <see cref="Indicator.Span"/>. Spans overlap only where one figure is said of each of a list of names: then they are the same. Empty where the text states no figure.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The search was stopped.</exception>
    public static IReadOnlyList<Indicator> Extract(ReportDocument document, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(document);
        var found = new List<Indicator>();
        var reader = new SentenceReader(document, found);
        var annexes = new TaskAnnexes(document);
        var (sentences, paragraphs) = (document.Sentences, document.Paragraphs);
        for (var i = 0; i < sentences.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var sentence = sentences[i];
            var paragraph = paragraphs[sentence.Paragraph];
            if (paragraph.Part is ReportPart.Glossary || (paragraph.Part is ReportPart.Annex && !annexes.Hold(paragraph))) continue;
            reader.Read(sentence, paragraph);
        }

        return found;
    }
}
