using Reports.Nlp.Text;

namespace Reports.Nlp.Glossaries;

/// <summary>The diagnostics of harvesting, worded in one place.</summary>
internal static class HarvestFindings
{
    public static Diagnostic NumbersMissing(int from, int to, TextSpan at) => new("RN0201", DiagnosticSeverity.Warning,
        from == to ? $"note {from} is missing: the numbering goes on with {to + 1}" : $"notes {from} to {to} are missing: the numbering goes on with {to + 1}", at);

    public static Diagnostic NumberTwice(int number, TextSpan at) =>
        new("RN0202", DiagnosticSeverity.Warning, $"the number {number} is given to two notes", at);

    public static Diagnostic OutOfOrder(int number, int after, TextSpan at) =>
        new("RN0203", DiagnosticSeverity.Warning, $"note {number} stands behind note {after}", at);

    public static Diagnostic TermTwice(string term, TextSpan at) =>
        new("RN0204", DiagnosticSeverity.Warning, $"“{term}” is explained twice", at);

    public static Diagnostic CountDisagrees(string term, int announced, int listed, TextSpan at) =>
        new("RN0205", DiagnosticSeverity.Warning, $"“{term}” announces {announced}, its explanation lists {listed}", at);

    public static Diagnostic NoDefinition(string term, TextSpan at) =>
        new("RN0206", DiagnosticSeverity.Warning, $"“{term}” stands in the list of terms without an explanation", at);

    public static Diagnostic EmptyList(TextSpan at) =>
        new("RN0207", DiagnosticSeverity.Info, "the list of terms holds no entry that could be read", at);
}
