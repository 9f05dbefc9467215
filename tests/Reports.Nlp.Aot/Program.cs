using System.Globalization;
using System.Text;

using Reports.Nlp;
using Reports.Nlp.Annotation;
using Reports.Nlp.Text;

// Annotates the reports given and prints what was found: compiled ahead of time it must print what it prints otherwise. The JSON
// goes there and back, so that reading and writing it are compiled too.
using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n" };
#if THEMES
var annotator = new ReportAnnotator(new() { ThemeClassifier = Reports.Nlp.Themes.ThemeClassifier.Default });
#else
var annotator = new ReportAnnotator();
#endif
foreach (var path in args)
{
    var text = TextDecoder.Decode(File.ReadAllBytes(path)).Text;
    using var stored = new MemoryStream();
    AnnotationJson.WriteLine(annotator.Annotate(text, Path.GetFileName(path)), stored);
    var report = AnnotationJson.Read(stored.ToArray(), path)[0].Report;
    foreach (var mention in report.Mentions)
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{mention.Span}\t{mention.Span.In(report.Document.Text)}\t{mention.Sense.Id}\t{mention.Sense.Definition}\t{mention.Reason}\t{mention.Confidence:F3}"));
    foreach (var undefined in report.Undefined) output.WriteLine($"{undefined.Span}\t{undefined.Span.In(report.Document.Text)}\tundefined");
    foreach (var theme in report.Themes)
        if (theme is not null) output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{theme.Theme}\t{theme.Probability:F3}"));
    output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{report.Tokens.Count} tokens, {report.Indicators.Count} indicators, {ReportLinter.Lint(report).Count} findings"));
}
