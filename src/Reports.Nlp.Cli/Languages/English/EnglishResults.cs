using System.Globalization;

using Reports.Nlp.Annotation;
using Reports.Nlp.Documents;
using Reports.Nlp.Glossaries;
using Reports.Nlp.Mentions;
using Reports.Nlp.Text;

namespace Reports.Nlp.Cli.Languages.English;

/// <inheritdoc/>
internal sealed class EnglishResults : ResultMessages
{
    public override string Colon => ": ";
    public override string Comma => ", ";

    public override string? Kind(ReportKind kind) => kind switch
    {
        ReportKind.WorkReport => "work report",
        ReportKind.Plan => "plan",
        ReportKind.FiveYearPlan => "five-year plan",
        ReportKind.Policy => "policy",
        _ => null,
    };

    public override string Part(ReportPart part) => part switch
    {
        ReportPart.Opening => "opening",
        ReportPart.Review => "review",
        ReportPart.Requirements => "requirements",
        ReportPart.Targets => "targets",
        ReportPart.Tasks => "tasks",
        ReportPart.SelfGovernment => "self-government",
        ReportPart.Closing => "closing",
        ReportPart.Glossary => "list of terms",
        ReportPart.Annex => "annex",
        _ => "",
    };

    public override string Reason(MentionReason reason) => reason switch
    {
        MentionReason.Inline => "defined in the text",
        MentionReason.CallOut => "note mark in the text",
        MentionReason.SameDocument => "this report's list of terms",
        MentionReason.User => "your glossary",
        MentionReason.SameRegion => "same region",
        MentionReason.SameCity => "same city or province",
        MentionReason.Nearest => "nearest in time",
        MentionReason.National => "national document",
        MentionReason.BuiltIn => "built-in glossary",
        _ => "the only definition",
    };

    public override string Because(MentionReason reason) => $"({Reason(reason)})";

    public override string SenseKind(SenseKind kind) => kind switch
    {
        Glossaries.SenseKind.Endnote => "endnote",
        Glossaries.SenseKind.Inline => "inline",
        Glossaries.SenseKind.BuiltIn => "builtin",
        _ => "user",
    };

    public override string Severity(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Info => "info",
        DiagnosticSeverity.Warning => "warning",
        _ => "error",
    };

    public override string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    public override string Extent(AnnotatedReport report) => string.Create(
        CultureInfo.InvariantCulture,
        $"{report.Document.Text.Length} characters, {report.Document.Paragraphs.Count} paragraphs; terms: {report.Glossary.Senses.Count} defined, {report.Mentions.Count} uses, {report.Undefined.Count} undefined");

    public override string Undefined => "Defined nowhere";
    public override string OtherSenses(int count) => string.Create(CultureInfo.InvariantCulture, $"{count} other {(count == 1 ? "sense" : "senses")}");
    public override string Model => "model";
    public override string MostFrequentTheme => "most frequent theme";
    public override string Keywords => "keywords";
    public override string ShortForms(IEnumerable<string> forms) => $"short: {string.Join(", ", forms)}";
    public override string SetOut(string? document, int? year) => document is null ? $"since {year}" : year is null ? $"set out in {document}" : $"set out in {document}, since {year}";
    public override string Members(IEnumerable<string> members) => string.Join(" | ", members);
    public override string Component(TermComponent component) => $"{component.Count?.ToString(CultureInfo.InvariantCulture) ?? "…"} {component.Head}: {string.Join(" | ", component.Members)}";
}
