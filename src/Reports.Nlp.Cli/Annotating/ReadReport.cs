using Reports.Nlp.Annotation;

namespace Reports.Nlp.Cli.Annotating;

/// <summary>An annotated report and the file it was read from, where there is one.</summary>
internal sealed record ReadReport(AnnotatedReport Report, ReportSource? Source)
{
    /// <summary>The text as read, which source offsets point into; empty where it is not at hand.</summary>
    public string SourceText { get; init; } = "";
}
