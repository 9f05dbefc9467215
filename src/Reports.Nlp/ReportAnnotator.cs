using System.Globalization;

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
    /// <exception cref="InvalidDataException">The corpus exceeds <see cref="ReportAnnotatorLimits.MaxCorpusSenses"/>; the message begins with the id of the document by which it does.</exception>
    public ReportAnnotator(ReportAnnotatorOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        Hold(options.Corpus, options.Limits.MaxCorpusSenses);
        _options = options;
        _resolver = new(
            new MentionSources
            {
                User = options.Glossaries,
                Corpus = options.Corpus,
                BuiltIn = options.UseBuiltInGlossary ? BuiltInGlossary.Default : Glossary.Empty,
            },
            new MentionResolverOptions { MinConfidence = options.MinConfidence, MaxMentions = options.Limits.MaxMentions });
    }

    /// <summary>Reads and annotates a report.</summary>
    /// <param name="text">The text as decoded; any text is welcome, one without structure has paragraphs only.</param>
    /// <param name="name">A name for it, usually its file name; without its extension it is the document's id.</param>
    /// <returns>The document with everything found in it.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidDataException">The report exceeds one of <see cref="ReportAnnotatorOptions.Limits"/>; the message does not name it.</exception>
    public AnnotatedReport Annotate(string text, string name) => Annotate(text, name, CancellationToken.None);

    /// <summary>Reads and annotates a report, and can be stopped.</summary>
    /// <param name="text">The text as decoded; any text is welcome, one without structure has paragraphs only.</param>
    /// <param name="name">A name for it, usually its file name; without its extension it is the document's id.</param>
    /// <param name="cancellation">Stops the work, between two sentences or mentions at the latest.</param>
    /// <returns>The document with everything found in it.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidDataException">The report exceeds one of <see cref="ReportAnnotatorOptions.Limits"/>; the message does not name it.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public AnnotatedReport Annotate(string text, string name, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(text);
        Limit(text.Length);
        return Annotate(ReportReader.Read(text, name, cancellation), cancellation);
    }

    /// <summary>Annotates a document.</summary>
    /// <param name="document">A document as read.</param>
    /// <returns>The document with everything found in it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="InvalidDataException">The report exceeds one of <see cref="ReportAnnotatorOptions.Limits"/>; the message does not name it.</exception>
    public AnnotatedReport Annotate(ReportDocument document) => Annotate(document, CancellationToken.None);

    /// <summary>Annotates a document, and can be stopped.</summary>
    /// <param name="document">A document as read.</param>
    /// <param name="cancellation">Stops the work, between two sentences or mentions at the latest.</param>
    /// <returns>The document with everything found in it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="InvalidDataException">The report exceeds one of <see cref="ReportAnnotatorOptions.Limits"/>; the message does not name it.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public AnnotatedReport Annotate(ReportDocument document, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(document);
        Limit(document.Text.Length);
        var harvest = GlossaryHarvester.Harvest(document, HarvestLimits, cancellation);
        var resolved = _resolver.Resolve(document, harvest.Glossary, cancellation);

        // Before the themes, whose weights would drive the text out of the caches that this reads it from.
        var indicators = _options.Indicators ? IndicatorExtractor.Extract(document, cancellation) : [];
        IReadOnlyList<Token> tokens = _options.Tokens ? TokenWriter.Write(document, resolved, _options.Segmenter, cancellation) : [];
        Diagnostic[] diagnostics = [.. document.Diagnostics, .. harvest.Diagnostics];
        return new(document, harvest.Glossary, resolved, tokens, Classify(document, cancellation), diagnostics)
        {
            Indicators = indicators,
        };
    }

    /// <summary>Annotates documents that explain each other: what one defines is known in all.</summary>
    /// <param name="documents">Documents with different ids.</param>
    /// <returns>One annotated report for each, in their order.</returns>
    /// <remarks>
    /// Two passes: all are harvested, then each is resolved. For more documents than fit in memory, harvest them one by one, gather
    /// what they define with a <see cref="GlossaryBuilder"/> and give the result as <see cref="ReportAnnotatorOptions.Corpus"/>.
    /// </remarks>
    /// <exception cref="ArgumentException">Two documents have the same id.</exception>
    /// <exception cref="InvalidDataException">A report exceeds one of <see cref="ReportAnnotatorOptions.Limits"/>; the message begins with its name, or with its id where all together give a term too many senses.</exception>
    public IReadOnlyList<AnnotatedReport> AnnotateTogether(IReadOnlyList<ReportDocument> documents) => AnnotateTogether(documents, CancellationToken.None);

    /// <summary>Annotates documents that explain each other, and can be stopped.</summary>
    /// <param name="documents">Documents with different ids.</param>
    /// <param name="cancellation">Stops the work, between two sentences or mentions at the latest.</param>
    /// <returns>One annotated report for each, in their order.</returns>
    /// <exception cref="ArgumentException">Two documents have the same id.</exception>
    /// <exception cref="InvalidDataException">A report exceeds one of <see cref="ReportAnnotatorOptions.Limits"/>; the message begins with its name, or with its id where all together give a term too many senses.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public IReadOnlyList<AnnotatedReport> AnnotateTogether(IReadOnlyList<ReportDocument> documents, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var corpus = documents.SelectMany(document => Named(document, () => GlossaryHarvester.Harvest(document, HarvestLimits, cancellation).Glossary.Senses));
        var annotator = new ReportAnnotator(_options with { Corpus = new([.. _options.Corpus.Senses, .. corpus]) });
        return [.. documents.Select(document => Named(document, () => annotator.Annotate(document, cancellation)))];
    }

    private GlossaryHarvestLimits HarvestLimits => new() { MaxEntries = _options.Limits.MaxEntries };

    /// <summary>Holds a corpus, which may come from anywhere, to the number of senses that it may give one spelling.</summary>
    private static void Hold(Glossary corpus, int most)
    {
        if (corpus.Senses.Count <= most) return;
        var builder = new GlossaryBuilder(most);
        foreach (var sense in corpus.Senses)
            if (!builder.TryAdd([sense], out var spelling))
                throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"{sense.From?.Document ?? "corpus"}: with it more than {most} senses of \"{spelling}\"; at most that many are weighed"));
    }

    private static T Named<T>(ReportDocument document, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (InvalidDataException fault)
        {
            throw new InvalidDataException($"{document.Name}: {fault.Message}", fault);
        }
    }

    private void Limit(int characters)
    {
        if (characters > _options.Limits.MaxCharacters) throw new InvalidDataException($"{characters} characters of text; at most {_options.Limits.MaxCharacters} are annotated");
    }

    private ThemePrediction?[] Classify(ReportDocument document, CancellationToken cancellation)
    {
        var themes = new ThemePrediction?[document.Paragraphs.Count];
        if (_options.ThemeClassifier is not { } classifier) return themes;
        var classified = document.Paragraphs.Where(p => p.Part != ReportPart.Glossary).ToArray();
        var predictions = classifier.Classify(Array.ConvertAll(classified, new ThemeInputs(document).Of), cancellation);
        for (var i = 0; i < classified.Length; i++) themes[classified[i].Id] = predictions[i];
        return themes;
    }
}
