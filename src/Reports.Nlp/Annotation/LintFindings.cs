using Reports.Nlp.Text;

namespace Reports.Nlp.Annotation;

/// <summary>The diagnostics of linting, worded in one place.</summary>
internal static class LintFindings
{
    public static Diagnostic Undefined(string surface, int uses, string? hint, TextSpan at) => new("RN0301", DiagnosticSeverity.Warning, new(
        $"“{surface}” is explained nowhere{(uses > 1 ? $" and used {uses} times" : "")}{(hint is null ? "" : $"; does it stand for {hint}?")}",
        $"“{surface}”未见释义{(uses > 1 ? $"，共使用{uses}次" : "")}{(hint is null ? "" : $"；是否指{hint}？")}"), at);

    public static Diagnostic Unused(string term, TextSpan at) => new("RN0302", DiagnosticSeverity.Warning, new(
        $"“{term}” is explained in the list of terms, but the report never uses it",
        $"名词解释中有“{term}”，正文却没有使用"), at);

    public static Diagnostic NoNote(string label, TextSpan at) => new("RN0303", DiagnosticSeverity.Error, new(
        $"the call-out [{label}] points at a note that is not there",
        $"注号[{label}]没有对应的注释"), at);

    public static Diagnostic NoCallOut(string label, string term, TextSpan at) => new("RN0304", DiagnosticSeverity.Warning, new(
        $"no call-out points at note {label} (“{term}”)",
        $"注释{label}（“{term}”）在正文中没有注号"), at);

    public static Diagnostic OtherNote(string label, string term, string printed, string? own, TextSpan at) => new("RN0305", DiagnosticSeverity.Error, new(
        $"the call-out [{label}] stands behind “{term}”, but note {label} explains “{printed}”{(own is null ? "" : $"; “{term}” is note {own}")}",
        $"注号[{label}]标在“{term}”之后，而注释{label}解释的是“{printed}”{(own is null ? "" : $"；“{term}”应为注释{own}")}"), at);

    public static Diagnostic TwoSpellings(string spelling, string other, TextSpan at) => new("RN0306", DiagnosticSeverity.Warning, new(
        $"“{spelling}” is spelled “{other}” elsewhere in the report",
        $"“{spelling}”在文中另写作“{other}”"), at);
}
