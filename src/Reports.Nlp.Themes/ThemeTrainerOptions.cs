namespace Reports.Nlp.Themes;

/// <summary>How themes are learned.</summary>
/// <remarks>The defaults made the shipped model. Equality is by value. Immutable, so safe to share.</remarks>
public sealed record ThemeTrainerOptions
{
    /// <summary>Seed of every random choice; 1 by default.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Number of features at most; 24,000 by default, which makes a model of 22 themes 1.3 MB.</summary>
    public int Features { get; init; } = 24_000;

    /// <summary>Strength of the L2 regularisation; 0.0003 by default.</summary>
    public float Regularization { get; init; } = 3e-4f;

    /// <summary>Passes over the rows at most; 30 by default.</summary>
    public int Iterations { get; init; } = 30;

    /// <summary>Number of parts of the cross-validation that measures the model and calibrates its probabilities; 5 by default.</summary>
    public int Folds { get; init; } = 5;

    /// <summary>Probability below which the model abstains; 0.4 by default.</summary>
    public double AbstainBelow { get; init; } = 0.4;
}
