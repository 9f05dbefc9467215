namespace Reports.Nlp.Text;

/// <summary>How much a <see cref="Diagnostic"/> matters.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth knowing; nothing is wrong.</summary>
    Info,

    /// <summary>Something looks wrong in the document, and the result may suffer.</summary>
    Warning,

    /// <summary>Something is wrong in the document.</summary>
    Error,
}
