using System.Text.Json;

using Reports.Nlp.Cli;

namespace Reports.Nlp.Cli.Tests;

public sealed class LintCommandTests : IDisposable
{
    private const string Faulty = "青岚区2024年政府工作报告\n\n各位代表：\n\n一、2023年工作回顾\n\n推进“五助”服务，探索“三送”机制，群众更加满意。\n\n名词解释\n\n1.五助：助餐、助浴、助医、助洁、助行。\n2.六进：进社区、进学校、进企业、进农村、进机关、进家庭。\n";
    private const string Clean = "青岚区2024年政府工作报告\n\n各位代表：\n\n一、2023年工作回顾\n\n推进“五助”服务，群众更加满意。\n\n名词解释\n\n1.五助：助餐、助浴、助医、助洁、助行。\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("reports-nlp-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Findings_have_place_code_and_severity()
    {
        var output = Path.Combine(_folder, "lint.json");
        Assert.Equal(0, ToolCommand.Run(["lint", Write("faulty.txt", Faulty), "--format", "json", "-o", output]));
        using var json = JsonDocument.Parse(File.ReadAllText(output));
        var report = Assert.Single(json.RootElement.EnumerateArray().ToArray());
        Assert.Equal("faulty.txt", report.GetProperty("name").GetString());
        var lines = report.GetProperty("diagnostics").EnumerateArray().ToDictionary(d => d.GetProperty("code").GetString()!, d => d.GetProperty("line").GetInt32());
        Assert.Equal(7, lines["RN0301"]);
        Assert.Equal(12, lines["RN0302"]);
    }

    [Fact]
    public void Strict_ends_with_3_where_something_was_found_and_with_0_elsewhere()
    {
        Assert.Equal(3, ToolCommand.Run(["lint", Write("faulty.txt", Faulty), "--strict", "-o", Path.Combine(_folder, "out.txt")]));
        Assert.Equal(0, ToolCommand.Run(["lint", Write("clean.txt", Clean), "--strict", "-o", Path.Combine(_folder, "out.txt")]));
        Assert.Equal("", File.ReadAllText(Path.Combine(_folder, "out.txt")));
    }

    [Fact]
    public void Explain_answers_for_a_region_and_a_year()
    {
        var glossary = Path.Combine(_folder, "glossary.json");
        Assert.Equal(0, ToolCommand.Run(["glossary", "harvest", Write("clean.txt", Clean), "-o", glossary]));
        var output = Path.Combine(_folder, "answer.txt");
        Assert.Equal(0, ToolCommand.Run(["explain", "「五助」", "--year", "2024", "--glossary", glossary, "--no-builtin-glossary", "-o", output]));
        Assert.Contains("助餐、助浴、助医、助洁、助行", File.ReadAllText(output), StringComparison.Ordinal);
        Assert.Equal(1, ToolCommand.Run(["explain", "没有此词", "--no-builtin-glossary", "--glossary", glossary]));
        Assert.Equal(2, ToolCommand.Run(["explain", "五助", "--year", "22"]));
        Assert.Equal(2, ToolCommand.Run(["explain", "五助", "--year", "x"]));
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
