using Reports.Nlp.Annotation;
using Reports.Nlp.Documents;
using Reports.Nlp.Glossaries;
using Reports.Nlp.Indicators;
using Reports.Nlp.Mentions;
using Reports.Nlp.Segmentation;
using Reports.Nlp.Text;
using Reports.Nlp.Themes;

namespace Reports.Nlp;

/// <summary>The front door: reads a report, harvests what it defines, resolves its abbreviations, and tells themes and tokens.</summary>
/// <remarks>
/// Built once and then immutable: one annotator serves any number of threads, and two annotators never see each other's words.
/// Building costs time linear in the glossaries; annotating costs time linear in the report, whatever the glossaries' size.
/// </remarks>
/// <example>
/// <code>
/// var report = new ReportAnnotator().Annotate(File.ReadAllText("report.txt"), "report.txt");
/// foreach (var mention in report.Mentions)
///     Console.WriteLine($"{mention.Span.In(report.Document.Text)}: {mention.Sense.Definition}");
/// </code>
/// </example>
public sealed class ReportAnnotator
{
    private readonly ReportAnnotatorOptions _options;
    private readonly MentionResolver _resolver;

    /// <summary>An annotator that knows the built-in glossary.</summary>
    public ReportAnnotator() : this(new())
    {
    }

    /// <summary>An annotator with glossaries, a classifier or a segmenter of the caller's.</summary>
    /// <param name="options">What it knows and does.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public ReportAnnotator(ReportAnnotatorOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        _resolver = new(
            new MentionSources
            {
                User = options.Glossaries,
                Corpus = options.Corpus,
                BuiltIn = options.UseBuiltInGlossary ? BuiltInGlossary.Default : Glossary.Empty,
            },
            new MentionResolverOptions { MinConfidence = options.MinConfidence });
    }

    /// <summary>Reads and annotates a report.</summary>
    /// <param name="text">The text as decoded; any text is welcome, one without structure has paragraphs only.</param>
    /// <param name="name">A name for it, usually its file name; without its extension it is the document's id.</param>
    /// <returns>The document with everything found in it.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public AnnotatedReport Annotate(string text, string name) => Annotate(ReportReader.Read(text, name));

    /// <summary>Annotates a document.</summary>
    /// <param name="document">A document as read.</param>
    /// <returns>The document with everything found in it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public AnnotatedReport Annotate(ReportDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var harvest = GlossaryHarvester.Harvest(document);
        var resolved = _resolver.Resolve(document, harvest.Glossary);
        IReadOnlyList<Token> tokens = _options.Tokens ? TokenWriter.Write(document, resolved, _options.Segmenter) : [];
        Diagnostic[] diagnostics = [.. document.Diagnostics, .. harvest.Diagnostics];
        return new(document, harvest.Glossary, resolved, tokens, Classify(document), diagnostics)
        {
            Indicators = _options.Indicators ? IndicatorExtractor.Extract(document) : [],
        };
    }

    /// <summary>Annotates documents that explain each other: what one defines is known in all.</summary>
    /// <param name="documents">Documents with different ids.</param>
    /// <returns>One annotated report for each, in their order.</returns>
    /// <remarks>
    /// Two passes: all are harvested, then each is resolved. For more documents than fit in memory, harvest them one by one with
    /// <see cref="GlossaryHarvester"/> and give the result as <see cref="ReportAnnotatorOptions.Corpus"/>.
    /// </remarks>
    /// <exception cref="ArgumentException">Two documents have the same id.</exception>
    public IReadOnlyList<AnnotatedReport> AnnotateTogether(IReadOnlyList<ReportDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var corpus = GlossaryHarvester.Harvest(documents);
        var annotator = new ReportAnnotator(_options with { Corpus = new([.. _options.Corpus.Senses, .. corpus.Senses]) });
        return [.. documents.Select(annotator.Annotate)];
    }

    private ThemePrediction?[] Classify(ReportDocument document)
    {
        var themes = new ThemePrediction?[document.Paragraphs.Count];
        if (_options.ThemeClassifier is not { } classifier) return themes;
        var classified = document.Paragraphs.Where(p => p.Part != ReportPart.Glossary).ToArray();
        var predictions = classifier.Classify(Array.ConvertAll(classified, new ThemeInputs(document).Of));
        for (var i = 0; i < classified.Length; i++) themes[classified[i].Id] = predictions[i];
        return themes;
    }
}
