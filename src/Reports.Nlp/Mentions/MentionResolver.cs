using Reports.Nlp.Documents;
using Reports.Nlp.Glossaries;
using Reports.Nlp.Segmentation;
using Reports.Nlp.Text;

namespace Reports.Nlp.Mentions;

/// <summary>Finds where a document uses known terms, says what they mean there, and lists the abbreviations that nobody defines.</summary>
/// <remarks>
/// Built once from all glossaries; a document then costs its length and the size of its own glossary, whatever the number of
/// other terms. Three steps that can be had apart: finding (every spelling, leftmost-longest, on text folded one character to
/// one), judging and choosing. Immutable, so safe to share between threads. Equality is by reference.
/// </remarks>
public sealed class MentionResolver
{
    private readonly TermIndex _shared;
    private readonly TermIndex _known;
    private readonly LexiconSegmenter _words;
    private readonly AbbreviationGrammar _grammar;
    private readonly ContractionGrammar _contractions;
    private readonly MentionResolverOptions _options;

    /// <summary>A resolver with the default options.</summary>
    /// <param name="sources">The glossaries that it knows.</param>
    public MentionResolver(MentionSources sources) : this(sources, new())
    {
    }

    /// <summary>A resolver.</summary>
    /// <param name="sources">The glossaries that it knows.</param>
    /// <param name="options">How it works.</param>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="MentionResolverOptions.MinConfidence"/> is not from 0 to 1.</exception>
    public MentionResolver(MentionSources sources, MentionResolverOptions options)
    {
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(options);
        if (options.MinConfidence is not (>= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(options), options.MinConfidence, "MinConfidence must be from 0 to 1");
        _options = options;
        _words = new(options.Lexicon, new() { UseCharacterModel = false });
        _grammar = new(options.Lexicon);
        _contractions = new(options.Lexicon);
        _shared = TermIndex.Build(sources.All(), options.Lexicon);
        _known = TermIndex.Build(KnownAbbreviations.All, options.Lexicon);
    }

    /// <summary>Resolves one document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="own">What the document itself defines, by <see cref="GlossaryHarvester"/>.</param>
    /// <returns>Mentions, undefined abbreviations and the notes that call-outs point at.</returns>
    /// <exception cref="InvalidDataException">There are more mentions than <see cref="MentionResolverOptions.MaxMentions"/>.</exception>
    public ResolvedMentions Resolve(ReportDocument document, Glossary own) => Resolve(document, own, CancellationToken.None);

    /// <summary>Resolves one document, and can be stopped.</summary>
    /// <param name="document">The document.</param>
    /// <param name="own">What the document itself defines, by <see cref="GlossaryHarvester"/>.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>Mentions, undefined abbreviations and the notes that call-outs point at.</returns>
    /// <exception cref="InvalidDataException">There are more mentions than <see cref="MentionResolverOptions.MaxMentions"/>.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public ResolvedMentions Resolve(ReportDocument document, Glossary own, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(own);
        var reading = new DocumentReading(document, own, Finder(document, own), new TermFinder(TermIndex.Empty, _known, ""), _words, _grammar, _contractions, _options, cancellation);
        return reading.Resolve();
    }

    /// <summary>Finds every place that holds a known spelling, look-alikes included: the first of the three steps alone.</summary>
    /// <param name="document">The document.</param>
    /// <param name="own">What the document itself defines.</param>
    /// <param name="policy">What becomes of matches that share characters.</param>
    /// <returns>Candidates in the order of the text, the longer first where two begin together; empty where there is none.</returns>
    public IReadOnlyList<MentionCandidate> FindCandidates(ReportDocument document, Glossary own, OverlapPolicy policy) =>
        FindCandidates(document, own, policy, CancellationToken.None);

    /// <summary>Finds every place that holds a known spelling, look-alikes included, and can be stopped.</summary>
    /// <param name="document">The document.</param>
    /// <param name="own">What the document itself defines.</param>
    /// <param name="policy">What becomes of matches that share characters.</param>
    /// <param name="cancellation">Stops the search.</param>
    /// <returns>Candidates in the order of the text, the longer first where two begin together; empty where there is none.</returns>
    /// <exception cref="OperationCanceledException">The search was stopped.</exception>
    public IReadOnlyList<MentionCandidate> FindCandidates(ReportDocument document, Glossary own, OverlapPolicy policy, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(own);
        var finder = Finder(document, own);
        var found = new List<MentionCandidate>();
        var text = new FoldedText();
        var judge = new MentionJudge(text, _words);
        foreach (var range in ReadingRanges.Of(document, own))
        {
            cancellation.ThrowIfCancellationRequested();
            text.Fold(document.Text, range);
            judge.Begin();
            foreach (var match in finder.Find(text, policy, _ => true))
                found.Add(new(text.InDocument(match.Plain), [.. match.Forms.Select(form => form.Sense).OfType<Sense>()], judge.Confidence(match)));
        }

        return found;
    }

    private TermFinder Finder(ReportDocument document, Glossary own) =>
        new(TermIndex.BuildOwn(own, _options.Lexicon), _shared, document.Id);
}
