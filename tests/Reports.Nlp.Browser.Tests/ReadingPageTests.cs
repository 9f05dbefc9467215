using System.Diagnostics;
using System.Text;

using Microsoft.Playwright;

using Reports.Nlp.Annotation;
using Reports.Nlp.Annotation.Html;
using Reports.Nlp.Tests;
using Reports.Nlp.Tests.Annotation;

namespace Reports.Nlp.Browser.Tests;

public sealed class ReadingPageTests(Browser browser) : IClassFixture<Browser>
{
    private static readonly AnnotatedReport Qinglan = AnnotatedReports.Of(File.ReadAllText(Repository.Sample), Path.GetFileName(Repository.Sample));

    [BrowserFact]
    public async Task The_page_is_quiet_and_bears_every_mark()
    {
        await using var open = await browser.OpenAsync(PageOf(Qinglan));
        await Assertions.Expect(open.Page.Locator(".text a.m[id]")).ToHaveCountAsync(Qinglan.Mentions.Count);
        await Assertions.Expect(open.Page.Locator(".text a.u[id]")).ToHaveCountAsync(Qinglan.Undefined.Count);
        await Assertions.Expect(open.Page.Locator(".text .i[id]")).ToHaveCountAsync(Qinglan.Indicators.Count);
        foreach (var mention in Qinglan.Mentions)
            Assert.Equal(mention.Span.In(Qinglan.Document.Text), await open.Page.Locator($"#d0m{mention.Span.Start}").InnerTextAsync());
        open.AssertQuiet();
    }

    [BrowserFact]
    public async Task A_script_in_a_report_shows_as_text()
    {
        await using var open = await browser.OpenAsync(PageOf(Samples.Report()));
        await Assertions.Expect(open.Page.Locator(".text")).ToContainTextAsync("<script>alert(1)</script>是文字，<b>也是");
        await Assertions.Expect(open.Page.Locator("script")).ToHaveCountAsync(1);
        open.AssertQuiet();
    }

    [BrowserFact]
    public async Task Focus_shows_the_meaning_and_escape_hides_it()
    {
        await using var open = await browser.OpenAsync(PageOf(Qinglan));
        var mention = Qinglan.Mentions[0];
        var mark = open.Page.Locator($"#d0m{mention.Span.Start}");
        var tip = open.Page.Locator("#tip");
        await mark.FocusAsync();
        await Assertions.Expect(tip).ToBeVisibleAsync();
        await Assertions.Expect(tip).ToContainTextAsync(mention.Sense.Definition);
        await Assertions.Expect(mark).ToHaveAttributeAsync("aria-describedby", "tip");
        await open.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(tip).ToBeHiddenAsync();
        open.AssertQuiet();
    }

    [BrowserFact]
    public async Task Hover_shows_the_meaning_and_a_tap_keeps_it()
    {
        await using var open = await browser.OpenAsync(PageOf(Qinglan));
        await open.Page.Locator("a.m").First.HoverAsync();
        await Assertions.Expect(open.Page.Locator("#tip")).ToBeVisibleAsync();
        await open.Page.Mouse.MoveAsync(2, 600);
        await Assertions.Expect(open.Page.Locator("#tip")).ToBeHiddenAsync();

        await using var phone = await browser.OpenAsync(PageOf(Qinglan), 390, 844, touch: true);
        await phone.Page.Locator("a.u").First.TapAsync();
        await Assertions.Expect(phone.Page.Locator("#tip")).ToBeVisibleAsync();
        await phone.Page.Locator("#tip .close").TapAsync();
        await Assertions.Expect(phone.Page.Locator("#tip")).ToBeHiddenAsync();
        phone.AssertQuiet();
    }

    [BrowserFact]
    public async Task Filters_leave_what_they_name()
    {
        await using var open = await browser.OpenAsync(PageOf(Qinglan));
        var theme = Qinglan.Themes.First(t => t is { Abstains: false })!.Theme;
        var number = AnnotatedReports.ThemeNames.Select(pair => pair.Key).ToList().IndexOf(theme);
        await open.Page.SelectOptionAsync("#theme", number.ToString(System.Globalization.CultureInfo.InvariantCulture));
        await Assertions.Expect(open.Page.Locator(".para:visible")).ToHaveCountAsync(Qinglan.Themes.Count(t => t is { Abstains: false } && t.Theme == theme));
        await open.Page.SelectOptionAsync("#theme", "");

        await open.Page.SelectOptionAsync("#terms", "u");
        var withUndefined = Qinglan.Document.Paragraphs.Count(p => Qinglan.Undefined.Any(u => p.Span.Contains(u.Span)));
        await Assertions.Expect(open.Page.Locator(".para:visible")).ToHaveCountAsync(withUndefined);
        await Assertions.Expect(open.Page.Locator("#shown")).ToContainTextAsync(withUndefined.ToString(System.Globalization.CultureInfo.InvariantCulture));
        await Assertions.Expect(open.Page.Locator(".index .nd:visible")).ToHaveCountAsync(0);
        await open.Page.SelectOptionAsync("#terms", "");
        await Assertions.Expect(open.Page.Locator(".para:visible")).ToHaveCountAsync(Qinglan.Document.Paragraphs.Count);

        await open.Page.Locator(".chip").First.ClickAsync();
        await Assertions.Expect(open.Page.Locator(".chip").First).ToHaveAttributeAsync("aria-pressed", "true");
        open.AssertQuiet();
    }

    [BrowserFact]
    public async Task Layers_switch_off_and_on()
    {
        await using var open = await browser.OpenAsync(PageOf(Qinglan));
        await open.Page.Locator(".layers > summary").ClickAsync();
        await open.Page.Locator("[data-layer=themes]").UncheckAsync();
        await Assertions.Expect(open.Page.Locator(".tag:visible")).ToHaveCountAsync(0);
        await open.Page.Locator("[data-layer=themes]").CheckAsync();
        await Assertions.Expect(open.Page.Locator(".tag:visible").First).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task The_index_jumps_to_each_use()
    {
        await using var open = await browser.OpenAsync(PageOf(Qinglan), 1280, 500);
        await Assertions.Expect(open.Page.Locator(".index .use")).ToHaveCountAsync(Qinglan.Mentions.Count + Qinglan.Undefined.Count);
        var use = open.Page.Locator(".index .use").Last;
        var target = (await use.GetAttributeAsync("href"))!;
        await use.ClickAsync();
        await Assertions.Expect(open.Page.Locator(target)).ToBeInViewportAsync();
    }

    [BrowserFact]
    public async Task Several_reports_share_a_page_with_a_chooser()
    {
        await using var open = await browser.OpenAsync(PageOf(Qinglan, Samples.Report()));
        await Assertions.Expect(open.Page.Locator(".doc:visible")).ToHaveCountAsync(1);
        await open.Page.SelectOptionAsync("#chooser", "d1");
        await Assertions.Expect(open.Page.Locator("#d1")).ToBeVisibleAsync();
        await Assertions.Expect(open.Page.Locator("#d0")).ToBeHiddenAsync();
        open.AssertQuiet();
    }

    [BrowserTheory]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task Text_is_legible_and_nothing_scrolls_sideways(int width, ColorScheme scheme)
    {
        await using var open = await browser.OpenAsync(PageOf(Qinglan), width, 844, scheme);
        await open.Page.Locator("a.m").First.FocusAsync();
        await open.AssertContrastAsync();
        await open.AssertNoSidewaysScrollAsync();
    }

    [BrowserFact]
    public async Task On_a_phone_the_outline_opens_from_a_button()
    {
        await using var open = await browser.OpenAsync(PageOf(Qinglan), 390, 844, touch: true);
        await Assertions.Expect(open.Page.Locator(".side:visible")).ToHaveCountAsync(0);
        await open.Page.Locator("#panel").TapAsync();
        await Assertions.Expect(open.Page.Locator("#panel")).ToHaveAttributeAsync("aria-expanded", "true");
        await open.Page.Locator(".outline a").Last.TapAsync();
        await Assertions.Expect(open.Page.Locator(".side:visible")).ToHaveCountAsync(0);
        await Assertions.Expect(open.Page.Locator("#panel")).ToHaveAttributeAsync("aria-expanded", "false");
    }

    [BrowserFact]
    public async Task In_print_controls_are_gone_and_first_uses_bear_the_numbers_of_their_notes()
    {
        await using var open = await browser.OpenAsync(PageOf(Qinglan));
        await open.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(open.Page.Locator(".bar:visible, .side:visible")).ToHaveCountAsync(0);
        await Assertions.Expect(open.Page.Locator(".notes li.nd").First).ToBeVisibleAsync();
        Assert.Equal("\"1\"", await open.Page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('a.m.f[data-n=\"1\"]'), '::after').content.replace('attr(data-n)', '\"1\"')"));
    }

    [BrowserFact]
    public async Task Sixty_thousand_characters_make_one_megabyte_at_most_and_answer_at_once()
    {
        var report = AnnotatedReports.Of(Long(64_000), "long-2024.txt");
        Assert.True(report.Document.Text.Length >= 60_000);
        var size = 0L;
        var watch = new Stopwatch();
        await using var open = await browser.OpenAsync(stream =>
        {
            PageOf(report)(stream);
            size = stream.Length;
            watch.Start();
        });
        await open.Page.Locator("a.m").First.FocusAsync();
        await Assertions.Expect(open.Page.Locator("#tip")).ToBeVisibleAsync();
        watch.Stop();
        Assert.InRange(size, 1, 1 << 20);
        Assert.InRange(watch.ElapsedMilliseconds, 0, 5000);
        if (Environment.GetEnvironmentVariable("REPORTS_NLP_FIGURES") is { } figures)
        {
            var timing = await open.Page.EvaluateAsync<double[]>("() => { const n = performance.getEntriesByType('navigation')[0]; return [n.domInteractive, n.domContentLoadedEventEnd, n.loadEventEnd]; }");
            await File.AppendAllTextAsync(figures, $"{report.Document.Text.Length} chars, {report.Mentions.Count + report.Undefined.Count} marks, {size} bytes; first hint {watch.ElapsedMilliseconds} ms after opening; dom interactive, content loaded, load: {string.Join(", ", timing)} ms\n");
        }

        open.AssertQuiet();
    }

    private static string Long(int length)
    {
        var sample = File.ReadAllText(Repository.Sample);
        var start = sample.IndexOf("一、产业根基", StringComparison.Ordinal);
        var end = sample.IndexOf("加强政府自身建设", StringComparison.Ordinal);
        var text = new StringBuilder(sample[..end]);
        // Each round says its number: lines that come back word for word are page furniture.
        for (var round = 1; text.Length < length; round++) text.Append(sample[start..end].Replace("。", $"，第{round}轮。", StringComparison.Ordinal));
        return text.Append(sample, end, sample.Length - end).ToString();
    }

    private static Action<Stream> PageOf(params AnnotatedReport[] reports) =>
        stream => HtmlWriter.Write(reports, new() { ThemeNames = AnnotatedReports.ThemeNames }, stream);
}
