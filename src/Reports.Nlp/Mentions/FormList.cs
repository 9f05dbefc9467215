using Reports.Nlp.Glossaries;

namespace Reports.Nlp.Mentions;

/// <summary>Gathers the spellings with their senses that stand at one place, each sense once.</summary>
/// <param name="document">The document that is read; what others say it defines does not count.</param>
internal sealed class FormList(string document)
{
    private readonly HashSet<Sense> _senses = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<(string? Id, SourceTier Tier)> _ids = [];

    /// <summary>The spellings in the order they came.</summary>
    public List<TermForm> Forms { get; } = [];

    public int Count => Forms.Count;

    /// <summary>Adds what is new among <paramref name="more"/>.</summary>
    public void Add(ReadOnlySpan<TermForm> more)
    {
        foreach (var form in more)
        {
            if (form.Tier == SourceTier.Corpus && form.Sense?.From?.Document == document) continue;
            if (form.Sense is { } sense && !_senses.Add(sense)) continue;
            if (_ids.Add((form.Sense?.Id, form.Tier))) Forms.Add(form);
        }
    }
}
