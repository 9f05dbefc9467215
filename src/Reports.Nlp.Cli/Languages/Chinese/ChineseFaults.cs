using System.Globalization;

using Reports.Nlp.Themes;

namespace Reports.Nlp.Cli.Languages.Chinese;

/// <inheritdoc/>
internal sealed class ChineseFaults : FaultMessages
{
    public override string NoSuchFile(string path) => $"{path}：没有这个文件";
    public override string EmptyReport(string path) => $"{path}：文件是空的，应为一篇报告";
    public override string EmptyText(string path) => $"{path}：文件是空的，应为文本";
    public override string EmptyLines(string path) => $"{path}：没有内容，应为 JSON Lines";
    public override string TooLarge(string path, long? bytes, long mostBytes) =>
        string.Create(CultureInfo.InvariantCulture, $"{path}：{(bytes is null ? "" : $"共 {bytes} 字节，")}超过 {mostBytes} 字节的上限，未读取");
    public override string Replaced(string path, int at, string encoding) => string.Create(CultureInfo.InvariantCulture, $"{path}：第 {at} 字节起有不符合 {encoding} 编码的内容，已用“\uFFFD”替换");
    public override string OutputIsInput(string path) => $"{path}：这是输入文件，请另选一个输出文件";
    public override string NotUtf8 => "含有不是 UTF-8 编码的字节，应为 UTF-8 文本";
    public override string Refused(string path, string reason) => $"{path}：无法读取（{reason}）";
    public override string At(string file, string fault) => $"{file}：{fault}";
    public override string At(string file, int line, string fault) => string.Create(CultureInfo.InvariantCulture, $"{file} 第 {line} 行：{fault}");

    public override string NotJson(string reason) => $"不是 JSON（{reason}），应为每行一个对象";
    public override string NotAnObject(string found, string wanted) => $"类型为 {found}，应为含有 {wanted} 的对象";
    public override string LacksField(string field) => $"缺少字段 \"{field}\"，其值应为字符串";
    public override string NotStrings(string field) => $"字段 \"{field}\" 应为字符串列表";
    public override string EmptyParagraph => "text 为空，应为一个段落";
    public override string HalfCharacter => "含有半个代理对，不是有效的 Unicode 文本";
    public override string LongLine(long mostCharacters) => string.Create(CultureInfo.InvariantCulture, $"一行超过 {mostCharacters} 个字符的上限");
    public override string TooManyRows(int mostRows) => string.Create(CultureInfo.InvariantCulture, $"超过 {mostRows} 行的上限，未读取");
    public override string TooManySenses(string path, string term, int most) =>
        string.Create(CultureInfo.InvariantCulture, $"{path}：计入这一篇，“{term}”的释义超过 {most} 条的上限，未处理");

    public override string NothingToCompare => "没有可以比较的报告，至少需要一篇";
    public override string UnknownTerm(string term) => $"现有术语表中都没有“{term}”";
    public override string TermNotInGlossary(string path, string term) => $"{path}：没有术语“{term}”";
    public override string Conflict(string term, IEnumerable<string> ids) => $"{term}：释义不一致，见 {string.Join("、", ids)}";
    public override string TooFewRows(string model, int rows) => string.Create(CultureInfo.InvariantCulture, $"{model}：只有 {rows} 条数据，不足以评测模型或校准概率");
    public override string Trained(string model, int rows, int themes, double accuracy, double f1) => string.Create(CultureInfo.InvariantCulture, $"{model}：{rows} 条数据，{themes} 个主题；交叉验证：准确率 {accuracy:F3}，宏平均 F1 {f1:F3}");

    public override string Stage(ThemeTrainingStage stage) => stage switch
    {
        ThemeTrainingStage.Reading => "读取数据",
        ThemeTrainingStage.CrossValidating => "交叉验证",
        ThemeTrainingStage.Training => "训练",
        _ => "完成",
    };

    public override string Pace(int done, int? total, double perSecond) => string.Create(CultureInfo.InvariantCulture, $"{done}{(total is null ? "" : $"/{total}")} 篇  每秒 {perSecond:0.#} 篇");

    public override string Of(Exception fault) => fault switch
    {
        OperationCanceledException => "已取消",
        FileNotFoundException { FileName: { } file } => NoSuchFile(file),
        DirectoryNotFoundException => $"没有这个文件夹（{fault.Message}）",
        UnauthorizedAccessException => $"没有访问权限（{fault.Message}）",
        InvalidDataException or ArgumentException => $"输入有误（{fault.Message}）",
        IOException => $"读写出错（{fault.Message}）",
        _ => $"出错（{fault.Message}）",
    };
}
