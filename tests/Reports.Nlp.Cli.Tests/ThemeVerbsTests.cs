using System.Text.Json;

namespace Reports.Nlp.Cli.Tests;

/// <summary>The whole way of someone who brings rows of their own: train, classify, evaluate.</summary>
public sealed class ThemeVerbsTests : IDisposable
{
    private const string Header = "theme\talso\theadings\ttext\n";
    private const string Own = Header
        + "water\t\t\t疏浚河道十公里，修复堤防三处。\nroads\t\t\t改造乡道二十公里，通车里程再增加。\nwater\t\t\t新打机井九眼，铺设供水管线。\n"
        + "roads\t\t\t修补路面坑槽，安装护栏五千米。\nwater\t\t水利\t清理沟渠，河湖巡查常态化。\nroads\t\t交通\t打通断头路两条，拓宽路口四处。\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("reports-nlp-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_model_of_ones_own_themes_is_trained_used_and_measured()
    {
        var (rows, model) = (Write("own.tsv", Own), Path.Combine(_folder, "own.zip"));
        Assert.Equal(0, ToolCommand.Run(["train", "--data", rows, "-o", model]));

        var lines = Write("in.jsonl", "{\"id\":7,\"text\":\"河道清淤八公里。\",\"unknown\":true}\n\n{\"id\":\"b\",\"text\":\"打通路口两处。\",\"headings\":[\"交通\"]}\n");
        var (predictions, page, json) = (Path.Combine(_folder, "out.jsonl"), Path.Combine(_folder, "page.html"), Path.Combine(_folder, "scores.json"));
        Assert.Equal(0, ToolCommand.Run(["classify", lines, "--model", model, "-o", predictions]));
        var answers = File.ReadLines(predictions).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(7, answers[0].GetProperty("id").GetInt32());
        Assert.Equal(["water", "roads"], answers.Select(a => a.GetProperty("theme").GetString()));
        Assert.Equal(2, answers[0].GetProperty("themes").GetArrayLength());

        Assert.Equal(0, ToolCommand.Run(["evaluate", "--data", rows, "--model", model, "--format", "html", "-o", page]));
        Assert.Contains("class=\"matrix\"", File.ReadAllText(page), StringComparison.Ordinal);
        Assert.Equal(0, ToolCommand.Run(["evaluate", "--data", rows, "--model", model, "--lang", "zh", "-o", page]));
        Assert.Contains("| 共 6 条 | 严格准确率 |", File.ReadAllText(page), StringComparison.Ordinal);
        Assert.Contains("| 模型 |", File.ReadAllText(page), StringComparison.Ordinal);
        Assert.Equal(0, ToolCommand.Run(["evaluate", "--data", rows, "--model", model, "--against", rows, "--format", "json", "-o", json]));
        using var scores = JsonDocument.Parse(File.ReadAllText(json));
        Assert.Equal(4, scores.RootElement.GetProperty("evaluations").GetArrayLength());
    }

    [Theory]
    [InlineData("cares\t\t\t新增托位。\n", "mine.tsv(2): found the theme \"cares\"")]
    [InlineData("care\tcares\t\t新增托位。\n", "mine.tsv(2): found the theme \"cares\"")]
    [InlineData("care\t\t\t\n", "mine.tsv(2): found an empty text")]
    [InlineData("care\t新增托位。\n", "mine.tsv(2): found 2 columns; wanted 4")]
    public void Rows_that_cannot_be_added_are_named_with_their_line(string row, string says)
    {
        var model = Path.Combine(_folder, "my.zip");
        Assert.Contains(says, Errors("train", "--add", Write("mine.tsv", Header + row), "-o", model), StringComparison.Ordinal);
        Assert.False(File.Exists(model));
    }

    [Theory]
    [InlineData("--max-size", "100", "; at most 100 are read")]
    [InlineData("--max-rows", "5", "(7): found more than 5 rows; at most that many are read")]
    public void Rows_beyond_a_limit_are_refused(string option, string value, string says)
    {
        var (rows, model) = (Write("own.tsv", Own), Path.Combine(_folder, "own.zip"));
        Assert.Contains($"{rows}{says}", Errors("train", "--data", rows, option, value, "-o", model).Replace($": {new FileInfo(rows).Length} bytes", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.False(File.Exists(model));
        Assert.Contains("; at most ", Errors("evaluate", "--data", rows, option, value), StringComparison.Ordinal);
        Assert.Contains("; at most ", Errors("evaluate", "--data", Write("few.tsv", Header + "care\t\t\t甲。\n"), "--against", rows, option, value), StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_as_JSON_are_held_to_the_limit_too()
    {
        var lines = Write("rows.jsonl", "{\"theme\":\"care\",\"text\":\"新增托位。\"}\n\n{\"theme\":\"care\",\"text\":\"新建小学。\"}\n");
        Assert.Contains("rows.jsonl(3): found more than 1 rows; at most that many are read", Errors("evaluate", "--data", lines, "--max-rows", "1"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_is_no_paragraph_is_named_and_the_others_are_classified()
    {
        var output = Path.Combine(_folder, "out.jsonl");
        var errors = Errors("classify", Write("in.jsonl", "{\"id\":1,\"text\":\"新建小学两所。\"}\nno json\n{\"id\":3}\n{\"id\":4,\"text\":\"粮食丰收。\"}\n"), "-o", output);
        Assert.Contains("in.jsonl(2): found no JSON", errors, StringComparison.Ordinal);
        Assert.Contains("in.jsonl(3): found no \"text\"", errors, StringComparison.Ordinal);
        Assert.Equal(2, File.ReadLines(output).Count());
    }

    [Fact]
    public void A_file_that_is_no_model_is_named() =>
        Assert.Contains("found something else than a theme model", Errors("classify", Write("in.jsonl", "{\"text\":\"粮食丰收。\"}\n"), "--model", Write("my.zip", Own), "-o", Path.Combine(_folder, "out")), StringComparison.Ordinal);

    private static string Errors(params string[] args)
    {
        var before = Console.Error;
        using var errors = new StringWriter();
        Console.SetError(errors);
        try
        {
            Assert.Equal(1, ToolCommand.Run(args));
            return errors.ToString();
        }
        finally
        {
            Console.SetError(before);
        }
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
