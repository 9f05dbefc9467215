using System.CommandLine;
using System.Text;

using Reports.Nlp.Cli.Languages;
using Reports.Nlp.Themes;
using Reports.Nlp.Themes.Evaluation;

namespace Reports.Nlp.Cli.Verbs;

/// <summary><c>evaluate</c>: measures a theme model on rows whose themes are known, beside three baselines.</summary>
internal static class EvaluateCommand
{
    public static Command Create(Messages say, VerbSymbols symbols)
    {
        var data = VerbSymbols.Rows("--data", say.Symbols.MeasuredRows);
        data.Required = true;
        var model = VerbSymbols.ThemeModel("--model", say.Symbols.Model);
        var against = VerbSymbols.Rows("--against", say.Symbols.Against);
        var noBaselines = VerbSymbols.Switch("--no-baselines", say.Symbols.NoBaselines);
        var format = symbols.Choice("--format", say.Symbols.EvaluateFormat, "table", "table", "json", "html");
        var output = symbols.Output();
        var command = new Verb("evaluate", say.Help.Evaluate, "reports-nlp evaluate --data held-out.tsv --model mine.model") { data, model, against, noBaselines, format, output };
        command.SetAction(parse =>
        {
            var (rows, file, others) = (parse.GetRequiredValue(data), parse.GetValue(model), parse.GetValue(against) ?? []);
            var cancellation = ToolInvocation.CancellationOf(parse);
            var errors = new InputErrors(say);
            errors.Try(() =>
            {
                var classifier = ThemeFiles.Model(file);
                var evaluations = Evaluate(classifier, ThemeFiles.Tables(rows), others, parse.GetValue(noBaselines), cancellation);
                string[] inputs = [.. rows.Concat(others).Append(file).OfType<FileInfo>().Select(f => f.FullName)];
                OutputFile.Write(parse.GetValue(output), inputs, stream => Write(stream, classifier.Card, evaluations, parse.GetRequiredValue(format)), cancellation);
            });
            return errors.ExitCode;
        });
        return command;
    }

    private static List<NamedEvaluation> Evaluate(ThemeClassifier classifier, IReadOnlyList<ThemeExample> rows, FileInfo[] against, bool alone, CancellationToken cancellation)
    {
        var taxonomy = classifier.Taxonomy;
        ThemeTable.Check(rows, taxonomy);
        var evaluations = new List<NamedEvaluation> { new("model", ThemeEvaluation.Of(classifier, rows, taxonomy, cancellation)) };
        var teaching = against.Length > 0 ? ThemeFiles.Tables(against) : ThemeTable.TrainingSet;
        if (alone || against.Length == 0 && !ThemeTaxonomy.Default.Themes.All(t => taxonomy.Contains(t.Id))) return evaluations;
        ThemeTable.Check(teaching, taxonomy);
        evaluations.Add(new("most frequent theme", ThemeEvaluation.Of(ThemeBaselines.Majority(teaching), rows, taxonomy, cancellation)));
        evaluations.Add(new("keywords", ThemeEvaluation.Of(ThemeBaselines.Keywords(teaching), rows, taxonomy, cancellation)));
        evaluations.Add(new("ML.NET FeaturizeText", ThemeEvaluation.Of(ThemeBaselines.FeaturizeText(teaching), rows, taxonomy, cancellation)));
        return evaluations;
    }

    private static void Write(Stream stream, ThemeModelCard card, List<NamedEvaluation> evaluations, string format)
    {
        if (format == "json")
        {
            EvaluationJson.Write(evaluations, card, stream);
            return;
        }

        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true);
        if (format == "html") EvaluationHtml.Write(evaluations, writer);
        else EvaluationTable.Write(evaluations, writer);
    }
}
