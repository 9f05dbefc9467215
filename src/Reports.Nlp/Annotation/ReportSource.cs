namespace Reports.Nlp.Annotation;

/// <summary>The file that a report was read from.</summary>
/// <param name="Sha256">SHA-256 of its bytes in lower-case hexadecimal digits.</param>
/// <param name="Encoding">How its text was encoded; null for files that are no text (DOCX, PDF).</param>
/// <remarks>Equality is by value. Immutable, so safe to share.</remarks>
public sealed record ReportSource(string Sha256, string? Encoding);
