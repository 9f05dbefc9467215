using Reports.Nlp.Documents;
using Reports.Nlp.Glossaries;
using Reports.Nlp.Mentions;
using Reports.Nlp.Segmentation;
using Reports.Nlp.Text;

namespace Reports.Nlp.Annotation;

/// <summary>The names that enumerations bear in JSON.</summary>
internal static class ContractNames
{
    public static string Of(ReportPart part) => part switch
    {
        ReportPart.Opening => "opening",
        ReportPart.Review => "review",
        ReportPart.Requirements => "requirements",
        ReportPart.Targets => "targets",
        ReportPart.Tasks => "tasks",
        ReportPart.SelfGovernment => "self-government",
        ReportPart.Closing => "closing",
        ReportPart.Glossary => "glossary",
        ReportPart.Annex => "annex",
        _ => "other",
    };

    public static string? Of(AdministrativeLevel? level) => level is { } known ? GlossaryJsonNames.Of(known) : null;

    public static string Of(ReportKind kind) => kind switch
    {
        ReportKind.WorkReport => "work-report",
        ReportKind.Plan => "plan",
        ReportKind.FiveYearPlan => "five-year-plan",
        ReportKind.Policy => "policy",
        _ => "other",
    };

    public static string Of(TokenKind kind) => kind switch
    {
        TokenKind.Word => "word",
        TokenKind.Number => "number",
        TokenKind.Punctuation => "punctuation",
        TokenKind.Latin => "latin",
        TokenKind.Space => "space",
        _ => "term",
    };

    public static string Of(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Info => "info",
        DiagnosticSeverity.Warning => "warning",
        _ => "error",
    };

    public static string Of(MentionReason reason) => reason switch
    {
        MentionReason.CallOut => "call-out",
        MentionReason.SameDocument => "same-document",
        MentionReason.Inline => "inline",
        MentionReason.User => "user",
        MentionReason.SameRegion => "same-region",
        MentionReason.SameCity => "same-city",
        MentionReason.Nearest => "nearest",
        MentionReason.National => "national",
        MentionReason.BuiltIn => "builtin",
        _ => "only",
    };
}
