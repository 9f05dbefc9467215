namespace Reports.Nlp.Indicators;

/// <summary>Tells what a figure says its indicator does, by the verbs around it, else by its name.</summary>
internal static class DirectionRule
{
    public static IndicatorDirection? Of(ReadOnlySpan<char> text, in FoundName name, WordRoles roles, NamedPlace place, Figure figure)
    {
        if (figure.Rank is not null) return null;
        if ((roles & WordRoles.Growth) != 0) return IndicatorDirection.Growth;
        if ((roles & WordRoles.Decline) != 0) return IndicatorDirection.Decline;
        if ((roles & WordRoles.Reach) != 0) return IndicatorDirection.Reach;
        if ((roles & WordRoles.Hold) != 0) return IndicatorDirection.Hold;
        if (name.Cumulative) return IndicatorDirection.Cumulative;
        if (name.Led != WordRoles.None && !name.IsEmpty) return (name.Led & WordRoles.Growth) != 0 ? IndicatorDirection.Growth : IndicatorDirection.Decline;
        var printed = text[place.Start..place.End];
        if (name.Added || printed.Contains("新增", StringComparison.Ordinal)) return IndicatorDirection.Added;
        if (figure.Unit != "%") return null;
        if (printed.EndsWith("涨幅", StringComparison.Ordinal) || printed.EndsWith("增速", StringComparison.Ordinal) || printed.EndsWith("增幅", StringComparison.Ordinal)) return IndicatorDirection.Growth;
        return printed.EndsWith("降幅", StringComparison.Ordinal) ? IndicatorDirection.Decline : null;
    }
}
