using Reports.Nlp.Annotation;

namespace Reports.Nlp.Cli.Annotating;

/// <summary>An annotated report and the file it was read from, where there is one.</summary>
internal sealed record ReadReport(AnnotatedReport Report, ReportSource? Source);
