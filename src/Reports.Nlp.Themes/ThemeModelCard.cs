namespace Reports.Nlp.Themes;

/// <summary>Where a model comes from.</summary>
/// <param name="Rows">Number of rows it was trained on.</param>
/// <param name="DataHash">SHA-256 of those rows, in lower-case hexadecimal; see <see cref="ThemeTable.Hash"/>.</param>
/// <param name="Seed">Seed of the training.</param>
/// <param name="LibraryVersion">Version of this library that trained it.</param>
/// <param name="LearnerVersion">Name and version of the library that found the weights.</param>
/// <remarks>Equality is by value. Immutable, so safe to share.</remarks>
public sealed record ThemeModelCard(int Rows, string DataHash, int Seed, string LibraryVersion, string LearnerVersion);
