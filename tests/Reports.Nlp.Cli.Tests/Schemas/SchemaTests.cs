using System.Text.Json.Nodes;

using Reports.Nlp.Annotation;
using Reports.Nlp.Tests;

namespace Reports.Nlp.Cli.Tests.Schemas;

/// <summary>Holds what the tool writes to the schemas it publishes.</summary>
public sealed class SchemaTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reports-nlp-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [JsonSchemaFact]
    public void Annotated_reports_are_what_their_schema_says()
    {
        var other = Write("other-2023.txt", "青岚市2023年政府工作报告\n\n一、重点工作\n\n推进“三链同转”，地区生产总值增长5%—6%，规模居全省第二位，居民收入增长与经济增长同步。\n\n名词解释\n\n1.三链同转：产业链、创新链、资金链同步运转。\n3.一制三化：承诺制，标准化、智能化、便利化。\n");
        var one = Run("one.json", "annotate", Repository.Sample, "--tokens");
        var both = Run("both.json", "annotate", Repository.Sample, other, "--format", "json");
        var lines = Run("both.jsonl", "annotate", Repository.Sample, other, "--format", "jsonl", "--jobs", "2");
        Assert.Equal("", Validator.Faults("annotated-report", one, both, lines));
        var reports = JsonNode.Parse(File.ReadAllText(both))!.AsArray();
        foreach (var name in reports[0]!.AsObject().Where(field => field.Value is JsonArray).Select(field => field.Key))
            Assert.True(reports.Any(report => report![name]!.AsArray().Count > 0), $"{name} is empty in all, so its schema is not tried");
    }

    [JsonSchemaFact]
    public void Glossaries_are_what_their_schema_says()
    {
        var harvested = Run("harvested.json", "glossary", "harvest", Repository.Sample);
        var resources = Path.Combine(Repository.Root, "src", "Reports.Nlp", "Resources");
        var merged = Run("merged.json", "glossary", "merge", harvested, Path.Combine(resources, "terms.glossary.json"), Path.Combine(resources, "reports.glossary.json"));
        Assert.Equal("", Validator.Faults("glossary", harvested, merged));
    }

    [JsonSchemaFact]
    public void Classified_lines_are_what_their_schema_says()
    {
        var input = Write("in.jsonl", "{\"id\":1,\"text\":\"新建学校三所。\",\"headings\":[\"重点任务\"],\"part\":\"tasks\",\"more\":true}\n{\"text\":\"\"}\n{\"id\":\"b\",\"text\":\"公路通车。\",\"headings\":null}\n");
        Assert.Equal("", Validator.Faults("classify-input", input));
        Assert.Equal("", Validator.Faults("classify-output", Run("out.jsonl", "classify", input)));
    }

    [JsonSchemaFact]
    public void Findings_and_evaluations_are_what_their_schemas_say()
    {
        Assert.Equal("", Validator.Faults("lint", Run("lint.json", "lint", Repository.Sample, "--format", "json")));
        var rows = Write("rows.tsv", "theme\talso\theadings\ttext\neducation\t\t重点任务\t新建学校三所，新增学位两千个。\n");
        var evaluation = Run("evaluation.json", "evaluate", "--data", rows, "--no-baselines", "--format", "json");
        Assert.Equal("", Validator.Faults("evaluation", evaluation, Path.Combine(Repository.Root, "src", "Reports.Nlp.Themes", "Models", "themes.model.scores.json")));
    }

    [JsonSchemaFact]
    public void A_field_too_many_and_a_field_too_few_are_faults()
    {
        var report = JsonNode.Parse(File.ReadAllText(Run("report.json", "annotate", Repository.Sample)))!.AsObject();
        report["mentions"]![0]!["forgotten"] = 1;
        report["metadata"]!.AsObject().Remove("year");
        var faults = Validator.Faults("annotated-report", Write("faulty.json", report.ToJsonString()));
        Assert.Contains("'forgotten' was unexpected", faults, StringComparison.Ordinal);
        Assert.Contains("'year' is a required property", faults, StringComparison.Ordinal);
    }

    [Fact]
    public void The_tool_writes_its_schemas()
    {
        Assert.Equal(JsonSchemas.Read("glossary"), File.ReadAllText(Run("glossary.schema.json", "schema", "glossary")));
        Assert.Equal(string.Concat(JsonSchemas.Names.Select(name => name + "\n")), File.ReadAllText(Run("names.txt", "schema")));
        Assert.Equal(2, ToolCommand.Run(["schema", "nothing"]));
    }

    private string Run(string output, params string[] arguments)
    {
        var path = Path.Combine(_folder, output);
        Assert.Equal(0, ToolCommand.Run([.. arguments, "-o", path]));
        return path;
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
