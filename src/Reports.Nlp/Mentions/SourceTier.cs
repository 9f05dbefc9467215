namespace Reports.Nlp.Mentions;

/// <summary>Where a candidate sense comes from; the earlier tiers win over the later ones.</summary>
internal enum SourceTier
{
    /// <summary>The document itself.</summary>
    Own,

    /// <summary>A glossary that the caller gave.</summary>
    User,

    /// <summary>Another document of the corpus.</summary>
    Corpus,

    /// <summary>The glossary that comes with the library.</summary>
    BuiltIn,

    /// <summary>Nowhere: an abbreviation that is known to be one, without a meaning at hand.</summary>
    Known,
}
