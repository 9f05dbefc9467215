using Reports.Nlp;

namespace Reports.Nlp.Tests.Documentation;

/// <summary>The README's first example, compiled as it stands there.</summary>
internal static class ReadmeExample
{
    public static void Run()
    {
        // <begin>
        var text = File.ReadAllText("tests/Samples/qinglan-2024-work-report.txt");
        var report = new ReportAnnotator().Annotate(text, "qinglan-2024-work-report.txt");
        foreach (var mention in report.Mentions.Take(3))
            Console.WriteLine($"{mention.Span.In(report.Document.Text)}：{mention.Sense.Definition}");
        // <end>
    }
}
