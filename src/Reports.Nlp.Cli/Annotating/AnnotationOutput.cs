using System.Text;

using Reports.Nlp.Annotation;
using Reports.Nlp.Annotation.Html;
using Reports.Nlp.Cli.Languages;

namespace Reports.Nlp.Cli.Annotating;

/// <summary>Writes annotated reports in the format that was asked for.</summary>
/// <param name="say">The language of text for people.</param>
/// <param name="format">One of <see cref="Formats"/>.</param>
/// <param name="page">How the HTML page is written.</param>
/// <param name="indicators">Whether CSV is about indicators rather than mentions.</param>
/// <param name="byteOrderMark">Whether CSV begins with a byte order mark.</param>
/// <param name="toTerminal">Whether a person looks at it as it comes.</param>
internal sealed class AnnotationOutput(Messages say, string format, HtmlWriterOptions page, bool indicators, bool byteOrderMark, bool toTerminal)
{
    /// <summary>What <c>--format</c> takes.</summary>
    public static readonly string[] Formats = ["text", "json", "jsonl", "html", "glossed", "csv", "brat", "conllu", "webanno"];

    /// <summary>The formats that need tokens.</summary>
    public static bool NeedsTokens(string format) => format is "conllu";

    /// <summary>Annotates, and writes what comes of it.</summary>
    /// <param name="run">The work.</param>
    /// <param name="jobs">How many reports are worked on at a time.</param>
    /// <param name="done">Called after each report.</param>
    /// <param name="stream">Where to.</param>
    public void Write(IAnnotationRun run, int jobs, Action done, Stream stream)
    {
        if (format != "jsonl")
        {
            Write(Counted(run.Annotate(jobs, read => read), done), stream);
            return;
        }

        var lines = new RenderedLines(say.DataLanguage);
        foreach (var line in Counted(run.Annotate(jobs, lines.Render), done)) lines.Write(line, stream);
    }

    private void Write(IEnumerable<ReadReport> reports, Stream stream)
    {
        switch (format)
        {
            case "text":
                using (var writer = new ReportTextWriter(stream, toTerminal, say.Results))
                    foreach (var read in reports) writer.Write(read.Report);
                break;
            case "html":
                HtmlWriter.Write(All(reports), page, stream);
                break;
            case "csv" when indicators:
                IndicatorCsvWriter.Write(All(reports), byteOrderMark, stream);
                break;
            case "csv":
                MentionCsvWriter.Write(All(reports), byteOrderMark, stream);
                break;
            case "brat":
                BratWriter.WriteArchive(All(reports), stream);
                break;
            case "webanno":
                WebAnnotationWriter.Write(All(reports), stream);
                break;
            case "conllu":
                WriteText(reports, ConlluWriter.Write, stream);
                break;
            case "glossed":
                WriteText(reports, GlossedTextWriter.Write, stream);
                break;
            default:
                AnnotationJson.Write([.. reports.Select(r => (r.Report, r.Source))], say.DataLanguage, stream);
                break;
        }
    }

    private static IEnumerable<T> Counted<T>(IEnumerable<T> reports, Action done)
    {
        foreach (var report in reports)
        {
            yield return report;
            done();
        }
    }

    private static AnnotatedReport[] All(IEnumerable<ReadReport> reports) => [.. reports.Select(r => r.Report)];

    private static void WriteText(IEnumerable<ReadReport> reports, Action<AnnotatedReport, TextWriter> write, Stream stream)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), 1 << 16, leaveOpen: true) { NewLine = "\n" };
        foreach (var read in reports) write(read.Report, writer);
    }
}
