using System.CommandLine;

using Reports.Nlp.Annotation.Html;
using Reports.Nlp.Cli.Annotating;
using Reports.Nlp.Glossaries;
using Reports.Nlp.Themes;

namespace Reports.Nlp.Cli.Verbs;

/// <summary><c>annotate</c>: the main job, a report in and its structure and explained abbreviations out.</summary>
internal sealed class AnnotateCommand
{
    private readonly Argument<string[]> _inputs = new("INPUT") { Description = "Reports, or folders of them; - is standard input.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string?> _format = new("--format") { Description = "Default: text on a terminal, json elsewhere." };
    private readonly Option<string> _what = new("--what") { Description = "What csv is about.", DefaultValueFactory = _ => "mentions" };
    private readonly Option<bool> _byteOrderMark = new("--bom") { Description = "Begin csv with a byte order mark, which Excel needs." };
    private readonly Option<string[]> _glossaries = new("--glossary") { Description = "A glossary file (JSON) to resolve with; may be given several times.", DefaultValueFactory = _ => [] };
    private readonly Option<bool> _noBuiltIn = new("--no-builtin-glossary") { Description = "Leave the built-in glossary out." };
    private readonly Option<FileInfo?> _model = new("--theme-model") { Description = "A theme model made by train. Default: the one that travels with the tool." };
    private readonly Option<bool> _noThemes = new("--no-themes") { Description = "Do not tell themes." };
    private readonly Option<double> _minConfidence = NumberOptions.Share("--min-confidence", "Leave out mentions below this confidence, from 0 to 1.", 0.5);
    private readonly Option<bool> _tokens = new("--tokens") { Description = "Write tokens too." };
    private readonly Option<bool> _recursive = new("--recursive") { Description = "Open folders inside folders." };
    private readonly Option<int> _jobs = NumberOptions.Count("--jobs", "Reports to work on at a time. Default: one a processor.", Environment.ProcessorCount);
    private readonly Option<string> _input = new("--input") { Description = "jsonl: a document a line, {\"name\": …, \"text\": …}, each on its own.", DefaultValueFactory = _ => "auto" };
    private readonly Option<string> _language = new("--lang") { Description = "Language of the HTML page.", DefaultValueFactory = _ => "zh" };
    private readonly Option<FileInfo?> _output = new("--output", "-o") { Description = "File to write to, whole or not at all; standard output without it." };

    private readonly ReadingOptions _reading = new();

    private AnnotateCommand()
    {
        _format.AcceptOnlyFromAmong(AnnotationOutput.Formats);
        _what.AcceptOnlyFromAmong("mentions", "indicators");
        _input.AcceptOnlyFromAmong("auto", "jsonl");
        _language.AcceptOnlyFromAmong("zh", "en");
    }

    public static Command Create()
    {
        var verb = new AnnotateCommand();
        var command = new Command(
            "annotate",
            "Reads reports and explains their abbreviations: structure, mentions with meaning and source, what nobody defines.\nExample: reports-nlp annotate reports/ --format html -o reports.html")
        {
            verb._inputs, verb._format, verb._what, verb._byteOrderMark, verb._glossaries, verb._noBuiltIn, verb._model, verb._noThemes, verb._minConfidence,
            verb._tokens, verb._recursive, verb._jobs, verb._input, verb._language, verb._output,
        };
        verb._reading.AddTo(command);
        command.SetAction(verb.Run);
        return command;
    }

    private int Run(ParseResult parse)
    {
        var errors = new InputErrors();
        var target = parse.GetValue(_output);
        var toTerminal = target is null && !Console.IsOutputRedirected;
        var format = parse.GetValue(_format) ?? (toTerminal ? "text" : "json");
        var reading = _reading.Of(parse);
        if (Options(parse, format, reading, errors) is not { } options) return errors.ExitCode;
        var files = InputFile.Expand(parse.GetRequiredValue(_inputs), parse.GetValue(_recursive));
        var lines = parse.GetValue(_input) == "jsonl";
        var page = new HtmlWriterOptions
        {
            Language = parse.GetValue(_language) == "en" ? PageLanguage.English : PageLanguage.Chinese,
            ThemeNames = ThemeNames(options.ThemeClassifier, english: parse.GetValue(_language) == "en"),
        };
        var output = new AnnotationOutput(format, page, parse.GetValue(_what) == "indicators", parse.GetValue(_byteOrderMark), toTerminal);
        var jobs = parse.GetValue(_jobs);
        errors.Try(() => OutputFile.Write(target, files.Select(f => f.Path), stream =>
            AnnotationProgress.Run(lines ? null : files.Count, done =>
            {
                var reports = lines ? new JsonLinesRun(files, errors, options, reading).Annotate(jobs) : new AnnotationRun(files, errors, options, reading).Annotate(jobs);
                output.Write(Counted(reports, done), stream);
            }), reading.Cancellation));
        return errors.ExitCode;
    }

    /// <summary>Null where a glossary or the model is not what it should be and nothing is left to do with.</summary>
    private ReportAnnotatorOptions? Options(ParseResult parse, string format, Reading reading, InputErrors errors)
    {
        var glossaries = new List<Glossary>();
        foreach (var path in parse.GetRequiredValue(_glossaries)) errors.Try(() => glossaries.Add(GlossaryFiles.Read(path, reading)));
        ThemeClassifier? classifier = null;
        if (!parse.GetValue(_noThemes) && !errors.Try(() => classifier = ThemeFiles.Model(parse.GetValue(_model)))) return null;
        return new()
        {
            Glossaries = glossaries,
            UseBuiltInGlossary = !parse.GetValue(_noBuiltIn),
            MinConfidence = parse.GetValue(_minConfidence),
            Tokens = parse.GetValue(_tokens) || AnnotationOutput.NeedsTokens(format),
            ThemeClassifier = classifier,
            Limits = reading.Reports,
        };
    }

    private static KeyValuePair<string, string>[] ThemeNames(IThemeClassifier? classifier, bool english) =>
        classifier is ThemeClassifier { Taxonomy: var taxonomy } ? [.. taxonomy.Themes.Select(t => KeyValuePair.Create(t.Id, english ? t.EnglishName : t.ChineseName))] : [];

    private static IEnumerable<ReadReport> Counted(IEnumerable<ReadReport> reports, Action done)
    {
        foreach (var report in reports)
        {
            yield return report;
            done();
        }
    }
}
