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

    [BrowserFact]
    public async Task In_print_controls_are_gone_and_paper_is_white()
    {
        await using var open = await browser.OpenAsync(Write, scheme: ColorScheme.Dark);
        await open.Page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });
        await Assertions.Expect(open.Page.Locator("button:visible, input:visible, select:visible, output:visible, .skip:visible")).ToHaveCountAsync(0);
        await Assertions.Expect(open.Page.Locator("#terms tbody tr:visible")).ToHaveCountAsync(TwoYears.Terms.Count);
        Assert.Equal("rgb(255, 255, 255)", await open.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor"));
        await open.AssertContrastAsync();
    }

    [BrowserFact]
    public async Task On_paper_tables_are_whole_and_nothing_is_cut()
    {
        // Six reports make wide tables.
        var many = ReportComparison.Of([.. Enumerable.Range(2019, 6).Select(year => AnnotatedReports.Of(Samples.Yearly(year), $"year-{year}.txt"))], new() { ChosenTerms = ["人工智能"] });
        await using var open = await browser.OpenAsync(stream => ComparisonHtmlWriter.Write(many, new() { ThemeNames = AnnotatedReports.ThemeNames }, stream));
        // The paper is A4 across, less its margins.
        await open.Page.SetViewportSizeAsync(1032, 680);
        await open.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await open.AssertNoSidewaysScrollAsync();
        Assert.Empty(await open.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('.wide')].filter(t => t.scrollWidth > t.clientWidth + 1).map(t => t.innerText.slice(0, 40))"));
        Assert.Empty(await open.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('tbody th')].filter(t => t.innerText.length > 3 && t.clientHeight > 5 * parseFloat(getComputedStyle(t).lineHeight)).map(t => t.innerText)"));

        using var paper = UglyToad.PdfPig.PdfDocument.Open(await open.Page.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true, PrintBackground = false }));
        foreach (var page in paper.GetPages())
        {
            Assert.True(page.Width > page.Height);
            Assert.All(page.Letters, letter => Assert.True(letter.BoundingBox.Left >= 0 && letter.BoundingBox.Right <= page.Width && letter.BoundingBox.Bottom >= 0 && letter.BoundingBox.Top <= page.Height));
        }

        var printed = string.Concat(paper.GetPages().SelectMany(page => page.Letters).Select(letter => letter.Value)).Normalize(System.Text.NormalizationForm.FormKC);
        Assert.All(many.Terms, term => Assert.Contains(term.Term, printed, StringComparison.Ordinal));
        Assert.DoesNotContain("查找缩略语", printed, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task A_change_is_shown_where_reports_follow_each_other_and_not_from_place_to_place()
    {
        await using var years = await browser.OpenAsync(Write);
        await Assertions.Expect(years.Page.Locator("th", new() { HasTextString = "变化" })).ToHaveCountAsync(1);
        var places = ReportComparison.Of([Samples.Report(), AnnotatedReports.Of(Samples.Small.Replace("青岚市", "松湾市", StringComparison.Ordinal), "other.txt")], new());
        await using var beside = await browser.OpenAsync(stream => ComparisonHtmlWriter.Write(places, new() { ThemeNames = AnnotatedReports.ThemeNames }, stream));
        await Assertions.Expect(beside.Page.Locator("th", new() { HasTextString = "变化" })).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task On_a_phone_each_term_is_read_without_scrolling_sideways()
    {
        await using var open = await browser.OpenAsync(Write, 390, 844, touch: true);
        Assert.Equal(0, await open.Page.EvaluateAsync<int>("() => { const t = document.querySelector('#terms .wide'); return t.scrollWidth - t.clientWidth; }"));
        await Assertions.Expect(open.Page.Locator("#terms tbody tr:visible")).ToHaveCountAsync(TwoYears.Terms.Count);
    }

    private static void Write(Stream stream) => ComparisonHtmlWriter.Write(TwoYears, new() { ThemeNames = AnnotatedReports.ThemeNames }, stream);
}
