using Reports.Nlp.Annotation;

namespace Reports.Nlp.Cli.Annotating;

/// <summary>An annotated report and where it was read from.</summary>
/// <param name="Report">The report.</param>
/// <param name="Source">Its file, or null for a JSON line.</param>
/// <param name="SourceText">The decoded text that source offsets point into.</param>
internal sealed record ReadReport(AnnotatedReport Report, ReportSource? Source, string SourceText);
