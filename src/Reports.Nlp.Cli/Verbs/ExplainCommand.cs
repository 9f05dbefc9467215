using System.CommandLine;
using System.Globalization;
using System.Text;

using Reports.Nlp.Cli.Annotating;
using Reports.Nlp.Glossaries;
using Reports.Nlp.Mentions;

namespace Reports.Nlp.Cli.Verbs;

/// <summary><c>explain</c>: what a term means there and then.</summary>
internal static class ExplainCommand
{
    private const int FirstYear = 1949;
    private const int LastYear = 2100;

    public static Command Create()
    {
        var term = new Argument<string>("TERM") { Description = "A term or its short form; quotation marks, spaces, width and traditional characters do not matter." };
        var region = new Option<string>("--region") { Description = "The region of the text in question: 天津市河西区, or 河西区 where no other bears the name." };
        var year = new Option<int?>("--year") { Description = "The year of the text in question." };
        var glossaries = new Option<string[]>("--glossary") { Description = "A glossary file (JSON) to ask; may be given several times.", DefaultValueFactory = _ => [] };
        var noBuiltIn = new Option<bool>("--no-builtin-glossary") { Description = "Leave the built-in glossary out." };
        var output = new Option<FileInfo>("--output", "-o") { Description = "File to write to, whole or not at all; standard output without it." };
        year.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var found }] && !(int.TryParse(found, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value is >= FirstYear and <= LastYear))
                result.AddError($"--year: found {found}; wanted a year from {FirstYear} to {LastYear}");
        });

        var command = new Command("explain", "Explains a term for a region and a year: the meaning there and then, its source, the other senses.\nExample: reports-nlp explain 三个着力 --region 天津市河东区 --year 2022")
        {
            term, region, year, glossaries, noBuiltIn, output,
        };
        command.SetAction(parse =>
        {
            var errors = new InputErrors();
            var user = new List<Glossary>();
            var paths = parse.GetRequiredValue(glossaries);
            foreach (var path in paths) errors.Try(() => user.Add(GlossaryFiles.Read(path, Reading.Default(ToolInvocation.CancellationOf(parse)))));
            var explainer = new TermExplainer(new() { User = user, BuiltIn = parse.GetValue(noBuiltIn) ? Glossary.Empty : BuiltInGlossary.Default });
            var asked = parse.GetRequiredValue(term);
            if (explainer.Explain(asked, parse.GetValue(region), parse.GetValue(year)) is not { } explanation)
            {
                Console.Error.WriteLine($"no glossary at hand knows \"{asked}\"");
                return 1;
            }

            errors.Try(() => OutputFile.Write(parse.GetValue(output), paths, stream =>
            {
                using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
                SenseText.Write(explanation.Sense, writer);
                writer.WriteLine($"  ({ReportWords.Of(explanation.Reason)})");
                foreach (var other in explanation.Others)
                {
                    writer.WriteLine();
                    SenseText.Write(other, writer);
                }
            }, ToolInvocation.CancellationOf(parse)));
            return errors.ExitCode;
        });
        return command;
    }
}
