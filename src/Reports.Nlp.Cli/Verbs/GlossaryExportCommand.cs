using System.CommandLine;
using System.Text;

using Reports.Nlp.Glossaries;

namespace Reports.Nlp.Cli.Verbs;

/// <summary><c>glossary export</c>: a glossary file in the formats of other tools.</summary>
internal static class GlossaryExportCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "A glossary file; - is standard input." };
        var format = new Option<string>("--format") { Description = "csv, skos, tbx, markdown, jieba or synonyms.", Required = true };
        var output = new Option<FileInfo>("--output", "-o") { Description = "File to write to; standard output without it." };
        format.AcceptOnlyFromAmong("csv", "skos", "tbx", "markdown", "jieba", "synonyms");
        var command = new Command("export", "Writes a glossary as CSV, SKOS (Turtle), TBX, Markdown, jieba's user dictionary or Solr synonyms.\nExample: reports-nlp glossary export glossary.json --format skos -o glossary.ttl") { file, format, output };
        command.SetAction(parse =>
        {
            var path = parse.GetRequiredValue(file);
            try
            {
                var glossary = GlossaryFiles.Read(path, Reading.Default(ToolInvocation.CancellationOf(parse)));
                OutputFile.Write(parse.GetValue(output), [path], stream =>
                {
                    using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
                    Write(glossary, parse.GetRequiredValue(format), writer);
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

    private static void Write(Glossary glossary, string format, TextWriter writer)
    {
        switch (format)
        {
            case "csv": GlossaryCsv.Write(glossary, writer); break;
            case "skos": GlossarySkos.Write(glossary, writer); break;
            case "tbx": GlossaryTbx.Write(glossary, writer); break;
            case "markdown": GlossaryMarkdown.Write(glossary, writer); break;
            case "jieba": JiebaUserWords.Write(glossary, writer); break;
            default: SolrSynonyms.Write(glossary, writer); break;
        }
    }
}
