using System.CommandLine;
using System.Globalization;

using Reports.Nlp.Themes;
using Reports.Nlp.Themes.Evaluation;

namespace Reports.Nlp.Cli.Verbs;

/// <summary><c>train</c>: learns themes from labelled paragraphs.</summary>
internal static class TrainCommand
{
    public static Command Create()
    {
        var data = new Option<FileInfo[]>("--data") { Description = "Rows to learn from, whose themes are then the model's: tables with the columns theme, also, headings, text. Without it, the rows that made the shipped model." };
        var add = new Option<FileInfo[]>("--add") { Description = "Rows to put on top of those, of the same themes." };
        var output = new Option<FileInfo>("--output", "-o") { Description = "The model. Its figures are written beside it, under its name and .scores.json.", Required = true };
        var command = new Command("train", "Learns themes from labelled paragraphs, and measures what was learned by cross-validation.\nExample: reports-nlp train --add mine.tsv -o mine.model") { data, add, output };
        command.SetAction(parse => Run(parse.GetValue(data) ?? [], parse.GetValue(add) ?? [], parse.GetRequiredValue(output)));
        return command;
    }

    private static int Run(FileInfo[] data, FileInfo[] add, FileInfo output)
    {
        try
        {
            IReadOnlyList<ThemeExample> rows = data.Length == 0 ? ThemeTable.TrainingSet : ThemeFiles.Tables(data);
            var taxonomy = data.Length == 0 ? ThemeTaxonomy.Default : new(rows.Select(r => r.Theme).Distinct(StringComparer.Ordinal).Select(id => new Theme(id, id, id)));
            var added = ThemeFiles.Tables(add);
            ThemeTable.Check(data.Length == 0 ? added : rows.Concat(added), taxonomy);
            var training = new ThemeTrainer().Train([.. rows, .. added], Console.IsErrorRedirected ? null : new Progress());
            string[] inputs = [.. data.Concat(add).Select(file => file.FullName)];
            OutputFile.Write(output, inputs, training.Classifier.Save);
            if (training.CrossValidation is not { } evaluation)
            {
                Console.Error.WriteLine($"{output}: found {rows.Count + added.Count} rows, too few to measure the model or to calibrate its probabilities");
                return 0;
            }

            OutputFile.Write(new(output.FullName + ".scores.json"), inputs, stream => EvaluationJson.Write([new("cross-validation", evaluation)], training.Classifier.Card, stream));
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{output}: {evaluation.Rows} rows, {training.Classifier.Taxonomy.Count} themes; cross-validated: accuracy {evaluation.Lenient.Value:F3}, macro-F1 {evaluation.MacroF1.Value:F3}"));
            return 0;
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException or UnauthorizedAccessException or ArgumentException)
        {
            Console.Error.WriteLine(fault.Message);
            return 1;
        }
    }

    private sealed class Progress : IProgress<ThemeTrainingProgress>
    {
        public void Report(ThemeTrainingProgress value)
        {
            var stage = value.Stage switch
            {
                ThemeTrainingStage.Reading => "reading rows",
                ThemeTrainingStage.CrossValidating => "cross-validating",
                ThemeTrainingStage.Training => "training",
                _ => "done",
            };
            Console.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{value.Done}/{value.Total} {stage,-20}"));
            if (value.Stage == ThemeTrainingStage.Done) Console.Error.WriteLine();
        }
    }
}
