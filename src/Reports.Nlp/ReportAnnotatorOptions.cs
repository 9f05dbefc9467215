using Reports.Nlp.Glossaries;
using Reports.Nlp.Segmentation;
using Reports.Nlp.Themes;

namespace Reports.Nlp;

/// <summary>What an annotator knows and does.</summary>
/// <remarks>The defaults need nothing: the built-in glossary and lexicon, no themes. Immutable, so safe to share.</remarks>
public sealed record ReportAnnotatorOptions
{
    /// <summary>Glossaries of the caller's, which come right after the document's own definitions. Default: none.</summary>
    public IReadOnlyList<Glossary> Glossaries { get; init; } = [];

    /// <summary>What the other documents of the corpus define, by <see cref="GlossaryHarvester"/>. Default: nothing.</summary>
    public Glossary Corpus { get; init; } = Glossary.Empty;

    /// <summary>Whether the built-in glossary is asked where nothing else defines a term. Default: true.</summary>
    public bool UseBuiltInGlossary { get; init; } = true;

    /// <summary>Cuts paragraphs into tokens. Default: a <see cref="LexiconSegmenter"/> over the built-in lexicon.</summary>
    public ISegmenter Segmenter { get; init; } = DefaultSegmenter.Value;

    /// <summary>Whether <see cref="Annotation.AnnotatedReport.Tokens"/> is filled. Default: true.</summary>
    public bool Tokens { get; init; } = true;

    /// <summary>Whether <see cref="Annotation.AnnotatedReport.Indicators"/> is filled. Default: true.</summary>
    public bool Indicators { get; init; } = true;

    /// <summary>Tells the theme of each paragraph. Default: null, which leaves themes out.</summary>
    public IThemeClassifier? ThemeClassifier { get; init; }

    /// <summary>Mentions below this confidence, from 0 to 1, are left out. Default: 0.5.</summary>
    public double MinConfidence { get; init; } = 0.5;

    /// <summary>How much a report may hold. Default: <see cref="ReportAnnotatorLimits.Default"/>.</summary>
    public ReportAnnotatorLimits Limits { get; init; } = ReportAnnotatorLimits.Default;

    private static Lazy<LexiconSegmenter> DefaultSegmenter { get; } = new(() => new());
}
