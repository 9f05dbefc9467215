namespace Reports.Nlp.Mentions;

/// <summary>Why a mention was given the sense it has; the earlier reasons win over the later ones.</summary>
public enum MentionReason
{
    /// <summary>The text defines the term right here or earlier in the same document, in running text.</summary>
    Inline,

    /// <summary>A call-out after the term points at the note that explains it.</summary>
    CallOut,

    /// <summary>The document's own list of terms defines it.</summary>
    SameDocument,

    /// <summary>A glossary that the caller gave defines it.</summary>
    User,

    /// <summary>Another document of the same region defines it.</summary>
    SameRegion,

    /// <summary>A document of the same city or province defines it.</summary>
    SameCity,

    /// <summary>Several documents elsewhere define it; this one is nearest in time.</summary>
    Nearest,

    /// <summary>A national document defines it.</summary>
    National,

    /// <summary>Only the built-in glossary defines it.</summary>
    BuiltIn,

    /// <summary>There is one definition to choose from.</summary>
    Only,
}
