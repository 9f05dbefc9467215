using System.Text;
using System.Text.Json;

using Reports.Nlp.Cli;

namespace Reports.Nlp.Cli.Tests;

public sealed class AnnotateCommandTests : IDisposable
{
    private const string Defining = "青岚区2024年政府工作报告\n\n各位代表：\n\n一、2023年工作回顾\n\n推进“五助”服务，群众更加满意。\n\n名词解释\n\n1.五助：助餐、助浴、助医、助洁、助行。\n";
    private const string Using = "松湾区2024年政府工作报告\n\n各位代表：\n\n一、2023年工作回顾\n\n全面推行“五助”服务，探索“三送”机制。\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("reports-nlp-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void What_one_input_defines_explains_the_others()
    {
        var reports = Annotate(0, Write("a.txt", Defining), Write("b.txt", Using));
        var mention = Assert.Single(reports[1].GetProperty("mentions").EnumerateArray());
        Assert.Equal("五助", mention.GetProperty("surface").GetString());
        Assert.Equal("a", mention.GetProperty("from").GetProperty("document").GetString());
        Assert.Equal("三送", Assert.Single(reports[1].GetProperty("undefined").EnumerateArray()).GetProperty("surface").GetString());
    }

    [Theory]
    [InlineData("empty.txt", new byte[0], "empty")]
    [InlineData("binary.bin", new byte[] { 0x7F, 0x45, 0x4C, 0x46, 0x00, 0x01, 0x02 }, "binary")]
    [InlineData("old.doc", new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }, ".docx")]
    [InlineData("bad.txt", new byte[] { 0xE6, 0x8A, 0xA5, 0xFF, 0xFF, 0xE5, 0x91, 0x8A }, "byte")]
    public void A_bad_input_is_one_line_on_standard_error_and_the_others_are_done(string name, byte[] bytes, string says)
    {
        var bad = Path.Combine(_folder, name);
        File.WriteAllBytes(bad, bytes);
        var report = Assert.Single(Annotate(1, out var errors, bad, Write("good.txt", Defining)));
        Assert.Equal("good.txt", report.GetProperty("name").GetString());
        var line = Assert.Single(errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith(bad, line, StringComparison.Ordinal);
        Assert.Contains(says, line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_input_is_named() => Assert.Contains("no-such-file.txt", Errors(1, Path.Combine(_folder, "no-such-file.txt"), Write("good.txt", Defining)), StringComparison.Ordinal);

    [Fact]
    public void A_glossary_that_is_none_is_named() =>
        Assert.Contains("not-a-glossary.json", Errors(1, Write("good.txt", Defining), "--glossary", Write("not-a-glossary.json", "{ \"entries\": 7 }")), StringComparison.Ordinal);

    [Theory]
    [InlineData("甲乙丙丁。\n戊己庚辛。\n")]
    [InlineData("The quick brown fox.\nIt jumps.\n")]
    public void Text_without_structure_is_not_bad(string text)
    {
        var report = Assert.Single(Annotate(0, Write("plain.txt", text)));
        Assert.Equal(2, report.GetProperty("paragraphs").GetArrayLength());
        Assert.Contains(report.GetProperty("diagnostics").EnumerateArray(), d => d.GetProperty("severity").GetString() == "warning");
    }

    [Fact]
    public void Two_inputs_of_one_name_keep_apart()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "x"));
        Directory.CreateDirectory(Path.Combine(_folder, "y"));
        var reports = Annotate(0, Write("x/report.txt", Defining), Write("y/report.txt", Defining), Write("report.md", Defining));
        Assert.Equal(3, reports.Select(r => r.GetProperty("name").GetString()).Distinct().Count());
        Assert.Equal(3, reports.Select(r => r.GetProperty("glossary")[0].GetProperty("id").GetString()).Distinct().Count());
    }

    [Theory]
    [InlineData("annotate")]
    [InlineData("annotate", "x.txt", "--format", "pdf")]
    [InlineData("annotate", "x.txt", "--jobs", "0")]
    [InlineData("annotate", "x.txt", "--jobs", "x")]
    [InlineData("annotate", "x.txt", "--min-confidence", "1.5")]
    [InlineData("no-such-verb")]
    public void Wrong_usage_is_exit_code_2(params string[] args) => Assert.Equal(2, Run(args, out _));

    [Fact]
    public void The_output_is_never_an_input()
    {
        var input = Write("in.txt", Defining);
        Assert.Equal(1, Run(["annotate", input, "-o", input], out _));
        Assert.Equal(Defining, File.ReadAllText(input));
    }

    [Fact]
    public void Jobs_change_nothing()
    {
        var inputs = Enumerable.Range(0, 12).Select(i => Write($"r{i:00}.txt", i % 2 == 0 ? Defining : Using)).ToArray();
        var output = Path.Combine(_folder, "out.jsonl");
        Assert.Equal(0, Run(["annotate", .. inputs, "--format", "jsonl", "--tokens", "--jobs", "1", "-o", output], out _));
        var one = File.ReadAllText(output);
        Assert.Equal(0, Run(["annotate", .. inputs, "--format", "jsonl", "--tokens", "--jobs", "4", "-o", output], out _));
        Assert.Equal(one, File.ReadAllText(output));
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text, new UTF8Encoding(false));
        return path;
    }

    private string Errors(int exitCode, params string[] args)
    {
        Annotate(exitCode, out var errors, args);
        return errors;
    }

    private List<JsonElement> Annotate(int exitCode, params string[] args) => Annotate(exitCode, out _, args);

    private List<JsonElement> Annotate(int exitCode, out string errors, params string[] args)
    {
        var output = Path.Combine(_folder, "out.jsonl");
        Assert.Equal(exitCode, Run(["annotate", .. args, "--format", "jsonl", "-o", output], out errors));
        return [.. File.ReadAllLines(output).Select(l => JsonDocument.Parse(l).RootElement)];
    }

    private static int Run(string[] args, out string errors)
    {
        var before = Console.Error;
        using var written = new StringWriter { NewLine = "\n" };
        try
        {
            Console.SetError(written);
            return ToolCommand.Run(args);
        }
        finally
        {
            Console.SetError(before);
            errors = written.ToString();
        }
    }
}
