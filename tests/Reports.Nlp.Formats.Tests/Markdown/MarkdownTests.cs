using System.Text;

namespace Reports.Nlp.Formats.Tests.Markdown;

public sealed class MarkdownTests
{
    [Fact]
    public void Footnotes_underlined_headings_and_front_matter_are_rewritten()
    {
        const string source = "---\ntitle: 报告\n---\n\n产业发展\n========\n\n实施“一窗四办”[^a]改革。\n\n[^a]: 一窗四办：马上办、网上办、就近办、一次办。\n";
        var read = ReportFile.Read(Encoding.UTF8.GetBytes(source), "report");
        Assert.Equal(FileFormat.Markdown, read.Format);
        Assert.DoesNotContain("title", read.Text, StringComparison.Ordinal);
        Assert.Contains("# 产业发展\n", read.Text, StringComparison.Ordinal);
        Assert.Contains("“一窗四办”[1]改革", read.Text, StringComparison.Ordinal);
        Assert.Contains("# 注释\n\n[1] 一窗四办", read.Text, StringComparison.Ordinal);
        var document = read.ToDocument();
        var at = document.Text.IndexOf("网上办", StringComparison.Ordinal);
        Assert.Equal("网上办", document.SourceMap.ToSource(new Reports.Nlp.Text.TextSpan(at, at + 3)).In(source));
    }

    [Fact]
    public void Markdown_that_the_reader_reads_itself_is_passed_on_as_it_stands()
    {
        const string source = "# 政府工作报告\n\n**先进制造集聚成势。**启动“百企焕新”<sup>[1]</sup>行动。\n";
        Assert.Equal(source, ReportFile.Read(Encoding.UTF8.GetBytes(source), "report").Text);
    }
}
