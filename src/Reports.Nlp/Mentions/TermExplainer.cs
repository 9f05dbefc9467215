using Reports.Nlp.Documents.Metadata;
using Reports.Nlp.Segmentation;

namespace Reports.Nlp.Mentions;

/// <summary>Answers what a term means there and then, without a document around it.</summary>
/// <remarks>
/// The same pooling of spellings and the same ranking as <see cref="MentionResolver"/>: region before time, what was said before
/// the year before what was said after it. Built in time linear in the glossaries; a question costs the length of the term and
/// the number of its senses. Immutable, so safe to share between threads. Equality is by reference.
/// </remarks>
public sealed class TermExplainer
{
    private readonly TermFinder _finder;

    /// <summary>An explainer.</summary>
    /// <param name="sources">The glossaries that it asks.</param>
    /// <exception cref="ArgumentNullException"><paramref name="sources"/> is null.</exception>
    public TermExplainer(MentionSources sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        _finder = new(TermIndex.Empty, TermIndex.Build(sources.All(), Lexicon.Default), "");
    }

    /// <summary>Explains a term without place and time.</summary>
    /// <param name="term">A headword, short form or variant, however it is typed.</param>
    /// <returns>The likeliest sense and the others, or null where no glossary knows the term.</returns>
    public TermExplanation? Explain(string term) => Explain(term, null, null);

    /// <summary>Explains a term.</summary>
    /// <param name="term">A headword, short form or variant, however it is typed.</param>
    /// <param name="region">A region, by its full name (天津市河西区) or by its own where only one bears it; or null.</param>
    /// <param name="year">The year of the text in question, or null.</param>
    /// <returns>The likeliest sense and the others, or null where no glossary knows the term.</returns>
    public TermExplanation? Explain(string term, string? region, int? year)
    {
        ArgumentNullException.ThrowIfNull(term);
        var text = new FoldedText();
        text.Fold(term, new(0, term.Length));
        if (_finder.Whole(text) is not { } match) return null;
        var ranked = new SenseChooser(FullName(region), year).Rank(match.Forms, match.Key, 0, null);
        return ranked.Count == 0 ? null : new(ranked[0].Sense.Term, ranked[0].Sense, ranked[0].Reason, [.. ranked.Skip(1).Select(rank => rank.Sense)]);
    }

    private static string? FullName(string? region)
    {
        if (string.IsNullOrWhiteSpace(region)) return null;
        var name = region.Trim();
        var divisions = Gazetteer.Default.At(name, 0);
        return divisions.Count == 1 && divisions[0].Name == name ? Gazetteer.Default.FullName(divisions[0]) : name;
    }
}
