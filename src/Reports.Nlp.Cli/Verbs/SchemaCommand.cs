using System.CommandLine;
using System.Text;

using Reports.Nlp.Annotation;
using Reports.Nlp.Cli.Languages;

namespace Reports.Nlp.Cli.Verbs;

/// <summary><c>schema</c>: the JSON Schemas of what the tool writes and reads.</summary>
internal static class SchemaCommand
{
    public static Command Create(Messages say, VerbSymbols symbols)
    {
        var name = symbols.ChoiceArgument("NAME", say.Symbols.Schema, JsonSchemas.Names);
        name.Arity = ArgumentArity.ZeroOrOne;
        var output = symbols.Output();
        var command = new Verb("schema", say.Help.Schema, "reports-nlp schema annotated-report -o annotated-report.schema.json") { name, output };
        command.SetAction(parse =>
        {
            var errors = new InputErrors(say);
            var text = parse.GetValue(name) is { } chosen ? JsonSchemas.Read(chosen) : string.Concat(JsonSchemas.Names.Select(known => known + "\n"));
            errors.Try(() => OutputFile.Write(parse.GetValue(output), [], stream => stream.Write(Encoding.UTF8.GetBytes(text)), ToolInvocation.CancellationOf(parse)));
            return errors.ExitCode;
        });
        return command;
    }
}
