using System.CommandLine;
using System.Text;

namespace Reports.Nlp.Cli.Verbs;

/// <summary><c>glossary list</c>: headwords with their sources, one sense a line.</summary>
internal static class GlossaryListCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "A glossary file; - is standard input." };
        var output = new Option<FileInfo>("--output", "-o") { Description = "File to write to; standard output without it." };
        var command = new Command("list", "Lists the terms of a glossary file: term, kind, document, definition, tab-separated.\nExample: reports-nlp glossary list glossary.json") { file, output };
        command.SetAction(parse =>
        {
            var path = parse.GetRequiredValue(file);
            try
            {
                var glossary = GlossaryFiles.Read(path, Reading.Default(ToolInvocation.CancellationOf(parse)));
                OutputFile.Write(parse.GetValue(output), [path], stream =>
                {
                    using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
                    foreach (var entry in glossary.Entries)
                        foreach (var sense in entry.Senses)
                            writer.WriteLine($"{sense.Term}\t{SenseText.Kind(sense)}\t{sense.From?.Document ?? "-"}\t{sense.Definition}");
                }, ToolInvocation.CancellationOf(parse));
                return 0;
            }
            catch (Exception fault) when (InputFile.IsBadInput(fault))
            {
                Console.Error.WriteLine(fault.Message);
                return 1;
            }
        });
        return command;
    }
}
