namespace Reports.Nlp.Glossaries;

/// <summary>Where a sense was written down.</summary>
public enum SenseKind
{
    /// <summary>In the list of explained terms of a document.</summary>
    Endnote,

    /// <summary>In the running text, beside the term.</summary>
    Inline,

    /// <summary>In the glossary that comes with the library.</summary>
    BuiltIn,

    /// <summary>In a glossary of the user's.</summary>
    User,
}
