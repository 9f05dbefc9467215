namespace Reports.Nlp.Themes;

/// <summary>Tells which policy theme a paragraph is about.</summary>
/// <remarks>An implementation may be shared by any number of threads.</remarks>
public interface IThemeClassifier
{
    /// <summary>Classifies paragraphs.</summary>
    /// <param name="inputs">The paragraphs, in any number.</param>
    /// <returns>One prediction for each, in their order.</returns>
    IReadOnlyList<ThemePrediction> Classify(IReadOnlyList<ThemeInput> inputs);
}
