using Reports.Nlp.Documents;
using Reports.Nlp.Indicators.Figures;
using Reports.Nlp.Indicators.Names;
using Reports.Nlp.Indicators.Sentences;
using Reports.Nlp.Indicators.Times;
using Reports.Nlp.Indicators.Vocabulary;

namespace Reports.Nlp.Indicators;

/// <summary>Makes the indicators of a document, once figure and name are tied.</summary>
internal sealed class IndicatorBuilder(ReportDocument document, CompactText sentence, SentenceTime time, SentenceState state, List<Indicator> found)
{
    /// <summary>Adds one indicator.</summary>
    /// <param name="text">The compact sentence.</param>
    /// <param name="figure">Its value.</param>
    /// <param name="place">Its name.</param>
    /// <param name="direction">What the verb says.</param>
    /// <param name="modifier">How the value is hedged or bounded.</param>
    /// <param name="name">What else is said between name and figure.</param>
    public void Add(ReadOnlySpan<char> text, Figure figure, NamedPlace place, IndicatorDirection? direction, IndicatorModifier? modifier, in FoundName name)
    {
        var (status, year, partOfYear) = time.At(text, state.Clause, figure.Start);
        var usual = place.Usual?.Takes(figure.Unit) == true ? place.Usual : null;
        var span = text[place.Start..place.End];
        var folded = span.SequenceEqual(place.Canonical) ? place.Canonical : span.ToString();
        var printed = sentence.Printed(place.Start, place.End, folded);
        Insert(new()
        {
            Span = sentence.Place(figure.Start, figure.End),
            NameSpan = sentence.Place(place.Start, place.End),
            Name = printed,
            CanonicalName = place.Usual is not null && usual is null ? folded : place.Canonical,
            IsUsual = usual is not null,
            Values = figure.Values,
            Unit = figure.Unit,
            Modifier = modifier,
            Direction = direction,
            FallsTo = DirectionRule.IsFallTo(direction, name),
            Pace = figure.Pace,
            Status = status,
            Year = year,
            PartOfYear = partOfYear,
            OverYears = IsOverYears(figure, direction, name, printed, usual is not null),
            Rank = figure.Rank,
            RankScope = figure.Rank is not null && figure.ScopeEnd > figure.Start ? text[figure.Start..figure.ScopeEnd].ToString() : null,
            Region = document.Metadata.Region,
        });
    }

    /// <summary>Keeps the order of the text, in which nearly all come.</summary>
    private void Insert(Indicator indicator)
    {
        var at = found.Count;
        while (at > 0 && found[at - 1].Span.CompareTo(indicator.Span) > 0) at--;
        found.Insert(at, indicator);
    }

    /// <summary>Whether a figure is a sum or an average of several years: by its words, or, unless it is a level, by the years the text looks back on.</summary>
    private bool IsOverYears(Figure figure, IndicatorDirection? direction, in FoundName name, ReadOnlySpan<char> printed, bool usual)
    {
        if (figure.Rank is not null || figure.Value is null) return false;
        if (name.Averaged || (!usual && printed.StartsWith("年均", StringComparison.Ordinal))) return true;
        if (name.Cumulative && time.IsOfSeveralYears(figure.Start)) return true;
        var level = direction is IndicatorDirection.Hold || (direction is IndicatorDirection.Reach && ((name.Roles | figure.Said) & WordRoles.Reach) != 0) || DirectionRule.IsFallTo(direction, name)
            || (direction is null && (figure.Unit == "%" || (name.Roles & WordRoles.State) != 0));
        return !level && time.IsOfSeveralYears(figure.Start);
    }
}
