namespace Reports.Nlp.Cli.Annotating;

/// <summary>Annotates the inputs of one command.</summary>
internal interface IAnnotationRun
{
    /// <summary>The good inputs, annotated, in their order.</summary>
    /// <param name="jobs">How many are worked on at a time.</param>
    /// <param name="finish">What is still to be done with each, by the thread that annotated it.</param>
    IEnumerable<T> Annotate<T>(int jobs, Func<ReadReport, T> finish) where T : class;
}
