using Microsoft.Playwright;

using Reports.Nlp.Annotation.Comparison;
using Reports.Nlp.Annotation.Html;
using Reports.Nlp.Tests.Annotation;

namespace Reports.Nlp.Browser.Tests;

public sealed class ComparisonPageTests(Browser browser) : IClassFixture<Browser>
{
    private static readonly ReportComparison TwoYears = ReportComparison.Of(Samples.TwoYears(), new() { ChosenTerms = ["人工智能", "<b>"] });

    [BrowserFact]
    public async Task The_page_is_quiet_and_filters_its_terms()
    {
        await using var open = await browser.OpenAsync(Write);
        var rows = open.Page.Locator("#terms tbody tr:visible");
        await Assertions.Expect(rows).ToHaveCountAsync(TwoYears.Terms.Count);
        await open.Page.Locator(".chip.s-new").ClickAsync();
        await Assertions.Expect(rows).ToHaveCountAsync(TwoYears.Terms.Count(term => term.Histories.Any(h => h.Status is TermStatus.New)));
        await Assertions.Expect(rows.First).ToContainTextAsync("百企焕新");
        await open.Page.Locator(".chip").First.ClickAsync();
        await open.Page.FillAsync("#search", "人才链");
        await Assertions.Expect(rows).ToHaveCountAsync(1);
        await Assertions.Expect(rows.Locator("ins")).ToHaveTextAsync("人才链");
        await Assertions.Expect(rows.Locator("del")).ToHaveTextAsync("资金链");
        open.AssertQuiet();
    }

    [BrowserTheory]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task Text_is_legible_and_nothing_scrolls_sideways(int width, ColorScheme scheme)
    {
        await using var open = await browser.OpenAsync(Write, width, 844, scheme);
        await open.AssertContrastAsync();
        await open.AssertNoSidewaysScrollAsync();
    }

    [BrowserTheory]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task Targets_stand_beside_results_and_are_legible(int width, ColorScheme scheme)
    {
        var district = ReportComparison.Of(TwoDistrictYears.Reports());
        await using var open = await browser.OpenAsync(stream => ComparisonHtmlWriter.Write(district, new() { ThemeNames = AnnotatedReports.ThemeNames }, stream), width, 844, scheme);
        var rows = open.Page.Locator("#outcomes tbody tr");
        await Assertions.Expect(rows).ToHaveCountAsync(district.Outcomes.Count);
        await Assertions.Expect(rows.First).ToContainTextAsync("增长6%左右");
        await Assertions.Expect(rows.First.GetByRole(AriaRole.Img)).ToHaveCountAsync(1);
        await Assertions.Expect(rows.First.Locator(".status")).ToHaveTextAsync("未完成");
        await open.AssertContrastAsync();
        await open.AssertNoSidewaysScrollAsync();
        open.AssertQuiet();
    }

    private static void Write(Stream stream) => ComparisonHtmlWriter.Write(TwoYears, new() { ThemeNames = AnnotatedReports.ThemeNames }, stream);
}
