using Reports.Nlp.Documents;
using Reports.Nlp.Glossaries;
using Reports.Nlp.Indicators;
using Reports.Nlp.Mentions;
using Reports.Nlp.Segmentation;
using Reports.Nlp.Text;
using Reports.Nlp.Themes;

namespace Reports.Nlp.Annotation;

/// <summary>A document with everything that was found in it.</summary>
/// <remarks>Immutable, so safe to share between threads. Equality is by reference.</remarks>
public sealed class AnnotatedReport
{
    internal AnnotatedReport(
        ReportDocument document, Glossary glossary, ResolvedMentions resolved, IReadOnlyList<Token> tokens,
        IReadOnlyList<ThemePrediction?> themes, IReadOnlyList<Diagnostic> diagnostics)
    {
        Document = document;
        Glossary = glossary;
        Mentions = resolved.Mentions;
        Undefined = resolved.Undefined;
        CallOutSenses = resolved.CallOutSenses;
        Tokens = tokens;
        Themes = themes;
        Diagnostics = diagnostics;
    }

    /// <summary>The document: its text, structure and metadata.</summary>
    public ReportDocument Document { get; }

    /// <summary>What the document itself defines.</summary>
    public Glossary Glossary { get; }

    /// <summary>Uses of known terms, in order; they do not overlap.</summary>
    public IReadOnlyList<Mention> Mentions { get; }

    /// <summary>Abbreviations that no glossary at hand defines, in order; none overlaps a mention.</summary>
    public IReadOnlyList<UndefinedAbbreviation> Undefined { get; }

    /// <summary>For each call-out of the document, in its order, the note it points at, or null.</summary>
    public IReadOnlyList<Sense?> CallOutSenses { get; }

    /// <summary>
    /// Tokens in order: those of a paragraph tile it, and so do those of a heading; each mention and each undefined abbreviation is
    /// one token of kind <see cref="TokenKind.Term"/>. Empty where tokens were not asked for.
    /// </summary>
    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>The theme of each paragraph, by its id; null for paragraphs of the glossary, and everywhere without a classifier.</summary>
    public IReadOnlyList<ThemePrediction?> Themes { get; }

    /// <summary>Figures and targets tied to what they measure, in order of their values; empty where they were not asked for.</summary>
    public IReadOnlyList<Indicator> Indicators { get; internal init; } = [];

    /// <summary>What reading, harvesting and resolving noticed.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }
}
