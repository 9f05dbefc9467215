using Reports.Nlp.Cli;

namespace Reports.Nlp.Cli.Tests;

public sealed class GlossaryVerbTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reports-nlp-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_harvest_can_be_merged_listed_searched_and_exported()
    {
        var report = File("青岚.txt", "青岚市人民政府工作报告\n\n一、工作回顾\n\n落实“三清”行动，成效明显。\n\n名词解释\n\n1.“三清”行动：清垃圾、清河塘、清废弃物。\n\n2.口袋公园：面积很小的城市公园。\n");
        var glossary = Path.Combine(_folder, "g.json");
        Assert.Equal(0, Run("glossary", "harvest", report, "-o", glossary));
        Assert.Contains("\"term\": \"三清行动\"", System.IO.File.ReadAllText(glossary), StringComparison.Ordinal);
        var merged = Path.Combine(_folder, "m.json");
        Assert.Equal(0, Run("glossary", "merge", glossary, "-o", merged));
        Assert.Equal(System.IO.File.ReadAllText(glossary), System.IO.File.ReadAllText(merged));
        foreach (var format in (string[])["csv", "skos", "tbx", "markdown", "jieba", "synonyms"])
        {
            var exported = Path.Combine(_folder, format);
            Assert.Equal(0, Run("glossary", "export", glossary, "--format", format, "-o", exported));
            Assert.Contains("三清", System.IO.File.ReadAllText(exported), StringComparison.Ordinal);
        }

        Assert.Equal(0, Run("glossary", "find", glossary, "“三清”", "-o", Path.Combine(_folder, "found")));
        Assert.Equal(0, Run("glossary", "list", glossary, "-o", Path.Combine(_folder, "list")));
    }

    [Fact]
    public void Bad_input_is_exit_code_one_and_the_good_ones_are_still_done()
    {
        var report = File("a.txt", "青岚市人民政府工作报告\n\n名词解释\n\n1.“三清”行动：清垃圾、清河塘、清废弃物。\n");
        var glossary = Path.Combine(_folder, "g.json");
        Assert.Equal(1, Run("glossary", "harvest", Path.Combine(_folder, "missing.txt"), report, "-o", glossary));
        Assert.Contains("三清", System.IO.File.ReadAllText(glossary), StringComparison.Ordinal);
        Assert.Equal(1, Run("glossary", "list", report));
        Assert.Equal(1, Run("glossary", "merge", glossary, "-o", glossary));
    }

    private string File(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        System.IO.File.WriteAllText(path, text);
        return path;
    }

    private static int Run(params string[] arguments) => ToolCommand.Run(arguments);
}
