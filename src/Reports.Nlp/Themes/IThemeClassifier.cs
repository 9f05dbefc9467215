namespace Reports.Nlp.Themes;

/// <summary>Tells which policy theme a paragraph is about.</summary>
/// <remarks>An implementation may be shared by any number of threads.</remarks>
public interface IThemeClassifier
{
    /// <summary>Classifies paragraphs.</summary>
    /// <param name="inputs">The paragraphs, in any number.</param>
    /// <returns>One prediction for each, in their order.</returns>
    IReadOnlyList<ThemePrediction> Classify(IReadOnlyList<ThemeInput> inputs);

    /// <summary>Classifies paragraphs, and can be stopped.</summary>
    /// <param name="inputs">The paragraphs, in any number.</param>
    /// <param name="cancellation">Stops the work; an implementation that has only the other method is stopped before it begins or behind its work.</param>
    /// <returns>One prediction for each, in their order.</returns>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    IReadOnlyList<ThemePrediction> Classify(IReadOnlyList<ThemeInput> inputs, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var predictions = Classify(inputs);
        cancellation.ThrowIfCancellationRequested();
        return predictions;
    }
}
