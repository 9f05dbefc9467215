using Reports.Nlp.Documents;
using Reports.Nlp.Glossaries;
using Reports.Nlp.Text;

namespace Reports.Nlp.Mentions;

/// <summary>Ranks the senses of a term for a place, a region and a year, and says why the first one won.</summary>
/// <remarks>
/// The rule, each step deciding only where the ones before it are level. First the source: what the document itself says in
/// running text up to here; the note that a call-out points at; the document's own list, then its later definitions; the
/// caller's glossaries; other documents of the same region; of the same city, then of the same province; documents elsewhere;
/// national documents; the built-in glossary. Then time: senses from the document's year or before it, the latest first; then
/// those from after it, the earliest first; then those without a year. A sense without document is as old as the year since which
/// the term is used in it, and comes last where that year is still to come. Then the fuller spelling: a headword that the text prints
/// in full before its short form. Last, the order of the glossaries. Where the text prints one longer headword in full, other
/// longer headwords with the same short form are no candidates at all.
/// </remarks>
internal sealed class SenseChooser
{
    private readonly string? _region;
    private readonly int? _year;

    /// <summary>A chooser for a document or a question.</summary>
    /// <param name="region">The region by its full name, or null.</param>
    /// <param name="year">The year, or null.</param>
    public SenseChooser(string? region, int? year)
    {
        _region = region;
        _year = year;
    }

    /// <summary>Ranks candidates.</summary>
    /// <param name="forms">Spellings with their senses; those without a sense do not count.</param>
    /// <param name="key">The key that was matched, or that is asked for.</param>
    /// <param name="place">Offset of the place in the document, for definitions before and after it.</param>
    /// <param name="note">The note that a call-out at this place points at, or null.</param>
    /// <returns>The senses, the likeliest first, each with the reason that it would be chosen for; empty where there is none.</returns>
    public List<RankedSense> Rank(IEnumerable<TermForm> forms, string key, int place, Sense? note)
    {
        var ranked = new List<RankedSense>();
        foreach (var form in forms)
            if (form.Sense is { } sense) ranked.Add(new(sense, Reason(form.Tier, sense, place, note), Source(form.Tier, sense, place, note), FullnessOf(form, key), Time(sense), form.Order));
        var full = ranked.Exists(rank => rank.Fullness == 2);
        if (full) ranked.RemoveAll(rank => rank.Fullness == 0);
        ranked.Sort();
        if (ranked.Count == 1 && ranked[0].Reason is MentionReason.Nearest) ranked[0] = ranked[0] with { Reason = MentionReason.Only };
        return ranked;
    }

    /// <summary>2: the place prints a headword that says more than its short form. 1: a bare headword, or the short form alone. 0: another headword stands here.</summary>
    private static int FullnessOf(TermForm form, string key)
    {
        var headword = CharacterFolding.Default.Key(form.Sense!.Term);
        if (headword == form.Core) return 1;
        if (key.Contains(headword, StringComparison.Ordinal)) return 2;
        return key == form.Core ? 1 : 0;
    }

    private MentionReason Reason(SourceTier tier, Sense sense, int place, Sense? note) => tier switch
    {
        SourceTier.Own when IsInlineBefore(sense, place) => MentionReason.Inline,
        SourceTier.Own when ReferenceEquals(sense, note) => MentionReason.CallOut,
        SourceTier.Own => MentionReason.SameDocument,
        SourceTier.User => MentionReason.User,
        SourceTier.BuiltIn => MentionReason.BuiltIn,
        _ => RegionKinship.Of(_region, sense.From?.Region) switch
        {
            RegionKinship.Same => MentionReason.SameRegion,
            > RegionKinship.None => MentionReason.SameCity,
            _ => sense.From?.Level == AdministrativeLevel.National ? MentionReason.National : MentionReason.Nearest,
        },
    };

    private (int, int) Source(SourceTier tier, Sense sense, int place, Sense? note)
    {
        var kinship = -RegionKinship.Of(_region, sense.From?.Region);
        return tier switch
        {
            SourceTier.Own when IsInlineBefore(sense, place) => (0, 0),
            SourceTier.Own when ReferenceEquals(sense, note) => (1, 0),
            SourceTier.Own => (sense.Kind == SenseKind.Inline ? 3 : 2, 0),
            SourceTier.User => (4, kinship),
            SourceTier.BuiltIn => (8, sense.From is null ? 0 : kinship < 0 ? kinship : 1),
            _ when sense.From?.Level == AdministrativeLevel.National && kinship == 0 => (7, 0),
            _ => (6, kinship),
        };
    }

    private static bool IsInlineBefore(Sense sense, int place) => sense.Kind == SenseKind.Inline && (sense.From?.Entry ?? sense.From?.Term) is { } span && span.Start <= place;

    /// <summary>Before or in the year: how long ago. After it: behind all of those. Unknown: behind these. Not yet in use: last.</summary>
    private int Time(Sense sense)
    {
        const int After = 10_000;
        if (_year is not { } year) return 2 * After;
        if (sense.From?.Year is { } then) return then <= year ? year - then : After + then - year;
        if (sense.From is not null || sense.Since is not { } since) return 2 * After;
        return since <= year ? year - since : 3 * After;
    }
}
