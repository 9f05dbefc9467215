using Reports.Nlp.Glossaries;

namespace Reports.Nlp.Mentions;

/// <summary>The glossaries that a <see cref="MentionResolver"/> knows, apart from what a document defines itself.</summary>
/// <remarks>The default knows nothing. Equality is by reference of the parts. Immutable, so safe to share.</remarks>
public sealed record MentionSources
{
    /// <summary>Glossaries of the caller's, which come right after the document's own definitions. Default: none.</summary>
    public IReadOnlyList<Glossary> User { get; init; } = [];

    /// <summary>What all documents of the corpus define; a document's own senses may be among them. Default: nothing.</summary>
    public Glossary Corpus { get; init; } = Glossary.Empty;

    /// <summary>The glossary to ask where nothing else defines a term. Default: nothing.</summary>
    public Glossary BuiltIn { get; init; } = Glossary.Empty;

    /// <summary>All senses with their tiers, in the order of their weight.</summary>
    internal IEnumerable<(Sense Sense, SourceTier Tier)> All() =>
        User.SelectMany(glossary => glossary.Senses).Select(sense => (sense, SourceTier.User))
            .Concat(Corpus.Senses.Select(sense => (sense, SourceTier.Corpus)))
            .Concat(BuiltIn.Senses.Select(sense => (sense, SourceTier.BuiltIn)));
}
