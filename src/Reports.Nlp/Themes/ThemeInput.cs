using Reports.Nlp.Documents;

namespace Reports.Nlp.Themes;

/// <summary>A paragraph to classify, with what is known of where it stands.</summary>
/// <param name="Text">The paragraph.</param>
/// <param name="Headings">The headings above it, outermost first; empty where none are known.</param>
/// <param name="Part">The part of the report, or null where it is not known.</param>
/// <remarks>Equality is by value, lists by reference. Immutable, so safe to share.</remarks>
public sealed record ThemeInput(string Text, IReadOnlyList<string> Headings, ReportPart? Part)
{
    /// <summary>A paragraph of which only the text is known.</summary>
    /// <param name="text">The paragraph.</param>
    public ThemeInput(string text) : this(text, [], null)
    {
    }
}
