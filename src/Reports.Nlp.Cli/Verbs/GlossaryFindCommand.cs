using System.CommandLine;
using System.Text;

using Reports.Nlp.Cli.Languages;

namespace Reports.Nlp.Cli.Verbs;

/// <summary><c>glossary find</c>: what a glossary says of a term.</summary>
internal static class GlossaryFindCommand
{
    public static Command Create(Messages say, VerbSymbols symbols)
    {
        var file = symbols.GlossaryFile();
        var term = new Argument<string>("TERM") { Description = say.Symbols.Term };
        var output = symbols.Output();
        var command = new Verb("find", say.Help.GlossaryFind, "reports-nlp glossary find glossary.json 一制三化") { file, term, output };
        command.SetAction(parse =>
        {
            var errors = new InputErrors(say);
            var (path, asked) = (parse.GetRequiredValue(file), parse.GetRequiredValue(term));
            var reading = Reading.Default(ToolInvocation.CancellationOf(parse));
            errors.Try(() =>
            {
                var entries = GlossaryFiles.Read(path, reading).Find(asked);
                if (entries.Count == 0) throw new ToolFault(say => say.TermNotInGlossary(path, asked));
                OutputFile.Write(parse.GetValue(output), [path], stream =>
                {
                    using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
                    foreach (var entry in entries)
                        foreach (var sense in entry.Senses) SenseText.Write(sense, say.Results, writer);
                }, reading.Cancellation);
            });
            return errors.ExitCode;
        });
        return command;
    }
}
