namespace Reports.Nlp.Themes;

/// <summary>A policy theme: what a paragraph can be about.</summary>
/// <param name="Id">Short name in Latin letters, such as <c>industry</c>; what data files and predictions carry.</param>
/// <param name="ChineseName">Name in Chinese; the id where a taxonomy of one's own has none.</param>
/// <param name="EnglishName">Name in English; the id where a taxonomy of one's own has none.</param>
/// <remarks>Equality is by value. Immutable, so safe to share.</remarks>
public sealed record Theme(string Id, string ChineseName, string EnglishName);
