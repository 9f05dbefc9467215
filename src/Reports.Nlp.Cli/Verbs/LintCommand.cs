using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

using Reports.Nlp.Annotation;
using Reports.Nlp.Cli.Annotating;
using Reports.Nlp.Glossaries;
using Reports.Nlp.Text;

namespace Reports.Nlp.Cli.Verbs;

/// <summary><c>lint</c>: what an editor should look at before a report goes to print.</summary>
internal static class LintCommand
{
    private const int FoundSomething = 3;

    public static Command Create()
    {
        var inputs = new Argument<string[]>("INPUT") { Description = "Reports, or folders of them; - is standard input.", Arity = ArgumentArity.OneOrMore };
        var format = new Option<string>("--format") { Description = "text (file:line: severity code: message) or json.", DefaultValueFactory = _ => "text" };
        var strict = new Option<bool>("--strict") { Description = "End with exit code 3 where a warning or an error was found." };
        var glossaries = new Option<string[]>("--glossary") { Description = "A glossary file (JSON) that explains terms too; may be given several times.", DefaultValueFactory = _ => [] };
        var noBuiltIn = new Option<bool>("--no-builtin-glossary") { Description = "Let terms count as explained only where the report or a given glossary explains them." };
        var recursive = new Option<bool>("--recursive") { Description = "Open folders inside folders." };
        var output = new Option<FileInfo>("--output", "-o") { Description = "File to write to, whole or not at all; standard output without it." };
        var limits = new ReadingOptions();
        format.AcceptOnlyFromAmong("text", "json");

        var command = new Command("lint", "Checks the abbreviations of reports: undefined, unused, call-outs without notes, two spellings.\nExample: reports-nlp lint draft.docx --strict")
        {
            inputs, format, strict, glossaries, noBuiltIn, recursive, output,
        };
        limits.AddTo(command);
        command.SetAction(parse =>
        {
            var reading = limits.Of(parse);
            var errors = new InputErrors();
            var user = new List<Glossary>();
            foreach (var path in parse.GetRequiredValue(glossaries)) errors.Try(() => user.Add(GlossaryFiles.Read(path, reading)));
            var files = InputFile.Expand(parse.GetRequiredValue(inputs), parse.GetValue(recursive));
            var run = new AnnotationRun(files, errors, new ReportAnnotatorOptions { Glossaries = user, UseBuiltInGlossary = !parse.GetValue(noBuiltIn), Tokens = false, Limits = reading.Reports }, reading);
            var found = false;
            errors.Try(() => OutputFile.Write(parse.GetValue(output), files.Select(f => f.Path), stream =>
            {
                var reports = run.Annotate(jobs: 1).Select(r => (r.Report, r.SourceText, Diagnostics: ReportLinter.Lint(r.Report))).ToArray();
                found = reports.Any(r => r.Diagnostics.Any(d => d.Severity != DiagnosticSeverity.Info));
                if (parse.GetRequiredValue(format) == "json") WriteJson(reports, stream);
                else WriteText(reports, stream);
            }, reading.Cancellation));
            if (errors.ExitCode != 0) return errors.ExitCode;
            return found && parse.GetValue(strict) ? FoundSomething : 0;
        });
        return command;
    }

    private static void WriteText(IEnumerable<(AnnotatedReport Report, string Source, IReadOnlyList<Diagnostic> Diagnostics)> reports, Stream stream)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        foreach (var (report, source, diagnostics) in reports)
            foreach (var diagnostic in diagnostics)
                writer.WriteLine($"{report.Document.Name}:{Line(report, source, diagnostic).ToString(CultureInfo.InvariantCulture)}: {Name(diagnostic.Severity)} {diagnostic.Code}: {diagnostic.Message}");
    }

    private static void WriteJson(IEnumerable<(AnnotatedReport Report, string Source, IReadOnlyList<Diagnostic> Diagnostics)> reports, Stream stream)
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
                json.WriteString("message", diagnostic.Message);
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
