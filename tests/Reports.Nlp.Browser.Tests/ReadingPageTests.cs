using Reports.Nlp.Annotation;
using Reports.Nlp.Annotation.Html;
using Reports.Nlp.Tests;
using Reports.Nlp.Tests.Annotation;

namespace Reports.Nlp.Browser.Tests;

public sealed class ReadingPageTests(Browser browser) : IClassFixture<Browser>
{
    private static AnnotatedReport Sample() => AnnotatedReports.Of(File.ReadAllText(Repository.Sample), "qinglan-2024-work-report.txt");

    private static Action<Stream> PageOf(params AnnotatedReport[] reports) =>
        stream => HtmlWriter.Write(reports, new() { ThemeNames = AnnotatedReports.ThemeNames }, stream);

    [BrowserFact]
    public async Task The_page_is_quiet_and_bears_every_mark()
    {
        var report = Sample();
        await using var open = await browser.OpenAsync(PageOf(report));
        if (Environment.GetEnvironmentVariable("SHOT") is { } shot) { File.Copy(open.Path, shot, true); }
        Assert.Equal(report.Mentions.Count, await open.Page.Locator(".text a.m[id]").CountAsync());
        Assert.Equal(report.Undefined.Count, await open.Page.Locator(".text a.u[id]").CountAsync());
        open.AssertQuiet();
    }
}
