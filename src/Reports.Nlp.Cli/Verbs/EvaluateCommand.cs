using System.CommandLine;
using System.Text;

using Reports.Nlp.Themes;
using Reports.Nlp.Themes.Evaluation;

namespace Reports.Nlp.Cli.Verbs;

/// <summary><c>evaluate</c>: measures a theme model on rows whose themes are known, beside three baselines.</summary>
internal static class EvaluateCommand
{
    public static Command Create()
    {
        var data = new Option<FileInfo[]>("--data") { Description = "Rows to measure on: tables as for train, or JSON lines with theme and text.", Required = true };
        var model = new Option<FileInfo>("--model") { Description = "A model that train made; the shipped one without it." };
        var against = new Option<FileInfo[]>("--against") { Description = "Rows to make the baselines from; without it, those of the shipped model, where the themes are its." };
        var noBaselines = new Option<bool>("--no-baselines") { Description = "Measure the model alone." };
        var format = new Option<string>("--format") { Description = "table, json or html.", DefaultValueFactory = _ => "table" };
        var output = new Option<FileInfo>("--output", "-o") { Description = "File to write to; standard output without it." };
        format.AcceptOnlyFromAmong("table", "json", "html");
        var command = new Command("evaluate", "Measures a theme model.\nExample: reports-nlp evaluate --data held-out.tsv --model mine.model") { data, model, against, noBaselines, format, output };
        command.SetAction(parse =>
        {
            var (rows, file, others) = (parse.GetRequiredValue(data), parse.GetValue(model), parse.GetValue(against) ?? []);
            try
            {
                var classifier = ThemeFiles.Model(file);
                var evaluations = Evaluate(classifier, ThemeFiles.Tables(rows), others, parse.GetValue(noBaselines));
                string[] inputs = [.. rows.Concat(others).Append(file).OfType<FileInfo>().Select(f => f.FullName)];
                OutputFile.Write(parse.GetValue(output), inputs, stream => Write(stream, classifier.Card, evaluations, parse.GetRequiredValue(format)));
                return 0;
            }
            catch (Exception fault) when (InputFile.IsBadInput(fault))
            {
                Console.Error.WriteLine(fault.Message);
                return 1;
            }
        });
        return command;
    }

    private static List<NamedEvaluation> Evaluate(ThemeClassifier classifier, IReadOnlyList<ThemeExample> rows, FileInfo[] against, bool alone)
    {
        var taxonomy = classifier.Taxonomy;
        ThemeTable.Check(rows, taxonomy);
        var evaluations = new List<NamedEvaluation> { new("model", ThemeEvaluation.Of(classifier, rows, taxonomy)) };
        var teaching = against.Length > 0 ? ThemeFiles.Tables(against) : ThemeTable.TrainingSet;
        if (alone || against.Length == 0 && !ThemeTaxonomy.Default.Themes.All(t => taxonomy.Contains(t.Id))) return evaluations;
        ThemeTable.Check(teaching, taxonomy);
        evaluations.Add(new("most frequent theme", ThemeEvaluation.Of(ThemeBaselines.Majority(teaching), rows, taxonomy)));
        evaluations.Add(new("keywords", ThemeEvaluation.Of(ThemeBaselines.Keywords(teaching), rows, taxonomy)));
        evaluations.Add(new("ML.NET FeaturizeText", ThemeEvaluation.Of(ThemeBaselines.FeaturizeText(teaching), rows, taxonomy)));
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
