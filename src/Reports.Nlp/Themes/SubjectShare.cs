namespace Reports.Nlp.Themes;

/// <summary>How much of something falls to a class of a subject scheme.</summary>
/// <param name="Class">The class.</param>
/// <param name="Share">From 0 to 1.</param>
/// <remarks>Equality is by value. The default value has no class and is never returned. Immutable, so safe to share.</remarks>
public readonly record struct SubjectShare(SubjectClass Class, double Share);
