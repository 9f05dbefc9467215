namespace Reports.Nlp.Text;

/// <summary>A finding about a document that is not an exception: reading and harvesting go on.</summary>
/// <param name="Code">Stable code such as <c>RN0003</c>; the documentation has a paragraph for each.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Text">One sentence that an editor understands, in each language.</param>
/// <param name="Span">Where, in the clean text; empty at 0 where the finding is about the whole document.</param>
/// <remarks>Equality is by value. Immutable, so safe to share.</remarks>
public sealed record Diagnostic(string Code, DiagnosticSeverity Severity, DiagnosticText Text, TextSpan Span)
{
    /// <summary>The sentence in English, as programs and logs want it.</summary>
    public string Message => Text.English;
}
