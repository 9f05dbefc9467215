using Reports.Nlp.Documents;
using Reports.Nlp.Glossaries;
using Reports.Nlp.Text;

namespace Reports.Nlp.Mentions;

/// <summary>Weighs what a paragraph says for and against a sense that neither the document nor its place gives.</summary>
/// <remarks>
/// A count in a frame (三个一批, 1+7) means something else in every place: what one district says of it holds elsewhere only where
/// the members stand in the text. A national sense needs no support but that it had been set out by then; where a term has several, the
/// members decide between them.
/// </remarks>
internal static class SenseSupport
{
    // A sense of the built-in glossary is nobody's choice, one of a corpus is the caller's.
    private const double OfBuiltIn = 0.4;
    private const double OfCorpus = 0.6;

    // What was set out a year later may have been said before; what was set out later still was not meant.
    private const int YearsAhead = 1;

    /// <summary>What is left of the confidence in a sense, from 0 to 1.</summary>
    /// <param name="rank">The sense chosen.</param>
    /// <param name="match">The place.</param>
    /// <param name="plain">The paragraph.</param>
    /// <param name="metadata">Where and when the document comes from, as far as known.</param>
    public static double Weight(RankedSense rank, TermMatch match, ReadOnlySpan<char> plain, ReportMetadata metadata)
    {
        if (IsNational(rank)) return rank.Sense.Since > metadata.Year + YearsAhead && Of(rank.Sense, plain) < 0.5 ? OfBuiltIn : 1;
        var region = metadata.Region;
        if (rank.Sense.From is not { } from || from.Level == AdministrativeLevel.National || match.Shape is TermShape.Word or TermShape.Name) return 1;
        if (rank.Reason is not (MentionReason.BuiltIn or MentionReason.Nearest or MentionReason.Only) || RegionKinship.Of(region, from.Region) > RegionKinship.None) return 1;
        var isBuiltIn = rank.Reason == MentionReason.BuiltIn;
        if (!isBuiltIn && (region is null || from.Region is null)) return 1;
        return Of(rank.Sense, plain) >= 0.5 ? 1 : isBuiltIn ? OfBuiltIn : OfCorpus;
    }

    /// <summary>Puts the national sense first that the paragraph speaks for, where the built-in glossary has several.</summary>
    public static void Prefer(List<RankedSense> ranked, ReadOnlySpan<char> plain)
    {
        if (ranked.Count < 2 || !IsNational(ranked[0]) || !IsNational(ranked[1])) return;
        var (best, most) = (0, Of(ranked[0].Sense, plain));
        for (var i = 1; i < ranked.Count && IsNational(ranked[i]); i++)
            if (Of(ranked[i].Sense, plain) is var share && share > most) (best, most) = (i, share);
        if (best == 0) return;
        ranked.Insert(0, ranked[best]);
        ranked.RemoveAt(best + 1);
    }

    private static bool IsNational(RankedSense rank) => rank.Reason == MentionReason.BuiltIn && rank.Sense.From is null;

    /// <summary>The share of a sense's members that a text holds.</summary>
    private static double Of(Sense sense, ReadOnlySpan<char> plain)
    {
        var (said, all) = (0, 0);
        foreach (var member in sense.Members ?? []) Count(member, plain, ref said, ref all);
        foreach (var part in sense.Components ?? [])
            foreach (var member in part.Members) Count(member, plain, ref said, ref all);
        return all == 0 ? 0 : (double)said / all;
    }

    private static void Count(string member, ReadOnlySpan<char> plain, ref int said, ref int all)
    {
        all++;
        if (plain.Contains(CharacterFolding.Default.Plain(member), StringComparison.Ordinal)) said++;
    }
}
