namespace Reports.Nlp.Glossaries;

/// <summary>Terms with their senses, indexed by headword and variants.</summary>
/// <remarks>
/// Spellings are compared without quotation marks, spaces, width and letter case, and by nothing looser: 六个百分之百 and
/// 六个百分百 stay apart. Built in time linear in its senses; a look-up is O(length of the term). Equality is by reference.
/// Immutable, so safe to share between threads.
/// </remarks>
public sealed class Glossary
{
    private readonly Dictionary<string, List<GlossaryEntry>> _byKey;
    private readonly Dictionary<string, Sense> _byId;

    /// <summary>A glossary of <paramref name="senses"/>, in their order.</summary>
    /// <param name="senses">Rows as harvested, read or written; ids must differ.</param>
    /// <exception cref="ArgumentException">Two senses have the same id; the message names it.</exception>
    public Glossary(IEnumerable<Sense> senses)
    {
        ArgumentNullException.ThrowIfNull(senses);
        Sense[] all = [.. senses];
        Senses = all;
        var byId = new Dictionary<string, Sense>(all.Length, StringComparer.Ordinal);
        foreach (var sense in all)
            if (!byId.TryAdd(sense.Id, sense))
                throw new ArgumentException($"two entries have the id \"{sense.Id}\"; ids must differ", nameof(senses));
        _byId = byId;
        Entries = HeadwordGrouping.Group(all);
        _byKey = Index(Entries);
    }

    /// <summary>A glossary without entries.</summary>
    public static Glossary Empty { get; } = new([]);

    /// <summary>Every headword once, in the order of its first sense.</summary>
    public IReadOnlyList<GlossaryEntry> Entries { get; }

    /// <summary>Every sense, in the order given: the rows of a glossary file.</summary>
    public IReadOnlyList<Sense> Senses { get; }

    /// <summary>The sense with an id.</summary>
    /// <param name="id">An id such as <c>hedong-2022-work-report/1</c>.</param>
    /// <returns>The sense, or null where there is none.</returns>
    public Sense? FindById(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The entries known under a spelling.</summary>
    /// <param name="term">A headword, short form or variant as people type it: quotation marks, spaces and width do not matter.</param>
    /// <returns>
    /// Entries whose headword it is first, then those of which it is a variant (三项制度 finds 行政执法“三项制度” too), each in
    /// the order of the glossary; empty where there is none.
    /// </returns>
    public IReadOnlyList<GlossaryEntry> Find(string term)
    {
        ArgumentNullException.ThrowIfNull(term);
        return _byKey.TryGetValue(HeadwordText.Key(term), out var entries) ? entries : [];
    }

    /// <summary>The two together, this glossary's senses first, each with its source.</summary>
    /// <param name="other">The glossary to add.</param>
    /// <returns>A new glossary and what the two say differently.</returns>
    public GlossaryMerge Merge(Glossary other) => GlossaryMerge.Of([("", this), ("", other)]);

    private static Dictionary<string, List<GlossaryEntry>> Index(IReadOnlyList<GlossaryEntry> entries)
    {
        var heads = new Dictionary<string, List<GlossaryEntry>>(StringComparer.Ordinal);
        foreach (var entry in entries) Add(heads, entry.Headword, entry);
        foreach (var entry in entries)
            foreach (var variant in entry.Variants)
                Add(heads, variant, entry);
        return heads;
    }

    private static void Add(Dictionary<string, List<GlossaryEntry>> index, string spelling, GlossaryEntry entry)
    {
        var key = HeadwordText.Key(spelling);
        if (key.Length == 0) return;
        if (!index.TryGetValue(key, out var list)) index[key] = list = [];
        if (!list.Contains(entry)) list.Add(entry);
    }
}
