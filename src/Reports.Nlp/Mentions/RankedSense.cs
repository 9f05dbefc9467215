using Reports.Nlp.Glossaries;

namespace Reports.Nlp.Mentions;

/// <summary>A candidate sense with what ranks it.</summary>
/// <param name="Sense">The sense.</param>
/// <param name="Reason">Why it would be chosen.</param>
/// <param name="Source">Rank of its source, and in it of its region; low wins.</param>
/// <param name="Fullness">How much of its headword the place prints; high wins.</param>
/// <param name="Time">Distance in time; low wins.</param>
/// <param name="Order">Its place in the glossaries; low wins.</param>
internal sealed record RankedSense(Sense Sense, MentionReason Reason, (int Tier, int Region) Source, int Fullness, int Time, int Order) : IComparable<RankedSense>
{
    public int CompareTo(RankedSense? other)
    {
        if (other is null) return -1;
        var order = Source.CompareTo(other.Source);
        if (order == 0) order = Time.CompareTo(other.Time);
        if (order == 0) order = other.Fullness.CompareTo(Fullness);
        return order != 0 ? order : Order.CompareTo(other.Order);
    }
}
