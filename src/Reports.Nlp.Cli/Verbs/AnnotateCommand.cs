using System.CommandLine;

using Reports.Nlp.Annotation.Html;
using Reports.Nlp.Cli.Annotating;
using Reports.Nlp.Cli.Languages;
using Reports.Nlp.Glossaries;
using Reports.Nlp.Themes;

namespace Reports.Nlp.Cli.Verbs;

/// <summary><c>annotate</c>: the main job, a report in and its structure and explained abbreviations out.</summary>
internal sealed class AnnotateCommand(Messages say, VerbSymbols symbols)
{
    private readonly Argument<string[]> _inputs = symbols.Reports();
    private readonly Option<string> _format = symbols.OptionalChoice("--format", say.Symbols.AnnotateFormat, AnnotationOutput.Formats);
    private readonly Option<string> _what = symbols.Choice("--what", say.Symbols.What, "mentions", "mentions", "indicators");
    private readonly Option<bool> _byteOrderMark = VerbSymbols.Switch("--bom", say.Symbols.ByteOrderMark);
    private readonly Option<string[]> _glossaries = symbols.Glossaries();
    private readonly Option<bool> _noBuiltIn = symbols.NoBuiltIn();
    private readonly Option<FileInfo?> _model = VerbSymbols.ThemeModel("--theme-model", say.Symbols.ThemeModel);
    private readonly Option<bool> _noThemes = VerbSymbols.Switch("--no-themes", say.Symbols.NoThemes);
    private readonly Option<double> _minConfidence = symbols.Number("--min-confidence", say.Symbols.MinConfidence, 0.5, 0, 1);
    private readonly Option<bool> _tokens = VerbSymbols.Switch("--tokens", say.Symbols.Tokens);
    private readonly Option<bool> _recursive = symbols.Recursive();
    private readonly Option<int?> _jobs = symbols.Jobs();
    private readonly Option<string> _input = symbols.Choice("--input", say.Symbols.Input, "auto", "auto", "jsonl");
    private readonly ReadingOptions _reading = new(say, symbols);
    private readonly Option<FileInfo?> _output = symbols.Output();

    public static Command Create(Messages say, VerbSymbols symbols)
    {
        var verb = new AnnotateCommand(say, symbols);
        var command = new Verb("annotate", say.Help.Annotate, "reports-nlp annotate reports/ --format html -o reports.html")
        {
            verb._inputs, verb._format, verb._what, verb._byteOrderMark, verb._glossaries, verb._noBuiltIn, verb._model, verb._noThemes, verb._minConfidence,
            verb._tokens, verb._recursive, verb._jobs, verb._input, verb._output,
        };
        verb._reading.AddTo(command);
        command.SetAction(verb.Run);
        return command;
    }

    private int Run(ParseResult parse)
    {
        var errors = new InputErrors(say);
        var target = parse.GetValue(_output);
        var toTerminal = target is null && !Console.IsOutputRedirected;
        var format = parse.GetValue(_format) ?? (toTerminal ? "text" : "json");
        var reading = _reading.Of(parse);
        if (Options(parse, format, reading, errors) is not { } options) return errors.ExitCode;
        var files = InputFile.Expand(parse.GetRequiredValue(_inputs), parse.GetValue(_recursive));
        var lines = parse.GetValue(_input) == "jsonl";
        var page = new HtmlWriterOptions { Language = say.PageLanguage, ThemeNames = ThemeFiles.Names(options.ThemeClassifier, say.PageLanguage) };
        var output = new AnnotationOutput(say, format, page, parse.GetValue(_what) == "indicators", parse.GetValue(_byteOrderMark), toTerminal);
        var jobs = parse.GetValue(_jobs) ?? Environment.ProcessorCount;
        errors.Try(() => OutputFile.Write(target, files.Select(f => f.Path), stream =>
            AnnotationProgress.Run(say.Faults, lines ? null : files.Count, done =>
            {
                IAnnotationRun run = lines ? new JsonLinesRun(files, errors, options, reading) : new AnnotationRun(files, errors, options, reading);
                output.Write(run, jobs, done, stream);
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
}
