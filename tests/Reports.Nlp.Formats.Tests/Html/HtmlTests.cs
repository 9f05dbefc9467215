using System.Text;

namespace Reports.Nlp.Formats.Tests.Html;

public sealed class HtmlTests
{
    [Fact]
    public void A_page_keeps_headings_bold_leads_callouts_and_the_way_back()
    {
        const string page = """
            <!DOCTYPE html><html><head><meta charset="gb2312"><title>信息公开</title><style>p{}</style><script>if (a<b) c("<p>")</script></head><body>
            <nav><a href="/">首页</a></nav><h2>二、产业
            根基</h2><p>&nbsp;&nbsp;<span style="font-weight:bold">先进制造集聚成势。</span>启动&ldquo;百企焕新&rdquo;<sup>[1]</sup>行动，PM2.5 与 R&amp;D<br>增长 8.1%。</p>
            <div style="display:none">隐藏</div><ol><li>一窗四办</li><li>零跑动</li></ol><table><tr><td>指标</td><td>12%</td></tr></table></body></html>
            """;
        var read = ReportFile.Read(Encoding.UTF8.GetBytes(page), "page.txt");
        Assert.Equal((FileFormat.Html, "utf-8", page), (read.Format, read.Encoding, read.Source));
        Assert.Equal("## 二、产业根基\n\n  **先进制造集聚成势。**启动“百企焕新”<sup>[1]</sup>行动，PM2.5 与 R\\&D\n增长 8.1%。\n\n1. 一窗四办\n2. 零跑动\n\n指标 12%", read.Text);
        var document = read.ToDocument();
        var at = document.Text.IndexOf("焕新", StringComparison.Ordinal);
        Assert.Equal("焕新", document.SourceMap.ToSource(new Reports.Nlp.Text.TextSpan(at, at + 2)).In(page));
        Assert.Equal("<sup>[1]</sup>", Assert.Single(document.CallOuts).Source.In(page));
    }

    [Fact]
    public void Nesting_without_end_is_refused()
    {
        var page = "<html>" + string.Concat(Enumerable.Repeat("<div>", 100_000));
        var fault = Assert.Throws<InvalidDataException>(() => ReportFile.Read(Encoding.UTF8.GetBytes(page), "page"));
        Assert.Equal("elements lie deeper than 512 inside each other; at most that is read", fault.Message);
    }

    [Fact]
    public void A_text_in_which_tags_stray_is_a_text() =>
        Assert.Equal(FileFormat.Text, ReportFile.Read(Encoding.UTF8.GetBytes("政府工作报告\n<p>各位代表：</p>\n"), "report").Format);
}
