namespace Reports.Nlp.Themes.Tests;

public class ThemeTrainerTests
{
    private static readonly ThemeExample[] Own =
    [
        Row("水", "疏浚河道十公里，修复堤防三处。"), Row("路", "改造乡道二十公里，通车里程再增加。"),
        Row("水", "新打机井九眼，铺设供水管线。"), Row("路", "修补路面坑槽，安装护栏五千米。"),
        Row("水", "清理沟渠，河湖巡查常态化。"), Row("路", "打通断头路两条，拓宽路口四处。"),
        Row("水", "水库除险加固完成，供水安全。"), Row("路", "公路养护提档，桥梁全部检测。"),
        Row("水", "河道采砂全面禁止。"), Row("路", "客运班线通到每个村。"),
    ];

    [Fact]
    public void The_same_rows_give_the_same_model_bit_for_bit()
    {
        var rows = ThemeTable.TrainingSet.Where((_, i) => i % 8 == 0).ToArray();
        Assert.Equal(Bytes(new ThemeTrainer().Train(rows).Classifier), Bytes(new ThemeTrainer().Train(rows).Classifier));
    }

    [Fact]
    public void Themes_of_ones_own_come_with_the_model()
    {
        var training = new ThemeTrainer().Train(Own);
        Assert.Null(training.CrossValidation);
        var classifier = ThemeClassifier.Load(new MemoryStream(Bytes(training.Classifier)));
        Assert.Equal(["水", "路"], classifier.Taxonomy.Themes.Select(t => t.Id));
        Assert.Equal("水", classifier.Classify(new ThemeInput("河道清淤八公里。", [], null)).Theme);
        Assert.Equal("路", classifier.Classify(new ThemeInput("公路通车。", [], null)).Theme);
    }

    [Fact]
    public void Cross_validation_asks_every_row_of_a_model_that_has_not_seen_it()
    {
        var rows = ThemeTable.TrainingSet.Where(e => e.Theme is "rural" or "health" or "education").ToArray();
        var evaluation = new ThemeTrainer().Train(rows).CrossValidation;
        Assert.NotNull(evaluation);
        Assert.Equal(rows.Length, evaluation.Rows);
        Assert.InRange(evaluation.Lenient.Value, 0.9, 0.9999);
        Assert.InRange(evaluation.CalibrationError.Value, 0, 0.05);
    }

    [Fact]
    public void Says_how_far_it_has_come()
    {
        var progress = new List<ThemeTrainingProgress>();
        new ThemeTrainer().Train([.. ThemeTable.TrainingSet.Take(200)], new Recorder(progress));
        Assert.Equal(ThemeTrainingStage.Reading, progress[0].Stage);
        Assert.Equal(new(ThemeTrainingStage.Done, 7, 7), progress[^1]);
        Assert.Equal(progress.OrderBy(p => p.Done), progress);
    }

    [Fact]
    public void Refuses_what_it_cannot_learn_from()
    {
        var trainer = new ThemeTrainer();
        Assert.Contains("found 1 themes", Assert.Throws<ArgumentException>(() => trainer.Train([Own[0]])).Message, StringComparison.Ordinal);
        Assert.Contains("empty text", Assert.Throws<ArgumentException>(() => trainer.Train([.. Own, Row("路", " ")])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => new ThemeTrainer(new() { Folds = 1 }));
    }

    private static ThemeExample Row(string theme, string text) => new(theme, [], [], text);

    private static byte[] Bytes(ThemeClassifier classifier)
    {
        using var stream = new MemoryStream();
        classifier.Save(stream);
        return stream.ToArray();
    }

    private sealed class Recorder(List<ThemeTrainingProgress> steps) : IProgress<ThemeTrainingProgress>
    {
        public void Report(ThemeTrainingProgress value) => steps.Add(value);
    }
}
