namespace Reports.Nlp.Annotation.Html;

/// <summary>The language of a page's own words: its controls, labels and hints. Reports stay as they are.</summary>
public enum PageLanguage
{
    /// <summary>Simplified Chinese.</summary>
    Chinese,

    /// <summary>English.</summary>
    English,
}
