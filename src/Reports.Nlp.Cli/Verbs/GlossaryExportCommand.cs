using System.CommandLine;
using System.Text;

using Reports.Nlp.Cli.Languages;
using Reports.Nlp.Glossaries;

namespace Reports.Nlp.Cli.Verbs;

/// <summary><c>glossary export</c>: a glossary file in the formats of other tools.</summary>
internal static class GlossaryExportCommand
{
    public static Command Create(Messages say, VerbSymbols symbols)
    {
        var file = symbols.GlossaryFile();
        var format = symbols.OptionalChoice("--format", say.Symbols.ExportFormat, "csv", "skos", "tbx", "markdown", "jieba", "synonyms");
        format.Required = true;
        var output = symbols.Output();
        var command = new Verb("export", say.Help.GlossaryExport, "reports-nlp glossary export glossary.json --format skos -o glossary.ttl") { file, format, output };
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
                    Write(glossary, parse.GetRequiredValue(format), writer);
                }, reading.Cancellation);
            });
            return errors.ExitCode;
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
