using System.Globalization;
using System.Text;

using Reports.Nlp.Text;

namespace Reports.Nlp.Themes.Evaluation;

/// <summary>Writes evaluations as Markdown tables, which read well on a terminal too.</summary>
/// <remarks>The same figures give the same text on every machine. Stateless, so safe to use from any number of threads.</remarks>
public static class EvaluationTable
{
    private const int MostConfused = 3;

    /// <summary>Writes evaluations of several classifiers on the same rows, and the first one's figures for each theme.</summary>
    /// <param name="evaluations">The evaluations, each with what to call it; at least one.</param>
    /// <param name="output">Receives the tables, lines ended by LF.</param>
    public static void Write(IReadOnlyList<NamedEvaluation> evaluations, TextWriter output) => Write(evaluations, DisplayLanguage.English, output);

    /// <summary>Writes evaluations of several classifiers on the same rows, and the first one's figures for each theme.</summary>
    /// <param name="evaluations">The evaluations, each with what to call it; at least one.</param>
    /// <param name="language">The language of headings and sentences; names of classifiers and ids of themes stay as they are.</param>
    /// <param name="output">Receives the tables, lines ended by LF.</param>
    public static void Write(IReadOnlyList<NamedEvaluation> evaluations, DisplayLanguage language, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(evaluations);
        ArgumentNullException.ThrowIfNull(output);
        var words = EvaluationWords.Of(language);
        var text = new StringBuilder();
        text.Append($"| {words.OnRows(evaluations[0].Evaluation.Rows)} | {words.Strict} | {words.Lenient} | {words.TopThree} | {words.MacroF1} | {words.CalibrationError} |\n|---|---|---|---|---|---|\n");
        foreach (var (name, e) in evaluations)
            text.Append(CultureInfo.InvariantCulture, $"| {name} | {Show(e.Strict)} | {Show(e.Lenient)} | {Show(e.TopThree)} | {Show(e.MacroF1)} | {Show(e.CalibrationError)} |\n");
        var first = evaluations[0].Evaluation;
        text.Append($"\n{words.Abstains(evaluations[0].Name, first)}\n");
        text.Append($"\n| {words.Theme} | {words.Rows} | {words.Precision} | {words.Recall} | F1 | {words.TakenFor} |\n|---|---|---|---|---|---|\n");
        for (var i = 0; i < first.Themes.Count; i++)
            if (first.Themes[i] is { Rows: > 0 } theme)
                text.Append(CultureInfo.InvariantCulture, $"| {theme.Theme} | {theme.Rows} | {theme.Precision:F2} | {theme.Recall:F2} | {theme.F1:F2} | {Confused(first, i)} |\n");
        output.Write(text);
    }

    private static string Show(Measure measure) => string.Create(CultureInfo.InvariantCulture, $"{measure.Value:F3} ({measure.Low:F3}–{measure.High:F3})");

    private static string Confused(ThemeEvaluation evaluation, int theme) => string.Join(", ", evaluation.Confusion[theme]
        .Select((rows, i) => (Rows: rows, Theme: i)).Where(c => c.Rows > 0 && c.Theme != theme)
        .OrderByDescending(c => c.Rows).Take(MostConfused)
        .Select(c => string.Create(CultureInfo.InvariantCulture, $"{evaluation.Themes[c.Theme].Theme} {c.Rows}")));
}
