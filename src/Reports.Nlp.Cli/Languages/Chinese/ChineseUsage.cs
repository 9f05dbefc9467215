using System.Globalization;

namespace Reports.Nlp.Cli.Languages.Chinese;

/// <inheritdoc/>
internal sealed class ChineseUsage : UsageMessages
{
    public override string MissingVerb => "没有写明要执行的命令";
    public override string UnknownWord(string word) => $"无法识别“{word}”，它不是命令，也不是选项";
    public override string UnknownOption(string option) => $"没有 {option} 这个选项";
    public override string MissingArgument(string argument) => $"缺少参数 {argument}";
    public override string MissingOption(string option) => $"缺少必填选项 {option}";
    public override string MissingValue(string option) => $"选项 {option} 后面缺少取值";
    public override string OneValue(string option) => $"选项 {option} 只能指定一次";
    public override string NotAmong(string name, string found, IEnumerable<string> wanted) => $"{name} 不能是“{found}”，可选：{string.Join("、", wanted)}";
    public override string WantedWord(string option) => $"{option} 不能为空，应为一个词语";
    public override string WantedWholeNumber(string option, string found, int from) => string.Create(CultureInfo.InvariantCulture, $"{option} 不能是“{found}”，应为不小于 {from} 的整数");
    public override string WantedNumber(string option, string found, double from, double to) => string.Create(CultureInfo.InvariantCulture, $"{option} 不能是“{found}”，应为 {from} 到 {to} 之间的数");
    public override string WantedSize(string option, string found) => $"{option} 不能是“{found}”，应为字节数，如 500000、500K 或 64M";
    public override string WantedYear(string option, string found, int from, int to) => string.Create(CultureInfo.InvariantCulture, $"{option} 不能是“{found}”，应为 {from} 到 {to} 之间的年份");
    public override string Other(string message) => $"用法有误：{message}";
    public override string SeeHelp(string command) => $"用法请见：{command} --help";
}
