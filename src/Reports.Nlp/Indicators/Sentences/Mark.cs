namespace Reports.Nlp.Indicators.Sentences;

/// <summary>A character of a compact sentence that its reading goes to.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Roles">What it may be.</param>
internal readonly record struct Mark(int Place, CharacterRoles Roles)
{
    public bool Is(CharacterRoles roles) => (Roles & roles) != 0;
}
