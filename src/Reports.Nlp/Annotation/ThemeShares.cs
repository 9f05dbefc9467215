using Reports.Nlp.Documents;

namespace Reports.Nlp.Annotation;

/// <summary>How a report's text is shared among the themes: a measure of attention.</summary>
/// <remarks>
/// Counted in characters other than white space, in paragraphs outside the list of terms, each paragraph wholly under its
/// likeliest theme. Paragraphs whose classifier abstained are counted apart, so shares and the undecided share sum to 1.
/// Immutable, so safe to share between threads. Equality is by reference.
/// </remarks>
public sealed class ThemeShares
{
    private readonly Dictionary<string, int> _characters;

    private ThemeShares(Dictionary<string, int> characters, int undecided)
    {
        _characters = characters;
        Undecided = undecided;
        Total = undecided + characters.Values.Sum();
        Themes = [.. characters.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key)];
    }

    /// <summary>Ids of the themes that have text, the largest share first.</summary>
    public IReadOnlyList<string> Themes { get; }

    /// <summary>Characters of all paragraphs that were classified.</summary>
    public int Total { get; }

    /// <summary>Characters of paragraphs for which the classifier abstained.</summary>
    public int Undecided { get; }

    /// <summary>The undecided share, from 0 to 1; 0 for a report without classified text.</summary>
    public double UndecidedShare => Total == 0 ? 0 : (double)Undecided / Total;

    /// <summary>Measures a report; linear in its text.</summary>
    /// <param name="report">The report.</param>
    /// <returns>Its shares; of no theme where the report was annotated without a classifier.</returns>
    public static ThemeShares Of(AnnotatedReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var characters = new Dictionary<string, int>(StringComparer.Ordinal);
        var undecided = 0;
        foreach (var paragraph in report.Document.Paragraphs)
        {
            if (report.Themes[paragraph.Id] is not { } prediction) continue;
            var length = Visible(report.Document.Text.AsSpan(paragraph.Span.Start, paragraph.Span.Length));
            if (prediction.Abstains) undecided += length;
            else characters[prediction.Theme] = characters.GetValueOrDefault(prediction.Theme) + length;
        }

        return new(characters, undecided);
    }

    /// <summary>Characters under a theme.</summary>
    /// <param name="theme">The theme's id.</param>
    /// <returns>0 for a theme without text.</returns>
    public int Characters(string theme) => _characters.GetValueOrDefault(theme);

    /// <summary>A theme's share of the classified text.</summary>
    /// <param name="theme">The theme's id.</param>
    /// <returns>From 0 to 1; 0 for a theme without text.</returns>
    public double Share(string theme) => Total == 0 ? 0 : (double)Characters(theme) / Total;

    internal static int CharactersOf(ReportDocument document) => document.Paragraphs
        .Where(paragraph => paragraph.Part is not ReportPart.Glossary)
        .Sum(paragraph => Visible(document.Text.AsSpan(paragraph.Span.Start, paragraph.Span.Length)));

    private static int Visible(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text)
            if (!char.IsWhiteSpace(c)) count++;
        return count;
    }
}
