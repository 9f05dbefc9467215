using System.CommandLine;
using System.Text;

using Reports.Nlp.Cli.Languages;

namespace Reports.Nlp.Cli.Verbs;

/// <summary><c>glossary list</c>: headwords with their sources, one sense a line.</summary>
internal static class GlossaryListCommand
{
    public static Command Create(Messages say, VerbSymbols symbols)
    {
        var file = symbols.GlossaryFile();
        var output = symbols.Output();
        var command = new Verb("list", say.Help.GlossaryList, "reports-nlp glossary list glossary.json") { file, output };
        command.SetAction(parse =>
        {
            var errors = new InputErrors(say);
            var (path, reading) = (parse.GetRequiredValue(file), Reading.Default(ToolInvocation.CancellationOf(parse)));
            errors.Try(() =>
            {
                var glossary = GlossaryFiles.Read(path, reading);
                OutputFile.Write(parse.GetValue(output), [path], stream =>
                {
                    using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
                    foreach (var entry in glossary.Entries)
                        foreach (var sense in entry.Senses)
                            writer.WriteLine($"{sense.Term}\t{SenseText.Kind(sense)}\t{sense.From?.Document ?? "-"}\t{sense.Definition}");
                }, reading.Cancellation);
            });
            return errors.ExitCode;
        });
        return command;
    }
}
