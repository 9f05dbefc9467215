using System.CommandLine;

using Reports.Nlp.Glossaries;

namespace Reports.Nlp.Cli.Verbs;

/// <summary><c>glossary merge</c>: several glossary files made one, conflicts on standard error.</summary>
internal static class GlossaryMergeCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Description = "Glossary files.", Arity = ArgumentArity.OneOrMore };
        var output = new Option<FileInfo>("--output", "-o") { Description = "File to write to; standard output without it." };
        var command = new Command("merge", "Makes one glossary of several; every sense keeps its source, and terms explained differently are named.\nExample: reports-nlp glossary merge north.json south.json -o both.json") { files, output };
        command.SetAction(parse =>
        {
            var paths = parse.GetRequiredValue(files);
            var glossaries = new List<(string, Glossary)>();
            var errors = new InputErrors();
            foreach (var file in InputFile.Expand(paths, recursive: false)) errors.Try(() => glossaries.Add((file.Name, GlossaryFiles.Read(file.Path, Reading.Default(ToolInvocation.CancellationOf(parse))))));
            errors.Try(() =>
            {
                var merge = GlossaryMerge.Of(glossaries);
                OutputFile.Write(parse.GetValue(output), paths, stream => GlossaryJson.Write(merge.Glossary, stream), ToolInvocation.CancellationOf(parse));
                foreach (var conflict in merge.Conflicts)
                    Console.Error.WriteLine($"{conflict.Entry.Headword}: explained differently by {string.Join(", ", conflict.Senses.Select(sense => sense.Id))}");
            });
            return errors.ExitCode;
        });
        return command;
    }
}
