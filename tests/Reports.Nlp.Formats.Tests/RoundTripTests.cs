using System.Text;

using Reports.Nlp.Formats.Tests.Making;

using Xunit.Abstractions;

namespace Reports.Nlp.Formats.Tests;

/// <summary>A report in another format defines what it defines as text.</summary>
public sealed class RoundTripTests(ITestOutputHelper output)
{
    private const double LeastMentions = 0.97;

    [SharedFact]
    public void GbkText() => Check(report => Gb(report), FileFormat.Text, FileFormat.Markdown);

    [SharedFact]
    public void Html() => Check(report => Encoding.UTF8.GetBytes(WebPage.Make(report, "")), FileFormat.Html);

    [SharedFact]
    public void HtmlInGbkThatClaimsUtf8() => Check(report => Gb(WebPage.Make(report, "")), FileFormat.Html);

    [SharedFact]
    public void Word() => Check(WordFile.Make, FileFormat.Word);

    [ChromiumFact]
    public void Pdf() => Check(report => PrintedPdf.Print(WebPage.Make(report, "body{font:14pt/1.6 'Noto Serif CJK SC',serif}p{text-align:justify}")), FileFormat.Pdf);

    [ChromiumFact]
    public void PdfInTwoColumns() => Check(report => PrintedPdf.Print(WebPage.Make(report, "body{font:9pt/1.5 'Noto Serif CJK SC',serif;columns:2;column-gap:2em}p{text-align:justify}nav,footer{column-span:all}")), FileFormat.Pdf);

    /// <summary>Each mention by its surface, its sense and how many of the same came before it.</summary>
    private static List<string> Mentions(ReportText file)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var report = new ReportAnnotator(new ReportAnnotatorOptions { Tokens = false }).Annotate(file.ToDocument());
        return [.. report.Mentions.Select(mention => $"{mention.Span.In(report.Document.Text)}={mention.Sense.Definition}").Select(key => $"{key}#{seen[key] = seen.GetValueOrDefault(key) + 1}")];
    }

    private static byte[] Gb(string text) => CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!.GetBytes(text);

    private void Check(Func<string, byte[]> make, params FileFormat[] formats)
    {
        var faults = new StringBuilder();
        foreach (var path in Repository.Reports)
        {
            var name = Path.GetFileName(path);
            var bytes = File.ReadAllBytes(path);
            var original = ReportFile.Read(bytes, name);
            var made = make(original.Source);
            if (Environment.GetEnvironmentVariable("REPORTS_NLP_KEEP") is { Length: > 0 } folder) File.WriteAllBytes(Path.Combine(folder, $"{name}.{formats[0]}"), made);
            var read = ReportFile.Read(made, name);
            Assert.Contains(read.Format, formats);
            if (Environment.GetEnvironmentVariable("REPORTS_NLP_KEEP") is { Length: > 0 } to) File.WriteAllText(Path.Combine(to, $"{name}.{formats[0]}.txt"), read.Text);
            List<string> wanted = Entries.Of(original), found = Entries.Of(read);
            var (before, after) = (Mentions(original), Mentions(read));
            var kept = before.Count == 0 ? 1 : (double)before.Intersect(after).Count() / Math.Max(before.Count, after.Count);
            if (kept < LeastMentions) faults.AppendLine($"{name}: {kept:P1} of the mentions are the same; lost {string.Join(' ', before.Except(after).Take(5))}, new {string.Join(' ', after.Except(before).Take(5))}");
            foreach (var missing in wanted.Except(found)) faults.AppendLine($"{name}: missing {missing}");
            foreach (var added in found.Except(wanted)) faults.AppendLine($"{name}: added   {added}");
            output.WriteLine($"{name} {formats[0]}: {wanted.Intersect(found).Count()} of {wanted.Count}, {found.Count} found; mentions {before.Intersect(after).Count()} of {before.Count}, {after.Count} found");
        }

        Assert.True(faults.Length == 0, faults.ToString());
    }
}
