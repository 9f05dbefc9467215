using System.Text.Json;

namespace Reports.Nlp.Themes.Evaluation;

/// <summary>Writes evaluations as JSON: the score file that lies beside a model.</summary>
/// <remarks>The same figures give the same text on every machine. Stateless, so safe to use from any number of threads.</remarks>
public static class EvaluationJson
{
    /// <summary>Writes evaluations of one model, or of several on the same rows.</summary>
    /// <param name="evaluations">The evaluations, each with what to call it.</param>
    /// <param name="card">Where the first one's model comes from; null where it is not known.</param>
    /// <param name="output">Receives UTF-8; stays open.</param>
    public static void Write(IReadOnlyList<NamedEvaluation> evaluations, ThemeModelCard? card, Stream output)
    {
        ArgumentNullException.ThrowIfNull(evaluations);
        ArgumentNullException.ThrowIfNull(output);
        using var json = new Utf8JsonWriter(output, new() { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteString("schema", "reports-nlp-evaluation/1");
        if (card is not null) WriteCard(json, card);
        json.WriteStartArray("evaluations");
        foreach (var (name, evaluation) in evaluations) WriteEvaluation(json, name, evaluation);
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.Write("\n"u8);
    }

    private static void WriteCard(Utf8JsonWriter json, ThemeModelCard card)
    {
        json.WriteStartObject("model");
        json.WriteNumber("rows", card.Rows);
        json.WriteString("dataSha256", card.DataHash);
        json.WriteNumber("seed", card.Seed);
        json.WriteString("library", card.LibraryVersion);
        json.WriteString("learner", card.LearnerVersion);
        json.WriteEndObject();
    }

    private static void WriteEvaluation(Utf8JsonWriter json, string name, ThemeEvaluation evaluation)
    {
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteNumber("rows", evaluation.Rows);
        WriteMeasure(json, "strict", evaluation.Strict);
        WriteMeasure(json, "lenient", evaluation.Lenient);
        WriteMeasure(json, "topThree", evaluation.TopThree);
        WriteMeasure(json, "macroF1", evaluation.MacroF1);
        WriteMeasure(json, "calibrationError", evaluation.CalibrationError);
        json.WriteNumber("abstained", Math.Round(evaluation.Abstained, 4));
        json.WriteNumber("lenientWhereSure", Math.Round(evaluation.LenientWhereSure, 4));
        json.WriteStartArray("themes");
        foreach (var theme in evaluation.Themes)
        {
            json.WriteStartObject();
            json.WriteString("id", theme.Theme);
            json.WriteNumber("rows", theme.Rows);
            json.WriteNumber("precision", Math.Round(theme.Precision, 4));
            json.WriteNumber("recall", Math.Round(theme.Recall, 4));
            json.WriteNumber("f1", Math.Round(theme.F1, 4));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteConfusion(json, evaluation);
        json.WriteEndObject();
    }

    // Only what happened: predicted themes and their rows, by first theme.
    private static void WriteConfusion(Utf8JsonWriter json, ThemeEvaluation evaluation)
    {
        json.WriteStartObject("confusion");
        for (var i = 0; i < evaluation.Themes.Count; i++)
        {
            json.WriteStartObject(evaluation.Themes[i].Theme);
            for (var j = 0; j < evaluation.Themes.Count; j++)
                if (evaluation.Confusion[i][j] > 0) json.WriteNumber(evaluation.Themes[j].Theme, evaluation.Confusion[i][j]);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteMeasure(Utf8JsonWriter json, string name, Measure measure)
    {
        json.WriteStartObject(name);
        json.WriteNumber("value", Math.Round(measure.Value, 4));
        json.WriteNumber("low", Math.Round(measure.Low, 4));
        json.WriteNumber("high", Math.Round(measure.High, 4));
        json.WriteEndObject();
    }
}
