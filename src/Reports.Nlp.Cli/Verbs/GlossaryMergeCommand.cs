using System.CommandLine;

using Reports.Nlp.Cli.Languages;
using Reports.Nlp.Glossaries;

namespace Reports.Nlp.Cli.Verbs;

/// <summary><c>glossary merge</c>: several glossary files made one, conflicts on standard error.</summary>
internal static class GlossaryMergeCommand
{
    public static Command Create(Messages say, VerbSymbols symbols)
    {
        var files = new PathArgument<string[]>("FILE") { Description = say.Symbols.GlossaryFileList, Arity = ArgumentArity.OneOrMore };
        var output = symbols.Output();
        var command = new Verb("merge", say.Help.GlossaryMerge, "reports-nlp glossary merge north.json south.json -o both.json") { files, output };
        command.SetAction(parse =>
        {
            var paths = parse.GetRequiredValue(files);
            var reading = Reading.Default(ToolInvocation.CancellationOf(parse));
            var glossaries = new List<(string, Glossary)>();
            var errors = new InputErrors(say);
            foreach (var file in InputFile.Expand(paths, recursive: false)) errors.Try(() => glossaries.Add((file.Name, GlossaryFiles.Read(file.Path, reading))));
            errors.Try(() =>
            {
                var merge = GlossaryMerge.Of(glossaries);
                OutputFile.Write(parse.GetValue(output), paths, stream => GlossaryJson.Write(merge.Glossary, stream), reading.Cancellation);
                foreach (var conflict in merge.Conflicts) errors.Note(say => say.Conflict(conflict.Entry.Headword, conflict.Senses.Select(sense => sense.Id)));
            });
            return errors.ExitCode;
        });
        return command;
    }
}
