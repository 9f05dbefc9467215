namespace Reports.Nlp.Indicators.Vocabulary;

/// <summary>A word around figures.</summary>
/// <param name="Roles">What it may do.</param>
/// <param name="Modifier">The modifier it is, if one.</param>
/// <param name="Direction">The direction that a target without number takes from it, if one.</param>
internal readonly record struct Word(WordRoles Roles, IndicatorModifier? Modifier, IndicatorDirection? Direction)
{
    public bool Is(WordRoles roles) => (Roles & roles) != 0;
}
