using Reports.Nlp.Indicators.Figures;
using Reports.Nlp.Indicators.Names;
using Reports.Nlp.Indicators.Sentences;
using Reports.Nlp.Indicators.Vocabulary;

namespace Reports.Nlp.Indicators;

/// <summary>Ties figures to names: to the one before, or where a verb stands right before the figure, to the noun behind.</summary>
/// <remarks>One instance serves all sentences of a document in turn.</remarks>
internal sealed class FigureTies(SentenceState state, NamesSaid names, IndicatorBuilder indicators)
{
    private readonly FigureNames _places = new(state, names);

    /// <summary>A value that another one is reached from (由46.9%提高到48.2%) names what is measured, and is no result.</summary>
    public bool IsBase(ReadOnlySpan<char> text, List<Figure> figures, int first, int last)
    {
        if (last + 1 >= figures.Count) return false;
        var figure = figures[first];
        var from = Math.Max(Math.Max(state.Floor, state.Clause), figure.Start - Clauses.Longest);
        var at = text[from..figure.Start].LastIndexOfAny('从', '由', '自');
        if (at < 0 || figure.Start - from - at > 16) return false;
        var between = text[figures[last].End..figures[last + 1].Start];
        if (Clauses.HoldEnd(between)) return false;
        if (between.IndexOfAny('到', '至', '为') < 0) return false;
        NameFinder.Find(text, from, from + at, figure.Unit, state.Floor >= state.Clause && state.Floor > 0, out var name);
        if (!name.IsEmpty && last > first && AreAsMany(figures, first, last)) Remember(_places.Of(text, name, figures, first, last, strong: true));
        else if (!name.IsEmpty) names.Remember(names.Named(text, name));
        else if (!name.Rejected && names.LeftBefore(text) is { } place) names.Remember(place);
        state.Before = default;
        state.Direction = null;
        state.Floor = figures[last].End;
        return true;
    }

    /// <summary>Ties figures that stand together to the names before them.</summary>
    /// <returns>False where they belong to none of those; then <paramref name="name"/> still says what stands there.</returns>
    public bool TryAfterName(ReadOnlySpan<char> text, List<Figure> figures, int first, int last, out FoundName name)
    {
        var figure = figures[first];
        var from = Math.Max(state.Floor, state.Clause);
        NameFinder.Find(text, from, figure.Before, figure.Unit, state.Floor >= state.Clause && state.Floor > 0, out name);
        name.Respectively |= name.IsEmpty && state.Bases == last - first + 1;
        var roles = name.Roles | figure.Said;
        var strong = (roles & (WordRoles.Growth | WordRoles.Decline | WordRoles.Reach | WordRoles.Hold)) != 0;
        var edge = FigureEdges.Ends(text, figures[last], roles != WordRoles.None) || (name.HasVerb && !name.IsEmpty && FigureEdges.IsSpent(text, figures[last]));
        if (FigureEdges.Describes(text, figures[last].End) || (!edge && (!strong || (name.Delivers && figure.Unit != "%")))) return false;
        if (edge && name.Delivers && name.IsEmpty && SharesNext(text, figures, last)) return false;
        var places = _places.Of(text, name, figures, first, last, strong);

        var measures = places.Count > 0 && IsMeasure(text, figure, places[0], strong);

        // 连续6年稳定在…: a time that measures nothing leaves its clause whole.
        if (figure.Kind == UnitKind.Duration && !measures) return true;
        if (measures)
        {
            // 新增幼儿园60所、学位16150个: the verb stands before the first.
            var goesOn = from == state.Floor && from > 0 && text[from] is '、' or '和' or '及' && !name.HasVerb && (name.Roles & WordRoles.Tie) == WordRoles.None;
            for (var i = 0; i < Math.Max(last - first + 1, places.Count); i++)
            {
                var place = places[Math.Min(i, places.Count - 1)];
                var value = figures[Math.Min(first + i, last)];
                var carried = goesOn && value.Rank is null && !DirectionRule.HasVerb(value) && state.Direction is IndicatorDirection.Added or IndicatorDirection.Cumulative ? state.Direction : null;
                state.Direction = DirectionRule.Of(text, name, place, value, figure) ?? carried;
                indicators.Add(text, value, place, state.Direction, value.Modifier ?? name.Comparison ?? (name.Strives ? IndicatorModifier.StriveFor : null), name);
            }

            foreach (var place in places) names.Remember(place);
            state.Unit = figure.Unit;
        }

        state.Before = default;
        state.NameBehind = false;
        state.Bases = 0;
        state.Floor = figures[last].End;
        return true;
    }

    /// <summary>Whether as many figures stand together after the last as from the first to it.</summary>
    private static bool AreAsMany(List<Figure> figures, int first, int last)
    {
        var end = last + 1;
        while (end + 1 < figures.Count && figures[end + 1].Joined) end++;
        return end - last == last - first + 1;
    }

    private void Remember(List<NamedPlace> places)
    {
        foreach (var place in places) names.Remember(place);
        state.Bases = places.Count;
    }

    /// <summary>Ties a figure to the noun behind it, where a verb before it or the figure before allows it.</summary>
    public void TryBeforeName(ReadOnlySpan<char> text, Figure figure, ref FoundName name)
    {
        if (!CanPrecede(figure)) return;
        if (state.Floor > 0 && state.Floor < state.Clause) NameFinder.Find(text, state.Clause, figure.Before, figure.Unit, follows: true, out name);
        var goesOn = state.NameBehind && state.Floor >= state.Clause && FigureScanner.IsConjunction(text[state.Floor..figure.Start]);
        if (!(name.Delivers || goesOn)) return;
        var start = figure.End;
        if (FigureEdges.EndsAt(text, start))
        {
            // The name stands after the next figure: look past it.
            while (start < text.Length && start - figure.End < 12 && !char.IsAsciiDigit(text[start])) start++;
            if (start >= text.Length || !QuantityReader.TryRead(text, start, out var next)) return;
            start = next.End;
        }

        var from = start;
        var end = FigureEdges.EndOfNoun(text, start);
        if (end - start < 2 || !NounBehind.TryName(text, figure, ref start, ref end)) return;
        var found = new FoundName { Start = start, End = end };
        var place = names.Named(text, found);

        // 新增5个学校、3个医院: the verb stands before the first. 提升5个商圈 is no rise, but 增加5个 is.
        state.Direction = name.Cumulative ? IndicatorDirection.Cumulative
            : name.Added ? IndicatorDirection.Added
            : text[..figure.Before].EndsWith("增加", StringComparison.Ordinal) ? IndicatorDirection.Growth
            : goesOn && !name.Delivers ? state.Direction : null;
        indicators.Add(text, figure, place, state.Direction, figure.Modifier ?? (name.Strives ? IndicatorModifier.StriveFor : null), name);
        names.Remember(place);
        state.Unit = figure.Unit;
        state.NameBehind = true;
        state.Floor = from == figure.End ? end : figure.End;
    }

    /// <summary>新建5个、改造14个菜市场: the first figure counts what the second one names.</summary>
    private static bool SharesNext(ReadOnlySpan<char> text, List<Figure> figures, int last)
    {
        var end = figures[last].End;
        if (last + 1 >= figures.Count || figures[last + 1].Unit != figures[last].Unit || figures[last + 1].Start - end > 12) return false;
        var between = text[end..figures[last + 1].Start];
        if (between.IndexOfAny('，', ',', '；') >= 0 || FigureEdges.EndsAt(text, figures[last + 1].End)) return false;
        return IndicatorVocabulary.Default.Words.Before(between, WordRoles.Deliver, out _) >= 2 && CanPrecede(figures[last]) && CanPrecede(figures[last + 1]);
    }

    // 1000千伏输电线路 are rated so, not so many.
    private static bool CanPrecede(Figure figure) =>
        figure.Rank is null && figure.Unit is not (null or "%" or "个百分点" or "倍" or "千伏" or "伏") && (figure.Kind == UnitKind.Plain || (figure.Kind == UnitKind.People && figure.Unit[^1] == '户'))
        && figure.Script == NumberScript.Figures;

    private static bool IsMeasure(ReadOnlySpan<char> text, Figure figure, NamedPlace place, bool strong) => figure switch
    {
        { Rank: not null } => true,
        { Kind: UnitKind.Duration } => FigureEdges.IsTime(text[place.Start..place.End]),
        { Script: NumberScript.Characters } => (strong || figure.Unit == "成") && FigureEdges.EndsAt(text, figure.End),
        { Script: NumberScript.PowerAlone } => figure.Modifier is not null || (strong && FigureEdges.IsStep(text, figure.End)),
        _ => true,
    };
}
