using Reports.Nlp.Text;

namespace Reports.Nlp.Annotation.Html;

/// <summary>How a page for reading is made.</summary>
/// <remarks>Immutable, so safe to share. Equality is by value, lists by reference.</remarks>
public sealed record HtmlWriterOptions
{
    /// <summary>The language of controls and labels. Default: Chinese.</summary>
    public DisplayLanguage Language { get; init; } = DisplayLanguage.Chinese;

    /// <summary>
    /// Ids of themes with the names to show, in the order of the taxonomy, which is also the order of their colours. A theme that
    /// is not among them shows its id. Default: none.
    /// </summary>
    public IReadOnlyList<KeyValuePair<string, string>> ThemeNames { get; init; } = [];
}
