namespace Reports.Nlp.Text;

/// <summary>The language in which people are spoken to: labels of pages, diagnostics, messages. Reports stay as they are.</summary>
public enum DisplayLanguage
{
    /// <summary>Simplified Chinese.</summary>
    Chinese,

    /// <summary>English.</summary>
    English,
}
