namespace Reports.Nlp.Themes.Evaluation;

/// <summary>How a classifier does on one theme.</summary>
/// <param name="Theme">The theme's id.</param>
/// <param name="Rows">Number of rows of the theme.</param>
/// <param name="Precision">Share of the rows taken for it that may be.</param>
/// <param name="Recall">Share of its rows that were given a theme that counts as right.</param>
/// <param name="F1">Harmonic mean of the two.</param>
/// <remarks>A row taken for any theme that it accepts is a hit of that theme. Equality is by value. Immutable, so safe to share.</remarks>
public sealed record ThemeFigures(string Theme, int Rows, double Precision, double Recall, double F1);
