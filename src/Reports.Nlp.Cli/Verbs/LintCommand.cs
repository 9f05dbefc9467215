using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

using Reports.Nlp.Annotation;
using Reports.Nlp.Cli.Annotating;
using Reports.Nlp.Cli.Languages;
using Reports.Nlp.Glossaries;
using Reports.Nlp.Text;

namespace Reports.Nlp.Cli.Verbs;

/// <summary><c>lint</c>: what an editor should look at before a report goes to print.</summary>
internal static class LintCommand
{
    private const int FoundSomething = 3;

    public static Command Create(Messages say, VerbSymbols symbols)
    {
        var inputs = symbols.Reports();
        var format = symbols.Choice("--format", say.Symbols.LintFormat, "text", "text", "json");
        var strict = VerbSymbols.Switch("--strict", say.Symbols.Strict);
        var glossaries = symbols.Glossaries();
        var noBuiltIn = VerbSymbols.Switch("--no-builtin-glossary", say.Symbols.LintNoBuiltIn);
        var recursive = symbols.Recursive();
        var limits = new ReadingOptions(say, symbols);
        var output = symbols.Output();
        var command = new Verb("lint", say.Help.Lint, "reports-nlp lint draft.docx --strict") { inputs, format, strict, glossaries, noBuiltIn, recursive, output };
        limits.AddTo(command);
        command.SetAction(parse =>
        {
            var reading = limits.Of(parse);
            var errors = new InputErrors(say);
            var user = new List<Glossary>();
            foreach (var path in parse.GetRequiredValue(glossaries)) errors.Try(() => user.Add(GlossaryFiles.Read(path, reading)));
            var files = InputFile.Expand(parse.GetRequiredValue(inputs), parse.GetValue(recursive));
            var run = new AnnotationRun(files, errors, new ReportAnnotatorOptions { Glossaries = user, UseBuiltInGlossary = !parse.GetValue(noBuiltIn), Tokens = false, Limits = reading.Reports }, reading);
            var found = false;
            errors.Try(() => OutputFile.Write(parse.GetValue(output), files.Select(f => f.Path), stream =>
            {
                var reports = run.Annotate(jobs: 1, read => read).Select(r => (r.Report, r.SourceText, Diagnostics: ReportLinter.Lint(r.Report))).ToArray();
                found = reports.Any(r => r.Diagnostics.Any(d => d.Severity != DiagnosticSeverity.Info));
                if (parse.GetRequiredValue(format) == "json") WriteJson(reports, say.DataLanguage, stream);
                else WriteText(reports, say, stream);
            }, reading.Cancellation));
            if (errors.ExitCode != 0) return errors.ExitCode;
            return found && parse.GetValue(strict) ? FoundSomething : 0;
        });
        return command;
    }

    private static void WriteText(IEnumerable<(AnnotatedReport Report, string Source, IReadOnlyList<Diagnostic> Diagnostics)> reports, Messages say, Stream stream)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        foreach (var (report, source, diagnostics) in reports)
            foreach (var diagnostic in diagnostics)
                // Editors jump to the place by its punctuation, which is the same in every language.
                writer.WriteLine($"{report.Document.Name}:{Line(report, source, diagnostic).ToString(CultureInfo.InvariantCulture)}: {say.Results.Severity(diagnostic.Severity)} {diagnostic.Code}{say.Results.Colon}{diagnostic.Text.In(say.Language)}");
    }

    private static void WriteJson(IEnumerable<(AnnotatedReport Report, string Source, IReadOnlyList<Diagnostic> Diagnostics)> reports, DisplayLanguage messages, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" });
        json.WriteStartArray();
        foreach (var (report, source, diagnostics) in reports)
        {
            json.WriteStartObject();
            json.WriteString("name", report.Document.Name);
            json.WriteStartArray("diagnostics");
            foreach (var diagnostic in diagnostics)
            {
                var place = report.Document.SourceMap.ToSource(diagnostic.Span);
                json.WriteStartObject();
                json.WriteString("code", diagnostic.Code);
                json.WriteString("severity", Name(diagnostic.Severity));
                json.WriteString("message", diagnostic.Text.In(messages));
                json.WriteNumber("start", diagnostic.Span.Start);
                json.WriteNumber("end", diagnostic.Span.End);
                json.WriteNumber("sourceStart", place.Start);
                json.WriteNumber("sourceEnd", place.End);
                json.WriteNumber("line", Line(report, source, diagnostic));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static int Line(AnnotatedReport report, string source, Diagnostic diagnostic)
    {
        var offset = Math.Min(source.Length, report.Document.SourceMap.ToSource(diagnostic.Span).Start);
        return source.AsSpan(0, offset).Count('\n') + 1;
    }

    private static string Name(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Info => "info",
        DiagnosticSeverity.Warning => "warning",
        _ => "error",
    };
}
