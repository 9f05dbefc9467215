using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

using Reports.Nlp.Annotation.Html;
using Reports.Nlp.Text;

namespace Reports.Nlp.Tests.Annotation.Html;

public sealed partial class HtmlWriterTests
{
    [Fact]
    public void Text_of_a_report_never_becomes_markup()
    {
        var page = Write();
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", page, StringComparison.Ordinal);
        Assert.Single(Scripts().Matches(page));
    }

    [Fact]
    public void The_policy_admits_what_the_page_holds_and_nothing_else()
    {
        var page = Write();
        var style = Styles().Match(page).Groups[1].Value;
        var script = Scripts().Match(page).Groups[1].Value;
        Assert.Contains($"default-src 'none'; style-src 'sha256-{Hash(style)}'; script-src 'sha256-{Hash(script)}'", page, StringComparison.Ordinal);
        Assert.DoesNotContain("http://", page, StringComparison.Ordinal);
        Assert.DoesNotContain("https://", page, StringComparison.Ordinal);
        Assert.DoesNotMatch(Handlers(), page.Replace(script, "", StringComparison.Ordinal));
    }

    [Fact]
    public void The_whole_text_stands_on_the_page()
    {
        var report = Samples.Report();
        var body = Write();
        body = body[body.IndexOf("<div class=\"text\">", StringComparison.Ordinal)..body.IndexOf("<section class=\"notes\"", StringComparison.Ordinal)];
        body = CallOutsAndTags().Replace(body, "");
        var text = System.Net.WebUtility.HtmlDecode(Elements().Replace(body, ""));
        Assert.Equal(Lines(report.Document.Text), Lines(text));
    }

    [Fact]
    public void A_figure_that_each_of_a_list_has_is_marked_once()
    {
        var output = new StringWriter();
        HtmlWriter.Write([AnnotatedReports.Of("云汀区2025年政府工作报告\n\n一、2024年工作回顾\n\n菜市场、社区食堂均增至9个。\n", "list.txt")], new(), output);
        Assert.Single(Figures().Matches(output.ToString()));
        Assert.Contains("title=\"菜市场、社区食堂 ·", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_english_page_speaks_english()
    {
        var output = new StringWriter();
        HtmlWriter.Write([Samples.Report()], new() { Language = DisplayLanguage.English }, output);
        Assert.Contains("<html lang=\"en\">", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("Notes on terms", output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DisplayLanguage.Chinese, "<title>没有可读的报告</title>")]
    [InlineData(DisplayLanguage.English, "<title>There is no report to read</title>")]
    public void A_page_of_no_report_says_so(DisplayLanguage language, string title)
    {
        var output = new StringWriter();
        HtmlWriter.Write([], new() { Language = language }, output);
        Assert.Contains(title, output.ToString(), StringComparison.Ordinal);
        Assert.Empty(Scripts().Matches(output.ToString()));
        Assert.EndsWith("</main>\n</body>\n</html>\n", output.ToString(), StringComparison.Ordinal);
    }

    private static string Write()
    {
        using var output = new MemoryStream();
        HtmlWriter.Write(Samples.Report(), output);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string Hash(string content) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)));

    [GeneratedRegex("<style>(.*?)</style>", RegexOptions.Singleline)]
    private static partial Regex Styles();

    [GeneratedRegex("<script[^>]*>(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Scripts();

    [GeneratedRegex("<[^>]+ (on[a-z]+|style)=")]
    private static partial Regex Handlers();

    [GeneratedRegex("<sup class=\"c\">.*?</sup>|<span class=\"tag\".*?</span>")]
    private static partial Regex CallOutsAndTags();

    [GeneratedRegex("<span class=\"i i-")]
    private static partial Regex Figures();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Elements();
}
