using System.CommandLine;
using System.Text;

using Reports.Nlp.Annotation;

namespace Reports.Nlp.Cli.Verbs;

/// <summary><c>schema</c>: the JSON Schemas of what the tool writes and reads.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var name = new Argument<string?>("NAME") { Description = $"One of {string.Join(", ", JsonSchemas.Names)}; without it, their names.", Arity = ArgumentArity.ZeroOrOne };
        var output = new Option<FileInfo>("--output", "-o") { Description = "File to write to, whole or not at all; standard output without it." };
        name.AcceptOnlyFromAmong([.. JsonSchemas.Names]);
        var command = new Command("schema", "Writes the JSON Schema of a shape that other verbs write or read.\nExample: reports-nlp schema annotated-report -o annotated-report.schema.json") { name, output };
        command.SetAction(parse =>
        {
            var text = parse.GetValue(name) is { } chosen ? JsonSchemas.Read(chosen) : string.Concat(JsonSchemas.Names.Select(known => known + "\n"));
            OutputFile.Write(parse.GetValue(output), [], stream => stream.Write(Encoding.UTF8.GetBytes(text)));
            return 0;
        });
        return command;
    }
}
