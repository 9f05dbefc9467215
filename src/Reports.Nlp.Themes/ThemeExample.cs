namespace Reports.Nlp.Themes;

/// <summary>A paragraph whose theme is known: a row to train or to test with.</summary>
/// <param name="Theme">Id of its theme.</param>
/// <param name="Also">Ids of further themes that count as right; empty for most paragraphs.</param>
/// <param name="Headings">The headings above it, outermost first; empty where none are known.</param>
/// <param name="Text">The paragraph.</param>
/// <remarks>Equality is by value, lists by reference. Immutable, so safe to share.</remarks>
public sealed record ThemeExample(string Theme, IReadOnlyList<string> Also, IReadOnlyList<string> Headings, string Text)
{
    /// <summary>Name of the file it was read from; empty where it comes from none.</summary>
    /// <remarks>Cross-validation keeps the rows of one file together, so that nobody is tested on the style that taught them.</remarks>
    public string Source { get; init; } = "";

    /// <summary>Its line there, from 1; 0 where it comes from no file.</summary>
    public int Line { get; init; }

    /// <summary>Whether a theme is among those that count as right.</summary>
    /// <param name="theme">Id of a theme.</param>
    /// <returns>True for <see cref="Theme"/> and for each of <see cref="Also"/>.</returns>
    public bool Accepts(string theme) => string.Equals(Theme, theme, StringComparison.Ordinal) || Also.Contains(theme, StringComparer.Ordinal);

    /// <summary>The paragraph without its theme.</summary>
    /// <returns>What a classifier is asked; the part of the report is not known.</returns>
    public ThemeInput ToInput() => new(Text, Headings, null);
}
