using Reports.Nlp.Documents;
using Reports.Nlp.Indicators;

namespace Reports.Nlp.Cli.Annotating;

/// <summary>Makes an annotator while the first report is being read: a tool that is started for one report does little but start.</summary>
internal static class AnnotatorStart
{
    // Has a figure with an indicator, so that what finds them is ready when the report gets there.
    private const string Sentence = "地区生产总值增长6%左右。";

    /// <summary>Begins on another thread.</summary>
    /// <param name="options">The annotator's options.</param>
    /// <returns>The annotator, when it is there.</returns>
    public static Task<ReportAnnotator> Begin(ReportAnnotatorOptions options)
    {
        var annotator = Task.Run(() => new ReportAnnotator(options));
        if (options.Indicators) annotator.ContinueWith(_ => IndicatorExtractor.Extract(ReportReader.Read(Sentence, "")), TaskScheduler.Default);
        return annotator;
    }
}
