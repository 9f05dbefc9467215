using System.CommandLine;

using Reports.Nlp.Annotation.Comparison;
using Reports.Nlp.Annotation.Html;
using Reports.Nlp.Cli.Annotating;
using Reports.Nlp.Cli.Comparing;
using Reports.Nlp.Cli.Languages;
using Reports.Nlp.Glossaries;
using Reports.Nlp.Themes;

namespace Reports.Nlp.Cli.Verbs;

/// <summary><c>compare</c>: reports side by side, over years or places.</summary>
internal sealed class CompareCommand(Messages say, VerbSymbols symbols)
{
    private readonly Argument<string[]> _inputs = symbols.Reports();
    private readonly Option<string> _format = symbols.Choice("--format", say.Symbols.CompareFormat, "table", "table", "csv", "html");
    private readonly Option<string> _what = symbols.Choice("--what", say.Symbols.CompareWhat, "panel", "panel", "targets");
    private readonly Option<string[]> _terms = symbols.Words("--term", say.Symbols.ChosenTerm);
    private readonly Option<int> _top = symbols.WholeNumber("--top", say.Symbols.Top, 15);
    private readonly Option<bool> _byteOrderMark = VerbSymbols.Switch("--bom", say.Symbols.ByteOrderMark);
    private readonly Option<string[]> _glossaries = symbols.Glossaries();
    private readonly Option<bool> _noBuiltIn = symbols.NoBuiltIn();
    private readonly Option<FileInfo?> _model = VerbSymbols.ThemeModel("--theme-model", say.Symbols.ThemeModel);
    private readonly Option<bool> _noThemes = VerbSymbols.Switch("--no-themes", say.Symbols.NoThemes);
    private readonly Option<bool> _recursive = symbols.Recursive();
    private readonly Option<int?> _jobs = symbols.Jobs();
    private readonly ReadingOptions _reading = new(say, symbols);
    private readonly Option<FileInfo?> _output = symbols.Output();

    public static Command Create(Messages say, VerbSymbols symbols)
    {
        var verb = new CompareCommand(say, symbols);
        var command = new Verb("compare", say.Help.Compare, "reports-nlp compare reports/ --term 人工智能 --format html -o compare.html")
        {
            verb._inputs, verb._format, verb._what, verb._terms, verb._top, verb._byteOrderMark, verb._glossaries, verb._noBuiltIn, verb._model, verb._noThemes, verb._recursive,
            verb._jobs, verb._output,
        };
        verb._reading.AddTo(command);
        command.SetAction(verb.Run);
        return command;
    }

    private int Run(ParseResult parse)
    {
        var errors = new InputErrors(say);
        var target = parse.GetValue(_output);
        var reading = _reading.Of(parse);
        var files = InputFile.Expand(parse.GetRequiredValue(_inputs), parse.GetValue(_recursive));
        var glossaries = new List<Glossary>();
        foreach (var path in parse.GetRequiredValue(_glossaries)) errors.Try(() => glossaries.Add(GlossaryFiles.Read(path, reading)));
        ThemeClassifier? classifier = null;
        if (!parse.GetValue(_noThemes) && !errors.Try(() => classifier = ThemeFiles.Model(parse.GetValue(_model)))) return errors.ExitCode;

        var options = new ReportAnnotatorOptions { Glossaries = glossaries, UseBuiltInGlossary = !parse.GetValue(_noBuiltIn), Tokens = false, ThemeClassifier = classifier, Limits = reading.Reports };
        var reports = new AnnotationRun(files, errors, options, reading).Annotate(parse.GetValue(_jobs) ?? Environment.ProcessorCount, read => read.Report).ToArray();
        if (reports.Length == 0)
        {
            errors.Add(new ToolFault(say => say.NothingToCompare));
            return errors.ExitCode;
        }

        var comparison = ReportComparison.Of(reports, new() { ChosenTerms = parse.GetRequiredValue(_terms) }, reading.Cancellation);
        var names = ThemeFiles.Names(classifier, parse.GetValue(_format) == "table" ? say.Language : say.PageLanguage);
        errors.Try(() => OutputFile.Write(target, files.Select(file => file.Path), stream => Write(parse, comparison, names, stream, toTerminal: target is null && !Console.IsOutputRedirected), reading.Cancellation));
        return errors.ExitCode;
    }

    private void Write(ParseResult parse, ReportComparison comparison, KeyValuePair<string, string>[] names, Stream stream, bool toTerminal)
    {
        switch (parse.GetValue(_format))
        {
            case "csv" when parse.GetValue(_what) == "targets":
                OutcomeCsvWriter.Write(comparison, parse.GetValue(_byteOrderMark), stream);
                break;
            case "csv":
                ComparisonCsvWriter.Write(comparison, names, parse.GetValue(_byteOrderMark), stream);
                break;
            case "html":
                ComparisonHtmlWriter.Write(comparison, new() { Language = say.PageLanguage, ThemeNames = names }, stream);
                break;
            default:
                using (var table = new ComparisonTable(stream, toTerminal, new(say.Language), names)) table.Write(comparison, parse.GetValue(_top));
                break;
        }
    }
}
