using System.CommandLine;

using Reports.Nlp.Annotation.Comparison;
using Reports.Nlp.Annotation.Html;
using Reports.Nlp.Cli.Annotating;
using Reports.Nlp.Cli.Comparing;
using Reports.Nlp.Glossaries;
using Reports.Nlp.Themes;

namespace Reports.Nlp.Cli.Verbs;

/// <summary><c>compare</c>: reports side by side, over years or places.</summary>
internal sealed class CompareCommand
{
    private readonly Argument<string[]> _inputs = new("INPUT") { Description = "Reports, or folders of them; - is standard input.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string> _format = new("--format") { Description = "table for people, csv for pandas, R or Excel, html with plots.", DefaultValueFactory = _ => "table" };
    private readonly Option<string[]> _terms = new("--term") { Description = "A word to count in each report, letter for letter; may be given several times.", DefaultValueFactory = _ => [] };
    private readonly Option<int> _top = NumberOptions.Count("--top", "Terms that the table shows of each kind.", 15);
    private readonly Option<bool> _byteOrderMark = new("--bom") { Description = "Begin csv with a byte order mark, which Excel needs." };
    private readonly Option<string[]> _glossaries = new("--glossary") { Description = "A glossary file (JSON) to resolve with; may be given several times.", DefaultValueFactory = _ => [] };
    private readonly Option<bool> _noBuiltIn = new("--no-builtin-glossary") { Description = "Leave the built-in glossary out." };
    private readonly Option<FileInfo?> _model = new("--theme-model") { Description = "A theme model made by train. Default: the one that travels with the tool." };
    private readonly Option<bool> _noThemes = new("--no-themes") { Description = "Do not tell themes." };
    private readonly Option<bool> _recursive = new("--recursive") { Description = "Open folders inside folders." };
    private readonly Option<int> _jobs = NumberOptions.Count("--jobs", "Reports to work on at a time. Default: one a processor.", Environment.ProcessorCount);
    private readonly Option<string> _language = new("--lang") { Description = "Language of table and page: zh or en.", DefaultValueFactory = _ => "zh" };
    private readonly Option<FileInfo?> _output = new("--output", "-o") { Description = "File to write to, whole or not at all; standard output without it." };

    private readonly ReadingOptions _reading = new();

    private CompareCommand()
    {
        _format.AcceptOnlyFromAmong("table", "csv", "html");
        _language.AcceptOnlyFromAmong("zh", "en");
        _terms.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string[]>()?.Any(string.IsNullOrWhiteSpace) is true) result.AddError("--term: found nothing; wanted a word");
        });
    }

    public static Command Create()
    {
        var verb = new CompareCommand();
        var command = new Command(
            "compare",
            "Sets reports side by side, over years or places: share of text by theme, terms new, gone, kept and changed.\nExample: reports-nlp compare reports/ --term 人工智能 --format html -o compare.html")
        {
            verb._inputs, verb._format, verb._terms, verb._top, verb._byteOrderMark, verb._glossaries, verb._noBuiltIn, verb._model, verb._noThemes, verb._recursive,
            verb._jobs, verb._language, verb._output,
        };
        verb._reading.AddTo(command);
        command.SetAction(verb.Run);
        return command;
    }

    private int Run(ParseResult parse)
    {
        var errors = new InputErrors();
        var target = parse.GetValue(_output);
        var reading = _reading.Of(parse);
        var files = InputFile.Expand(parse.GetRequiredValue(_inputs), parse.GetValue(_recursive));
        var glossaries = new List<Glossary>();
        foreach (var path in parse.GetRequiredValue(_glossaries)) errors.Try(() => glossaries.Add(GlossaryFiles.Read(path, reading)));
        ThemeClassifier? classifier = null;
        if (!parse.GetValue(_noThemes) && !errors.Try(() => classifier = ThemeFiles.Model(parse.GetValue(_model)))) return errors.ExitCode;

        var options = new ReportAnnotatorOptions { Glossaries = glossaries, UseBuiltInGlossary = !parse.GetValue(_noBuiltIn), Tokens = false, ThemeClassifier = classifier, Limits = reading.Reports };
        var reports = new AnnotationRun(files, errors, options, reading).Annotate(parse.GetValue(_jobs)).Select(read => read.Report).ToArray();
        if (reports.Length == 0)
        {
            errors.Try(() => throw new InvalidDataException("found no report to compare; wanted one at least"));
            return errors.ExitCode;
        }

        var comparison = ReportComparison.Of(reports, new() { ChosenTerms = parse.GetRequiredValue(_terms) }, reading.Cancellation);
        var english = parse.GetValue(_language) == "en";
        var names = (classifier?.Taxonomy.Themes ?? []).Select(theme => KeyValuePair.Create(theme.Id, english ? theme.EnglishName : theme.ChineseName)).ToArray();
        errors.Try(() => OutputFile.Write(target, files.Select(file => file.Path), stream => Write(parse, comparison, names, stream, toTerminal: target is null && !Console.IsOutputRedirected), reading.Cancellation));
        return errors.ExitCode;
    }

    private void Write(ParseResult parse, ReportComparison comparison, KeyValuePair<string, string>[] names, Stream stream, bool toTerminal)
    {
        var english = parse.GetValue(_language) == "en";
        switch (parse.GetValue(_format))
        {
            case "csv":
                ComparisonCsvWriter.Write(comparison, names, parse.GetValue(_byteOrderMark), stream);
                break;
            case "html":
                ComparisonHtmlWriter.Write(comparison, new() { Language = english ? PageLanguage.English : PageLanguage.Chinese, ThemeNames = names }, stream);
                break;
            default:
                using (var table = new ComparisonTable(stream, toTerminal, new(english), names)) table.Write(comparison, parse.GetValue(_top));
                break;
        }
    }
}
