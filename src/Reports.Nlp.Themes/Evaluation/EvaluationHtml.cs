using System.Globalization;
using System.Net;
using System.Text;

using Reports.Nlp.Text;

namespace Reports.Nlp.Themes.Evaluation;

/// <summary>Writes evaluations as a page that draws the confusion matrix.</summary>
/// <remarks>The same figures give the same text on every machine. Stateless, so safe to use from any number of threads.</remarks>
public static class EvaluationHtml
{
    private const string Style = """
        body{font:14px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:75rem;padding:0 1rem;color:#1b1b1b;background:#fff}
        table{border-collapse:collapse;margin:1rem 0}th,td{padding:.25rem .5rem;text-align:right;border-bottom:1px solid #ddd}
        th:first-child,td:first-child{text-align:left}.wide{overflow-x:auto}
        .matrix td,.matrix th{border:1px solid #eee;text-align:center;min-width:1.6rem;padding:.15rem}.matrix th:first-child{text-align:right;white-space:nowrap}
        .matrix thead th{writing-mode:vertical-rl;transform:rotate(180deg);text-align:left;white-space:nowrap}
        """;

    /// <summary>Writes evaluations of several classifiers on the same rows, and the first one's themes and confusion matrix.</summary>
    /// <param name="evaluations">The evaluations, each with what to call it; at least one.</param>
    /// <param name="output">Receives a page that needs nothing else.</param>
    public static void Write(IReadOnlyList<NamedEvaluation> evaluations, TextWriter output) => Write(evaluations, DisplayLanguage.English, output);

    /// <summary>Writes evaluations of several classifiers on the same rows, and the first one's themes and confusion matrix.</summary>
    /// <param name="evaluations">The evaluations, each with what to call it; at least one.</param>
    /// <param name="language">The language of headings and sentences; names of classifiers and ids of themes stay as they are.</param>
    /// <param name="output">Receives a page that needs nothing else.</param>
    public static void Write(IReadOnlyList<NamedEvaluation> evaluations, DisplayLanguage language, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(evaluations);
        ArgumentNullException.ThrowIfNull(output);
        var first = evaluations[0];
        var html = new StringBuilder();
        var words = EvaluationWords.Of(language);
        html.Append($"<!doctype html>\n<html lang=\"{words.Tag}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>{words.Title}</title>\n<style>\n")
            .Append(Style).Append($"\n</style>\n</head>\n<body>\n<h1>{words.Title}</h1>\n");
        WriteSummary(html, evaluations, words);
        WriteThemes(html, first, words);
        WriteMatrix(html, first, words);
        output.Write(html.Append("</body>\n</html>\n"));
    }

    private static void WriteSummary(StringBuilder html, IReadOnlyList<NamedEvaluation> evaluations, EvaluationWords words)
    {
        html.Append($"<p>{words.Intervals(evaluations[0].Evaluation.Rows)}</p>\n");
        html.Append($"<div class=\"wide\"><table>\n<thead><tr><th>{words.Classifier}</th><th>{words.Strict}</th><th>{words.Lenient}</th><th>{words.TopThree}</th><th>{words.MacroF1}</th><th>{words.CalibrationError}</th></tr></thead>\n<tbody>\n");
        foreach (var (name, e) in evaluations)
        {
            html.Append("<tr><td>").Append(WebUtility.HtmlEncode(name)).Append("</td>");
            foreach (var m in (Measure[])[e.Strict, e.Lenient, e.TopThree, e.MacroF1, e.CalibrationError])
                html.Append(CultureInfo.InvariantCulture, $"<td>{m.Value:F3} <small>({m.Low:F3}–{m.High:F3})</small></td>");
            html.Append("</tr>\n");
        }

        html.Append("</tbody>\n</table></div>\n");
    }

    private static void WriteThemes(StringBuilder html, NamedEvaluation named, EvaluationWords words)
    {
        html.Append($"<h2>{words.Themes}{words.Colon}{WebUtility.HtmlEncode(named.Name)}</h2>\n<table>\n<thead><tr><th>{words.Theme}</th><th>{words.Rows}</th><th>{words.Precision}</th><th>{words.Recall}</th><th>F1</th></tr></thead>\n<tbody>\n");
        foreach (var theme in named.Evaluation.Themes)
            html.Append(CultureInfo.InvariantCulture, $"<tr><td>{WebUtility.HtmlEncode(theme.Theme)}</td><td>{theme.Rows}</td><td>{theme.Precision:F2}</td><td>{theme.Recall:F2}</td><td>{theme.F1:F2}</td></tr>\n");
        html.Append("</tbody>\n</table>\n");
    }

    private static void WriteMatrix(StringBuilder html, NamedEvaluation named, EvaluationWords words)
    {
        var (themes, confusion) = (named.Evaluation.Themes, named.Evaluation.Confusion);
        html.Append($"<h2>{words.Confusion}</h2>\n<p>{words.ConfusionNote}</p>\n").Append("<div class=\"wide\"><table class=\"matrix\">\n<thead><tr><td></td>");
        foreach (var theme in themes) html.Append("<th scope=\"col\">").Append(WebUtility.HtmlEncode(theme.Theme)).Append("</th>");
        html.Append("</tr></thead>\n<tbody>\n");
        for (var i = 0; i < themes.Count; i++)
        {
            html.Append("<tr><th scope=\"row\">").Append(WebUtility.HtmlEncode(themes[i].Theme)).Append("</th>");
            for (var j = 0; j < themes.Count; j++) WriteCell(html, confusion[i][j], Math.Max(1, confusion[i].Sum()), i == j);
            html.Append("</tr>\n");
        }

        html.Append("</tbody>\n</table></div>\n");
    }

    private static void WriteCell(StringBuilder html, int rows, int total, bool isRight)
    {
        if (rows == 0)
        {
            html.Append("<td></td>");
            return;
        }

        var lightness = 95 - 55.0 * rows / total;
        html.Append(CultureInfo.InvariantCulture, $"<td style=\"background:hsl({(isRight ? 140 : 10)} 60% {lightness:F0}%)\">{rows}</td>");
    }
}
