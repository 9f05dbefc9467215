using System.CommandLine;
using System.Text;

using Reports.Nlp.Cli.Languages;
using Reports.Nlp.Glossaries;
using Reports.Nlp.Mentions;

namespace Reports.Nlp.Cli.Verbs;

/// <summary><c>explain</c>: what a term means there and then.</summary>
internal static class ExplainCommand
{
    private const int FirstYear = 1949;
    private const int LastYear = 2100;

    public static Command Create(Messages say, VerbSymbols symbols)
    {
        var term = new Argument<string>("TERM") { Description = say.Symbols.Term };
        var region = new Option<string?>("--region") { Description = say.Symbols.Region };
        var year = symbols.Year("--year", say.Symbols.Year, FirstYear, LastYear);
        var glossaries = symbols.Glossaries();
        var noBuiltIn = symbols.NoBuiltIn();
        var output = symbols.Output();
        var command = new Verb("explain", say.Help.Explain, "reports-nlp explain 三个着力 --region 天津市河东区 --year 2022") { term, region, year, glossaries, noBuiltIn, output };
        command.SetAction(parse =>
        {
            var reading = Reading.Default(ToolInvocation.CancellationOf(parse));
            var errors = new InputErrors(say);
            var user = new List<Glossary>();
            var paths = parse.GetRequiredValue(glossaries);
            foreach (var path in paths) errors.Try(() => user.Add(GlossaryFiles.Read(path, reading)));
            var explainer = new TermExplainer(new() { User = user, BuiltIn = parse.GetValue(noBuiltIn) ? Glossary.Empty : BuiltInGlossary.Default });
            var asked = parse.GetRequiredValue(term);
            errors.Try(() =>
            {
                var explanation = explainer.Explain(asked, parse.GetValue(region), parse.GetValue(year)) ?? throw new ToolFault(say => say.UnknownTerm(asked));
                OutputFile.Write(parse.GetValue(output), paths, stream => Write(explanation, say.Results, stream), reading.Cancellation);
            });
            return errors.ExitCode;
        });
        return command;
    }

    private static void Write(TermExplanation explanation, ResultMessages say, Stream stream)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        SenseText.Write(explanation.Sense, say, writer);
        writer.WriteLine($"  {say.Because(explanation.Reason)}");
        foreach (var other in explanation.Others)
        {
            writer.WriteLine();
            SenseText.Write(other, say, writer);
        }
    }
}
