using System.Text;
using System.Text.Json;

using Reports.Nlp.Themes.Evaluation;

namespace Reports.Nlp.Themes.Tests.Evaluation;

public class ThemeEvaluationTests
{
    private static readonly ThemeTaxonomy Two = new([new("甲", "甲", "A"), new("乙", "乙", "B")]);

    private static readonly ThemeExample[] Rows = [Row("甲"), Row("甲", "乙"), Row("乙"), Row("乙"), Row("甲")];

    private static readonly ThemePrediction[] Predictions = [Says("甲", 0.9), Says("乙", 0.8), Says("乙", 0.7), Says("甲", 0.6), Says("甲", 0.55, abstains: true)];

    [Fact]
    public void Counts_what_is_right_strictly_and_leniently()
    {
        var e = ThemeEvaluation.Of(Predictions, Rows, Two);
        Assert.Equal(0.6, e.Strict.Value, 1e-9);
        Assert.Equal(0.8, e.Lenient.Value, 1e-9);
        Assert.Equal(1, e.TopThree.Value);
        Assert.Equal(0.2, e.Abstained, 1e-9);
        Assert.Equal(0.75, e.LenientWhereSure, 1e-9);
        Assert.Equal([[2, 1], [1, 1]], e.Confusion);
        Assert.InRange(e.Lenient.Value, e.Lenient.Low, e.Lenient.High);
    }

    [Fact]
    public void A_row_taken_for_a_theme_it_accepts_is_a_hit_of_that_theme()
    {
        var e = ThemeEvaluation.Of(Predictions, Rows, Two);
        Assert.Equal(new ThemeFigures("甲", 3, 2 / 3.0, 1, 0.8), e.Themes[0]);
        Assert.Equal(new ThemeFigures("乙", 2, 1, 2 / 3.0, 0.8), e.Themes[1]);
    }

    [Fact]
    public void Calibration_compares_probability_with_outcome_bin_by_bin()
    {
        // 0.9 right, 0.8 right, 0.7 right, 0.6 wrong, 0.55 right: each alone in its bin.
        var expected = (0.1 + 0.2 + 0.3 + 0.6 + 0.45) / 5;
        Assert.Equal(expected, ThemeEvaluation.Of(Predictions, Rows, Two).CalibrationError.Value, 1e-9);
    }

    [Fact]
    public void Writes_json_table_and_page()
    {
        NamedEvaluation[] named = [new("model <1>", ThemeEvaluation.Of(Predictions, Rows, Two))];
        using var stream = new MemoryStream();
        EvaluationJson.Write(named, null, stream);
        using var json = JsonDocument.Parse(Encoding.UTF8.GetString(stream.ToArray()));
        Assert.Equal(0.8, json.RootElement.GetProperty("evaluations")[0].GetProperty("lenient").GetProperty("value").GetDouble());
        using var table = new StringWriter();
        EvaluationTable.Write(named, table);
        Assert.Contains("| 乙 | 2 | 1.00 | 0.67 | 0.80 | 甲 1 |", table.ToString(), StringComparison.Ordinal);
        using var page = new StringWriter();
        EvaluationHtml.Write(named, page);
        Assert.Contains("model &lt;1&gt;", page.ToString(), StringComparison.Ordinal);
        Assert.Contains("<table class=\"matrix\">", page.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_rows_that_do_not_fit()
    {
        Assert.Throws<ArgumentException>(() => ThemeEvaluation.Of(Array.Empty<ThemePrediction>(), [], Two));
        Assert.Throws<ArgumentException>(() => ThemeEvaluation.Of(Predictions[..4], Rows, Two));
        Assert.Throws<ArgumentException>(() => ThemeEvaluation.Of(Predictions, [.. Rows[..4], Row("丙")], Two));
    }

    [Fact]
    public void Baselines_answer_with_the_themes_of_their_rows()
    {
        var rows = ThemeTable.TrainingSet.Where(e => e.Theme is "rural" or "health").ToArray();
        var test = rows.Where((_, i) => i % 9 == 0).ToArray();
        var taxonomy = new ThemeTaxonomy([new("rural", "", ""), new("health", "", "")]);
        var majority = ThemeEvaluation.Of(ThemeBaselines.Majority(rows), test, taxonomy);
        var keywords = ThemeEvaluation.Of(ThemeBaselines.Keywords(rows), test, taxonomy);
        var featurized = ThemeEvaluation.Of(ThemeBaselines.FeaturizeText(rows), test, taxonomy);
        Assert.True(keywords.Lenient.Value > majority.Lenient.Value);
        Assert.True(featurized.Lenient.Value > majority.Lenient.Value);
    }

    private static ThemeExample Row(string theme, params string[] also) => new(theme, also, [], "一段话");

    private static ThemePrediction Says(string theme, double probability, bool abstains = false) =>
        new([new(theme, probability), new(theme == "甲" ? "乙" : "甲", 1 - probability)], abstains);
}
