using System.Text;

using Reports.Nlp.Cli;

namespace Reports.Nlp.Cli.Tests;

public sealed class CompareCommandTests : IDisposable
{
    private const string Earlier = "青岚市2023年政府工作报告\n\n各位代表：\n\n一、重点工作\n\n推进“五助”服务，办好人工智能展会。\n\n名词解释\n\n1.五助：助餐、助浴、助医、助洁、助行。\n";
    private const string Later = "青岚市2024年政府工作报告\n\n各位代表：\n\n一、重点工作\n\n推进“五助”服务，落实“三送”机制。\n\n名词解释\n\n1.五助：助餐、助浴、助医、助洁、助学。\n\n2.三送：送政策、送岗位、送服务。\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("reports-nlp-").FullName;

    public CompareCommandTests()
    {
        File.WriteAllText(Path.Combine(_folder, "later.txt"), Later, new UTF8Encoding(false));
        File.WriteAllText(Path.Combine(_folder, "earlier.txt"), Earlier, new UTF8Encoding(false));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_folder_gives_tables_with_what_is_new_and_what_changed()
    {
        var table = Compare("--no-themes", "--term", "人工智能", "--lang", "zh");
        Assert.Contains("新出 1", table, StringComparison.Ordinal);
        Assert.Contains("变义 1", table, StringComparison.Ordinal);
        Assert.Contains("-助行 +助学", table, StringComparison.Ordinal);
        Assert.True(table.IndexOf("2023", StringComparison.Ordinal) < table.IndexOf("2024", StringComparison.Ordinal));
    }

    [Fact]
    public void The_panel_begins_with_a_byte_order_mark_on_request()
    {
        Assert.StartsWith("document,region,", Compare("--no-themes", "--format", "csv"), StringComparison.Ordinal);
        Assert.StartsWith("\uFEFFdocument,region,", Compare("--no-themes", "--format", "csv", "--bom"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_has_plots() => Assert.Contains("<svg class=\"plot\"", Compare("--no-themes", "--format", "html", "--lang", "en"), StringComparison.Ordinal);

    [Fact]
    public void Targets_stand_beside_their_results_in_all_formats()
    {
        const string Target = "青岚市2023年政府工作报告\n\n一、重点工作\n\n主要预期目标是：地区生产总值增长6%以上。\n";
        const string Result = "青岚市2024年政府工作报告\n\n一、2023年工作回顾\n\n地区生产总值增长6.5%。\n";
        File.WriteAllText(Path.Combine(_folder, "earlier.txt"), Target, new UTF8Encoding(false));
        File.WriteAllText(Path.Combine(_folder, "later.txt"), Result, new UTF8Encoding(false));
        Assert.Matches("地区生产总值 +2023 +增长6%以上 +增长6.5% +\\+0.5 +完成", Compare("--no-themes", "--lang", "zh"));
        Assert.Contains(",growth-rate,6%以上,6,", Compare("--no-themes", "--format", "csv", "--what", "targets"), StringComparison.Ordinal);
        Assert.Contains("<section id=\"outcomes\">", Compare("--no-themes", "--format", "html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("compare", "x.txt", "--what", "terms")]
    [InlineData("compare")]
    [InlineData("compare", "x.txt", "--format", "pdf")]
    [InlineData("compare", "x.txt", "--top", "0")]
    [InlineData("compare", "x.txt", "--term", "")]
    public void Wrong_usage_is_exit_code_2(params string[] args) => Assert.Equal(2, ToolCommand.Run(args));

    [Fact]
    public void Nothing_to_compare_is_exit_code_1() => Assert.Equal(1, ToolCommand.Run(["compare", Path.Combine(_folder, "no-such-file.txt"), "--no-themes"]));

    private string Compare(params string[] args)
    {
        var output = Path.Combine(_folder, "out.bin");
        Assert.Equal(0, ToolCommand.Run(["compare", _folder, .. args, "-o", output]));
        return Encoding.UTF8.GetString(File.ReadAllBytes(output));
    }
}
