using Reports.Nlp.Indicators.Figures;
using Reports.Nlp.Indicators.Names;
using Reports.Nlp.Indicators.Vocabulary;

namespace Reports.Nlp.Indicators;

/// <summary>Tells what a figure says its indicator does, by the verbs around it, else by its name.</summary>
internal static class DirectionRule
{
    // 降至 says both: what follows is a level, and no fall by it.
    private const WordRoles FallTo = WordRoles.Reach | WordRoles.Decline;

    /// <summary>Whether what was said before a figure says that a fall leads to it (降至), and not that it is the fall.</summary>
    public static bool IsFallTo(IndicatorDirection? direction, in FoundName name) => direction is IndicatorDirection.Decline && (name.Roles & FallTo) == FallTo;

    /// <summary>Whether a figure of a list has a verb of its own, so that the one at the head of the list is not its: 新增800公里、突破2000公里.</summary>
    public static bool HasVerb(Figure figure) => figure.Said != WordRoles.None || figure.Modifier is IndicatorModifier.Over;

    /// <summary>What is said of one figure.</summary>
    /// <param name="text">The compact sentence.</param>
    /// <param name="name">What stands before the figures that stand together.</param>
    /// <param name="place">Its name.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="first">The first of those figures, which may be the same; a later one may have a verb of its own.</param>
    public static IndicatorDirection? Of(ReadOnlySpan<char> text, in FoundName name, NamedPlace place, Figure figure, Figure first)
    {
        // 升至全国第六 says what 居全国第六 does not.
        if (figure.Rank is not null) return figure.Before < figure.Start && text[figure.Start - 1] is '至' or '到' ? IndicatorDirection.Reach : null;
        var own = figure != first && HasVerb(figure);
        return (own ? null : SaidBefore(text, name, place, figure)) ?? (SaysReached(own ? figure : first) ? IndicatorDirection.Reach : null);
    }

    /// <summary>突破 and 超过 say 达到 where nothing says more; 超 alone only bounds.</summary>
    private static bool SaysReached(Figure figure) => (figure.Said & WordRoles.Reach) != 0 || ((figure.Said & WordRoles.State) != 0 && figure.Modifier is IndicatorModifier.Over);

    private static IndicatorDirection? SaidBefore(ReadOnlySpan<char> text, in FoundName name, NamedPlace place, Figure figure)
    {
        var roles = name.Roles;
        if ((roles & WordRoles.Growth) != 0) return IndicatorDirection.Growth;
        var printed = text[place.Start..place.End];

        // 涨幅回落到2%: it still is a rise by that.
        if ((roles & WordRoles.Reach) != 0 && figure.Unit == "%" && NamesRise(printed)) return IndicatorDirection.Growth;
        if ((roles & WordRoles.Decline) != 0) return IndicatorDirection.Decline;
        if ((roles & WordRoles.Reach) != 0) return IndicatorDirection.Reach;
        if ((roles & WordRoles.Hold) != 0) return IndicatorDirection.Hold;
        if (name.Cumulative) return IndicatorDirection.Cumulative;
        if (name.Led != WordRoles.None && !name.IsEmpty) return (name.Led & WordRoles.Growth) != 0 ? IndicatorDirection.Growth : IndicatorDirection.Decline;
        if (name.Added || printed.Contains("新增", StringComparison.Ordinal)) return IndicatorDirection.Added;
        if (figure.Unit != "%") return null;
        if (NamesRise(printed)) return IndicatorDirection.Growth;
        return printed.EndsWith("降幅", StringComparison.Ordinal) ? IndicatorDirection.Decline : null;
    }

    private static bool NamesRise(ReadOnlySpan<char> name) =>
        name.EndsWith("涨幅", StringComparison.Ordinal) || name.EndsWith("增速", StringComparison.Ordinal) || name.EndsWith("增幅", StringComparison.Ordinal);
}
