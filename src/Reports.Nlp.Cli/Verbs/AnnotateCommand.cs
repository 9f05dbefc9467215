using System.CommandLine;

using Reports.Nlp.Annotation;
using Reports.Nlp.Cli.Annotating;
using Reports.Nlp.Glossaries;

namespace Reports.Nlp.Cli.Verbs;

/// <summary><c>annotate</c>: the main job, a report in and its structure and explained abbreviations out.</summary>
internal static class AnnotateCommand
{
    public static Command Create()
    {
        var inputs = new Argument<string[]>("INPUT") { Description = "Reports, or folders of them; - is standard input.", Arity = ArgumentArity.OneOrMore };
        var format = new Option<string?>("--format") { Description = "text, json or jsonl. Default: text on a terminal, json elsewhere." };
        var glossaries = new Option<string[]>("--glossary") { Description = "A glossary file (JSON) to resolve with; may be given several times.", DefaultValueFactory = _ => [] };
        var noBuiltIn = new Option<bool>("--no-builtin-glossary") { Description = "Leave the built-in glossary out." };
        var minConfidence = new Option<double>("--min-confidence") { Description = "Leave out mentions below this confidence, from 0 to 1.", DefaultValueFactory = _ => 0.5 };
        var tokens = new Option<bool>("--tokens") { Description = "Write tokens too." };
        var recursive = new Option<bool>("--recursive") { Description = "Open folders inside folders." };
        var jobs = new Option<int>("--jobs") { Description = "Reports to annotate at a time. Default: as many as there are processors.", DefaultValueFactory = _ => Environment.ProcessorCount };
        var output = new Option<FileInfo>("--output", "-o") { Description = "File to write to, whole or not at all; standard output without it." };
        format.AcceptOnlyFromAmong("text", "json", "jsonl");
        jobs.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1) result.AddError("--jobs: wanted a whole number from 1");
        });
        minConfidence.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<double>() is not (>= 0 and <= 1)) result.AddError("--min-confidence: wanted a number from 0 to 1");
        });

        var command = new Command("annotate", "Reads reports and explains their abbreviations: structure, mentions with meaning and source, what nobody defines.")
        {
            inputs, format, glossaries, noBuiltIn, minConfidence, tokens, recursive, jobs, output,
        };
        command.SetAction(parse =>
        {
            var errors = new InputErrors();
            var user = new List<Glossary>();
            foreach (var path in parse.GetRequiredValue(glossaries)) errors.Try(() => user.Add(GlossaryFiles.Read(path)));
            var files = InputFile.Expand(parse.GetRequiredValue(inputs), parse.GetValue(recursive));
            var run = new AnnotationRun(files, errors, new ReportAnnotatorOptions
            {
                Glossaries = user,
                UseBuiltInGlossary = !parse.GetValue(noBuiltIn),
                MinConfidence = parse.GetValue(minConfidence),
                Tokens = parse.GetValue(tokens),
            });
            var target = parse.GetValue(output);
            var chosen = parse.GetValue(format) ?? (target is null && !Console.IsOutputRedirected ? "text" : "json");
            errors.Try(() => OutputFile.Write(target, files.Select(f => f.Path), stream => Write(run, chosen, parse.GetValue(jobs), stream, toTerminal: target is null && !Console.IsOutputRedirected)));
            return errors.ExitCode;
        });
        return command;
    }

    private static void Write(AnnotationRun run, string format, int jobs, Stream stream, bool toTerminal)
    {
        var reports = run.Annotate(jobs);
        switch (format)
        {
            case "jsonl":
                foreach (var (report, source) in reports) AnnotationJson.WriteLine(report, source, stream);
                break;
            case "text":
                using (var writer = new ReportTextWriter(stream, toTerminal))
                    foreach (var (report, _) in reports) writer.Write(report);
                break;
            default:
                var all = reports.Select(r => (r.Report, (Text.DecodedText?)r.Source)).ToArray();
                if (all.Length > 0) AnnotationJson.Write(all, stream);
                break;
        }
    }
}
