using System.CommandLine;
using System.Text;

namespace Reports.Nlp.Cli.Verbs;

/// <summary><c>glossary find</c>: what a glossary says of a term.</summary>
internal static class GlossaryFindCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "A glossary file; - is standard input." };
        var term = new Argument<string>("TERM") { Description = "A term or its short form; quotation marks, spaces and width do not matter." };
        var output = new Option<FileInfo>("--output", "-o") { Description = "File to write to; standard output without it." };
        var command = new Command("find", "Shows every sense of a term, with members and source.\nExample: reports-nlp glossary find glossary.json 一制三化") { file, term, output };
        command.SetAction(parse =>
        {
            var path = parse.GetRequiredValue(file);
            try
            {
                var entries = GlossaryFiles.Read(path, Reading.Default(ToolInvocation.CancellationOf(parse))).Find(parse.GetRequiredValue(term));
                if (entries.Count == 0)
                {
                    Console.Error.WriteLine($"{path}: holds no term \"{parse.GetRequiredValue(term)}\"");
                    return 1;
                }

                OutputFile.Write(parse.GetValue(output), [path], stream =>
                {
                    using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
                    foreach (var entry in entries)
                        foreach (var sense in entry.Senses) SenseText.Write(sense, writer);
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
