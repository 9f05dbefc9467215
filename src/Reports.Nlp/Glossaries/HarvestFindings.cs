using Reports.Nlp.Text;

namespace Reports.Nlp.Glossaries;

/// <summary>The diagnostics of harvesting, worded in one place.</summary>
internal static class HarvestFindings
{
    public static Diagnostic NumbersMissing(int from, int to, TextSpan at) => new("RN0201", DiagnosticSeverity.Warning, new(
        from == to ? $"note {from} is missing: the numbering goes on with {to + 1}" : $"notes {from} to {to} are missing: the numbering goes on with {to + 1}",
        from == to ? $"缺少注释{from}，编号直接跳到{to + 1}" : $"缺少注释{from}至{to}，编号直接跳到{to + 1}"), at);

    public static Diagnostic NumberTwice(int number, TextSpan at) => new("RN0202", DiagnosticSeverity.Warning, new(
        $"the number {number} is given to two notes",
        $"编号{number}被两条注释使用"), at);

    public static Diagnostic OutOfOrder(int number, int after, TextSpan at) => new("RN0203", DiagnosticSeverity.Warning, new(
        $"note {number} stands behind note {after}",
        $"注释{number}排在注释{after}之后"), at);

    public static Diagnostic TermTwice(string term, TextSpan at) => new("RN0204", DiagnosticSeverity.Warning, new(
        $"“{term}” is explained twice",
        $"“{term}”有两条释义"), at);

    public static Diagnostic CountDisagrees(string term, int announced, int listed, TextSpan at) => new("RN0205", DiagnosticSeverity.Warning, new(
        $"“{term}” announces {announced}, its explanation lists {listed}",
        $"“{term}”应含{announced}项，释义列出{listed}项"), at);

    public static Diagnostic NoDefinition(string term, TextSpan at) => new("RN0206", DiagnosticSeverity.Warning, new(
        $"“{term}” stands in the list of terms without an explanation",
        $"名词解释中的“{term}”没有释义"), at);

    public static Diagnostic EmptyList(TextSpan at) => new("RN0207", DiagnosticSeverity.Info, new(
        "the list of terms holds no entry that could be read",
        "名词解释部分没有可识别的条目"), at);
}
