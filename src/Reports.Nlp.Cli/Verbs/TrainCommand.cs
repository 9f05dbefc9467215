using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

using Reports.Nlp.Cli.Languages;
using Reports.Nlp.Themes;
using Reports.Nlp.Themes.Evaluation;

namespace Reports.Nlp.Cli.Verbs;

/// <summary><c>train</c>: learns themes from labelled paragraphs.</summary>
internal static class TrainCommand
{
    public static Command Create(Messages say, VerbSymbols symbols)
    {
        var data = VerbSymbols.Rows("--data", say.Symbols.TaughtRows);
        var add = VerbSymbols.Rows("--add", say.Symbols.AddedRows);
        var output = VerbSymbols.Output(say.Symbols.TrainedModel);
        var command = new Verb("train", say.Help.Train, "reports-nlp train --add mine.tsv -o mine.model") { data, add, output };
        var limits = new ReadingOptions(say, symbols);
        limits.AddForTables(command);
        command.SetAction(parse => RuntimeTool.IsThis
            ? Run(parse.GetValue(data) ?? [], parse.GetValue(add) ?? [], parse.GetRequiredValue(output), say, limits.Of(parse))
            : RuntimeTool.Run());
        return command;
    }

    [RequiresUnreferencedCode(RuntimeTool.WantedBy)]
    [RequiresDynamicCode(RuntimeTool.WantedBy)]
    private static int Run(FileInfo[] data, FileInfo[] add, FileInfo output, Messages say, Reading reading)
    {
        var errors = new InputErrors(say);
        errors.Try(() =>
        {
            try
            {
                Learn(data, add, output, say.Faults, reading);
            }
            catch (ArgumentException fault)
            {
                // Rows are arguments of the trainer; here they are input.
                throw new InvalidDataException(fault.Message, fault);
            }
        });
        return errors.ExitCode;
    }

    [RequiresUnreferencedCode(RuntimeTool.WantedBy)]
    [RequiresDynamicCode(RuntimeTool.WantedBy)]
    private static void Learn(FileInfo[] data, FileInfo[] add, FileInfo output, FaultMessages say, Reading reading)
    {
        var cancellation = reading.Cancellation;
        IReadOnlyList<ThemeExample> rows = data.Length == 0 ? ThemeTable.TrainingSet : ThemeFiles.Tables(data, reading);
        var taxonomy = data.Length == 0 ? ThemeTaxonomy.Default : new(rows.Select(r => r.Theme).Distinct(StringComparer.Ordinal).Select(id => new Theme(id, id, id)));
        var added = ThemeFiles.Tables(add, reading);
        ThemeTable.Check(data.Length == 0 ? added : rows.Concat(added), taxonomy);
        var training = new ThemeTrainer().Train([.. rows, .. added], Console.IsErrorRedirected ? null : new Progress(say), cancellation);
        string[] inputs = [.. data.Concat(add).Select(file => file.FullName)];
        OutputFile.Write(output, inputs, training.Classifier.Save, cancellation);
        if (training.CrossValidation is not { } evaluation)
        {
            Console.Error.WriteLine(say.TooFewRows(output.ToString(), rows.Count + added.Count));
            return;
        }

        OutputFile.Write(new(output.FullName + ".scores.json"), inputs, stream => EvaluationJson.Write([new("cross-validation", evaluation)], training.Classifier.Card, stream), cancellation);
        Console.Error.WriteLine(say.Trained(output.ToString(), evaluation.Rows, training.Classifier.Taxonomy.Count, evaluation.Lenient.Value, evaluation.MacroF1.Value));
    }

    private sealed class Progress(FaultMessages say) : IProgress<ThemeTrainingProgress>
    {
        private const int Columns = 20;

        public void Report(ThemeTrainingProgress value)
        {
            var stage = say.Stage(value.Stage);
            var rest = new string(' ', Math.Max(0, Columns - CellText.WidthOf(stage)));
            Console.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{value.Done}/{value.Total} {stage}{rest}"));
            if (value.Stage == ThemeTrainingStage.Done) Console.Error.WriteLine();
        }
    }
}
