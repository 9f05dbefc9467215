using System.Text.Json;

using Reports.Nlp.Documents;
using Reports.Nlp.Themes.Evaluation;

namespace Reports.Nlp.Themes.Tests;

public class ThemeClassifierTests
{
    private static readonly ThemeInput School = new("新建小学两所、幼儿园五所，新增学位四千个，教师轮岗交流面达到三成。", ["办好人民满意的教育"], null);

    [Fact]
    public void Gives_all_themes_likeliest_first()
    {
        var prediction = ThemeClassifier.Default.Classify(School);
        Assert.Equal("education", prediction.Theme);
        Assert.False(prediction.Abstains);
        Assert.Equal(22, prediction.Scores.DistinctBy(s => s.Theme).Count());
        Assert.Equal(prediction.Scores.OrderByDescending(s => s.Probability), prediction.Scores);
        Assert.Equal(1, prediction.Scores.Sum(s => s.Probability), 1e-5);
    }

    [Fact]
    public void Width_of_punctuation_and_case_do_not_matter()
    {
        var wide = ThemeClassifier.Default.Classify(new ThemeInput("建成５Ｇ基站１２００座，打造“ＡＩ＋制造”场景３０个。", [], null));
        var narrow = ThemeClassifier.Default.Classify(new ThemeInput("建成5g基站1200座,打造“ai+制造”场景30个。", [], null));
        Assert.Equal(wide.Scores, narrow.Scores);
    }

    [Fact]
    public void The_part_of_the_report_counts_where_no_heading_stands()
    {
        var text = "始终保持清醒头脑，讲真话、办实事、求实效。";
        double Government(ReportPart? part, params string[] headings) =>
            ThemeClassifier.Default.Classify(new ThemeInput(text, headings, part)).Scores.Single(s => s.Theme == "government").Probability;
        Assert.True(Government(ReportPart.SelfGovernment) > Government(null));
        Assert.Equal(Government(null, "三、今年工作"), Government(ReportPart.SelfGovernment, "三、今年工作"));
    }

    [Fact]
    public void Abstains_where_there_is_nothing_to_go_by()
    {
        Assert.True(ThemeClassifier.Default.Classify(new ThemeInput("", [], null)).Abstains);
        Assert.True(ThemeClassifier.Default.Classify(new ThemeInput("Lorem ipsum dolor sit amet.", [], null)).Abstains);
    }

    [Fact]
    public void One_by_one_and_all_at_once_are_the_same_on_any_number_of_threads()
    {
        var inputs = ThemeTable.TrainingSet.Take(300).Select(e => e.ToInput()).ToArray();
        var batch = ThemeClassifier.Default.Classify(inputs);
        Parallel.For(0, inputs.Length * 4, i => Assert.Equal(batch[i % inputs.Length].Scores, ThemeClassifier.Default.Classify(inputs[i % inputs.Length]).Scores));
    }

    [Fact]
    public void The_shipped_model_was_made_from_the_shipped_rows()
    {
        var card = ThemeClassifier.Default.Card;
        Assert.Equal(ThemeTable.TrainingSet.Count, card.Rows);
        Assert.Equal(ThemeTable.Hash(ThemeTable.TrainingSet), card.DataHash);
    }

    [Fact]
    public void Training_on_the_shipped_rows_gives_the_shipped_answers()
    {
        var trained = new ThemeTrainer().Train(ThemeTable.TrainingSet).Classifier;
        foreach (var input in ThemeTable.TrainingSet.Where((_, i) => i % 7 == 0).Select(e => e.ToInput()))
        {
            var (mine, shipped) = (trained.Classify(input), ThemeClassifier.Default.Classify(input));
            Assert.Equal(shipped.Theme, mine.Theme);
            Assert.Equal(shipped.Probability, mine.Probability, 1e-4);
        }
    }

    [Fact]
    public void A_model_is_small() => Assert.InRange(Bytes(ThemeClassifier.Default).Length, 1, 5 << 20);

    [Fact]
    public void A_model_that_is_saved_and_loaded_gives_the_same_answers()
    {
        var bytes = Bytes(ThemeClassifier.Default);
        var loaded = ThemeClassifier.Load(new MemoryStream(bytes));
        Assert.Equal(bytes, Bytes(loaded));
        Assert.Equal(ThemeClassifier.Default.Classify(School).Scores, loaded.Classify(School).Scores);
    }

    [Fact]
    public void A_model_that_is_none_or_damaged_is_refused()
    {
        var bytes = Bytes(ThemeClassifier.Default);
        Refuses([], "something else than a theme model");
        Refuses("PK\u0003\u0004 a zip of another tool, long enough to hold a head"u8.ToArray(), "something else than a theme model");
        Refuses(bytes[..1000], "hash does not fit");
        Refuses([.. bytes[..^1], (byte)(bytes[^1] ^ 1)], "hash does not fit");
        Refuses([.. bytes[..8], 99, .. bytes[9..]], "version 99; wanted version 3");
    }

    [SharedFact]
    public void Knows_paragraphs_it_has_never_seen()
    {
        var rows = File.ReadLines(Path.Combine(SharedFactAttribute.Folder!, "gold", "themes.dev.jsonl")).Select(line =>
        {
            using var row = JsonDocument.Parse(line);
            return new ThemeExample(row.RootElement.GetProperty("theme").GetString()!, Strings(row, "also"), Strings(row, "headings"), row.RootElement.GetProperty("text").GetString()!);
        }).ToList();
        var evaluation = ThemeEvaluation.Of(ThemeClassifier.Default, rows, ThemeTaxonomy.Default);
        Assert.True(evaluation.Lenient.Value >= 0.92, $"lenient {evaluation.Lenient.Value:F3}");
        Assert.True(evaluation.MacroF1.Value >= 0.88, $"macro-F1 {evaluation.MacroF1.Value:F3}");
        Assert.True(evaluation.TopThree.Value >= 0.97, $"top 3 {evaluation.TopThree.Value:F3}");
    }

    private static string[] Strings(JsonDocument row, string field) => [.. row.RootElement.GetProperty(field).EnumerateArray().Select(s => s.GetString()!)];

    private static void Refuses(byte[] bytes, string why) =>
        Assert.Contains(why, Assert.Throws<InvalidDataException>(() => ThemeClassifier.Load(new MemoryStream(bytes))).Message, StringComparison.Ordinal);

    private static byte[] Bytes(ThemeClassifier classifier)
    {
        using var stream = new MemoryStream();
        classifier.Save(stream);
        return stream.ToArray();
    }

    [Theory]
    [InlineData("时间：2024-01-18", true)]
    [InlineData("【字号：", true)]
    [InlineData("各位代表：", false)]
    [InlineData("新建学校两所，改造幼儿园五所。", false)]
    public void Abstains_where_a_text_says_next_to_nothing(string text, bool abstains) =>
        Assert.Equal(abstains, ThemeClassifier.Default.Classify(new ThemeInput(text, [], null)).Abstains);
}
