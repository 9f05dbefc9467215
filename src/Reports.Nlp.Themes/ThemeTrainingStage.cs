namespace Reports.Nlp.Themes;

/// <summary>The stages of a training, in their order.</summary>
public enum ThemeTrainingStage
{
    /// <summary>Finding the features of the rows.</summary>
    Reading,

    /// <summary>Training on all parts but one and testing on that one, for each part.</summary>
    CrossValidating,

    /// <summary>Training on all rows.</summary>
    Training,

    /// <summary>The model is made.</summary>
    Done,
}
