using Reports.Nlp.Text;

namespace Reports.Nlp.Annotation;

/// <summary>The diagnostics of linting, worded in one place.</summary>
internal static class LintFindings
{
    public static Diagnostic Undefined(string surface, int uses, string? hint, TextSpan at) => new("RN0301", DiagnosticSeverity.Warning,
        $"“{surface}” is explained nowhere{(uses > 1 ? $" and used {uses} times" : "")}{(hint is null ? "" : $"; does it stand for {hint}?")}", at);

    public static Diagnostic Unused(string term, TextSpan at) =>
        new("RN0302", DiagnosticSeverity.Warning, $"“{term}” is explained in the list of terms, but the report never uses it", at);

    public static Diagnostic NoNote(string label, TextSpan at) =>
        new("RN0303", DiagnosticSeverity.Error, $"the call-out [{label}] points at a note that is not there", at);

    public static Diagnostic NoCallOut(string label, string term, TextSpan at) =>
        new("RN0304", DiagnosticSeverity.Warning, $"no call-out points at note {label} (“{term}”)", at);

    public static Diagnostic OtherNote(string label, string term, string printed, string? own, TextSpan at) => new("RN0305", DiagnosticSeverity.Error,
        $"the call-out [{label}] stands behind “{term}”, but note {label} explains “{printed}”{(own is null ? "" : $"; “{term}” is note {own}")}", at);

    public static Diagnostic TwoSpellings(string spelling, string other, TextSpan at) =>
        new("RN0306", DiagnosticSeverity.Warning, $"“{spelling}” is spelled “{other}” elsewhere in the report", at);
}
