using System.Globalization;

using Reports.Nlp.Text;

namespace Reports.Nlp.Themes.Evaluation;

/// <summary>The words of evaluations that people read, in one language.</summary>
internal sealed record EvaluationWords
{
    public required string Tag { get; init; }
    public required string Title { get; init; }
    public required string Classifier { get; init; }
    public required string Strict { get; init; }
    public required string Lenient { get; init; }
    public required string TopThree { get; init; }
    public required string MacroF1 { get; init; }
    public required string CalibrationError { get; init; }
    public required string Themes { get; init; }
    public required string Theme { get; init; }
    public required string Rows { get; init; }
    public required string Precision { get; init; }
    public required string Recall { get; init; }
    public required string TakenFor { get; init; }
    public required string Confusion { get; init; }
    public required string ConfusionNote { get; init; }
    public required string Colon { get; init; }
    public required Func<int, string> OnRows { get; init; }
    public required Func<int, string> Intervals { get; init; }
    public required Func<string, ThemeEvaluation, string> Abstains { get; init; }

    public static EvaluationWords Of(DisplayLanguage language) => language is DisplayLanguage.Chinese ? Chinese() : English();

    private static EvaluationWords Chinese() => new()
    {
        Tag = "zh-CN",
        Title = "主题模型评测",
        Classifier = "分类器",
        Strict = "严格准确率",
        Lenient = "宽松准确率",
        TopThree = "前三命中率",
        MacroF1 = "宏平均 F1",
        CalibrationError = "校准误差",
        Themes = "各主题",
        Theme = "主题",
        Rows = "条数",
        Precision = "精确率",
        Recall = "召回率",
        TakenFor = "误判为",
        Confusion = "混淆矩阵",
        ConfusionNote = "每行为一个主题，各列为判断结果；颜色越深，占该行的比重越大。",
        Colon = "：",
        OnRows = rows => string.Create(CultureInfo.InvariantCulture, $"共 {rows} 条"),
        Intervals = rows => string.Create(CultureInfo.InvariantCulture, $"共 {rows} 条；括号内为自助法 95% 置信区间。"),
        Abstains = (name, evaluation) => string.Create(CultureInfo.InvariantCulture, $"{name}：{evaluation.Abstained * 100:F1}% 不作判断，其余的宽松准确率为 {evaluation.LenientWhereSure:F3}。"),
    };

    private static EvaluationWords English() => new()
    {
        Tag = "en",
        Title = "Evaluation",
        Classifier = "classifier",
        Strict = "strict",
        Lenient = "lenient",
        TopThree = "top 3",
        MacroF1 = "macro-F1",
        CalibrationError = "ECE",
        Themes = "Themes",
        Theme = "theme",
        Rows = "rows",
        Precision = "precision",
        Recall = "recall",
        TakenFor = "taken for",
        Confusion = "Confusion",
        ConfusionNote = "A row for each theme, a column for what it was taken for; darker is a larger share of the row.",
        Colon = ": ",
        OnRows = rows => string.Create(CultureInfo.InvariantCulture, $"on {rows} rows"),
        Intervals = rows => string.Create(CultureInfo.InvariantCulture, $"{rows} rows; 95 % intervals by bootstrap."),
        Abstains = (name, evaluation) => string.Create(CultureInfo.InvariantCulture, $"{name}: abstains on {evaluation.Abstained:P1}, lenient accuracy on the rest {evaluation.LenientWhereSure:F3}."),
    };
}
