using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using System.Text;

using Reports.Nlp.Cli.Languages;
using Reports.Nlp.Text;
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
        var limits = new ReadingOptions(say, symbols);
        limits.AddForTables(command);
        command.SetAction(parse => RuntimeTool.IsThis ? Run(parse) : RuntimeTool.Run());
        return command;

        [RequiresUnreferencedCode(RuntimeTool.WantedBy)]
        [RequiresDynamicCode(RuntimeTool.WantedBy)]
        int Run(ParseResult parse)
        {
            var (rows, file, others) = (parse.GetRequiredValue(data), parse.GetValue(model), parse.GetValue(against) ?? []);
            var reading = limits.Of(parse);
            var errors = new InputErrors(say);
            errors.Try(() =>
            {
                var classifier = ThemeFiles.Model(file);
                var evaluations = Evaluate(classifier, ThemeFiles.Tables(rows, reading), others, parse.GetValue(noBaselines), Messages.In(new(NamesIn(parse.GetRequiredValue(format), say), ByName: true)).Results, reading);
                string[] inputs = [.. rows.Concat(others).Append(file).OfType<FileInfo>().Select(f => f.FullName)];
                OutputFile.Write(parse.GetValue(output), inputs, stream => Write(stream, classifier.Card, evaluations, parse.GetRequiredValue(format), say), reading.Cancellation);
            });
            return errors.ExitCode;
        }
    }

    /// <summary>The language in which classifiers are named.</summary>
    private static DisplayLanguage NamesIn(string format, Messages say) => format switch
    {
        "json" => DisplayLanguage.English,
        "html" => say.PageLanguage,
        _ => say.Language,
    };

    [RequiresUnreferencedCode(RuntimeTool.WantedBy)]
    [RequiresDynamicCode(RuntimeTool.WantedBy)]
    private static List<NamedEvaluation> Evaluate(ThemeClassifier classifier, IReadOnlyList<ThemeExample> rows, FileInfo[] against, bool alone, ResultMessages say, Reading reading)
    {
        var cancellation = reading.Cancellation;
        var taxonomy = classifier.Taxonomy;
        ThemeTable.Check(rows, taxonomy);
        var evaluations = new List<NamedEvaluation> { new(say.Model, ThemeEvaluation.Of(classifier, rows, taxonomy, cancellation)) };
        var teaching = against.Length > 0 ? ThemeFiles.Tables(against, reading) : ThemeTable.TrainingSet;
        if (alone || against.Length == 0 && !ThemeTaxonomy.Default.Themes.All(t => taxonomy.Contains(t.Id))) return evaluations;
        ThemeTable.Check(teaching, taxonomy);
        evaluations.Add(new(say.MostFrequentTheme, ThemeEvaluation.Of(ThemeBaselines.Majority(teaching), rows, taxonomy, cancellation)));
        evaluations.Add(new(say.Keywords, ThemeEvaluation.Of(ThemeBaselines.Keywords(teaching), rows, taxonomy, cancellation)));
        evaluations.Add(new("ML.NET FeaturizeText", ThemeEvaluation.Of(ThemeBaselines.FeaturizeText(teaching), rows, taxonomy, cancellation)));
        return evaluations;
    }

    private static void Write(Stream stream, ThemeModelCard card, List<NamedEvaluation> evaluations, string format, Messages say)
    {
        if (format == "json")
        {
            EvaluationJson.Write(evaluations, card, stream);
            return;
        }

        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true);
        if (format == "html") EvaluationHtml.Write(evaluations, say.PageLanguage, writer);
        else EvaluationTable.Write(evaluations, say.Language, writer);
    }
}
