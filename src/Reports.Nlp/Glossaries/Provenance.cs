using Reports.Nlp.Documents;
using Reports.Nlp.Text;

namespace Reports.Nlp.Glossaries;

/// <summary>Where a sense comes from: the document that says it, and where in it.</summary>
/// <param name="Document">The document's id.</param>
/// <param name="Region">The document's region by its full name, or null.</param>
/// <param name="Level">The level of government that speaks, or null.</param>
/// <param name="Year">The year whose work the document plans or decides, or null.</param>
/// <param name="Source">The whole entry, headword and definition, in the source as read.</param>
/// <remarks>Equality is by value. Immutable, so safe to share.</remarks>
public sealed record Provenance(string Document, string? Region, AdministrativeLevel? Level, int? Year, TextSpan Source)
{
    /// <summary>The whole entry in the clean text of its document, or null where only the source is known.</summary>
    public TextSpan? Entry { get; init; }

    /// <summary>The headword in the clean text, without quotation marks at the ends, or null where only the source is known.</summary>
    public TextSpan? Term { get; init; }
}
