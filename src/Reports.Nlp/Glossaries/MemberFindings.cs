namespace Reports.Nlp.Glossaries;

/// <summary>What a definition says of the members its headword announces.</summary>
/// <param name="Members">Members of a term that announces one number, or null.</param>
/// <param name="Components">Numbers with their members for a term that announces several, or null.</param>
/// <param name="Listed">Where the definition is a plain list of another length than announced: that length.</param>
internal sealed record MemberFindings(IReadOnlyList<string>? Members, IReadOnlyList<TermComponent>? Components, int? Listed)
{
    public static MemberFindings None { get; } = new(null, null, null);
}
