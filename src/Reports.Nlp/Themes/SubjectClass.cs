namespace Reports.Nlp.Themes;

/// <summary>A class of a published subject scheme that themes are mapped to.</summary>
/// <param name="Code">Its number in the scheme, as published.</param>
/// <param name="ChineseName">Its name in Chinese.</param>
/// <param name="EnglishName">Its name in English.</param>
/// <remarks>Equality is by value. Immutable, so safe to share.</remarks>
public sealed record SubjectClass(string Code, string ChineseName, string EnglishName);
