using Reports.Nlp.Formats;
using Reports.Nlp.Glossaries;
using Reports.Nlp.Themes;

namespace Reports.Nlp.Cli;

/// <summary>How inputs are read.</summary>
/// <param name="Files">Limits of files, and what becomes of bytes that are no text.</param>
/// <param name="Glossaries">Limits of glossary files.</param>
/// <param name="Reports">Limits of what is found in a report.</param>
/// <param name="Tables">Limits of tables to train and measure with.</param>
/// <param name="Cancellation">Stops the reading and whatever comes of it.</param>
internal sealed record Reading(ReportFileOptions Files, GlossaryJsonOptions Glossaries, ReportAnnotatorLimits Reports, ThemeTableLimits Tables, CancellationToken Cancellation)
{
    /// <summary>Within the default limits.</summary>
    public static Reading Default(CancellationToken cancellation) => new(ReportFileOptions.Default, GlossaryJsonOptions.Default, ReportAnnotatorLimits.Default, ThemeTableLimits.Default, cancellation);
}
