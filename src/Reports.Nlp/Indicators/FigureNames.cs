namespace Reports.Nlp.Indicators;

/// <summary>Tells which names of a sentence figures belong to that have what stands before them in common.</summary>
/// <remarks>One instance serves all sentences of a document in turn.</remarks>
internal sealed class FigureNames(SentenceState state, NamesSaid names)
{
    private readonly List<NamedPlace> _places = [];

    /// <summary>The names of figures that stand together, the first to the last of <paramref name="figures"/>: one each where the text lists as many, else one for all. The list may be reused by the next call.</summary>
    public List<NamedPlace> Of(ReadOnlySpan<char> text, in FoundName name, List<Figure> figures, int first, int last, bool strong)
    {
        var figure = figures[first];
        var count = last - first + 1;
        _places.Clear();
        var share = !name.IsEmpty && text[name.Start] == '占';
        if (name.IsEmpty || share)
        {
            if (name.Rejected) return _places;
            if (strong && figure.Rank is null && names.LeftBefore(text) is { } place) return Only(place);
            if (figure.Rank is not null && names.RisenBefore(text) is { } risen) return Only(risen);
            if (names.Count == 0) return _places;
            if (count > 1 && name.Respectively && names.Count >= count) return names.LastOf(count);
            var leans = strong || share || figure.Rank is not null || name.Comparison is not null || name.Roles != WordRoles.None || figure.Said != WordRoles.None
                || (state.Floor < text.Length && state.Floor > 0 && text[state.Floor] == '(');
            return leans || (name.Delivers && figure.Unit == state.Unit) || (name.Cumulative && figure.Unit == state.Unit) ? Only(names.Last) : _places;
        }

        if (count == 1 || Conjuncts.Split(text, name.Start, name.End) is not { } parts || parts.Count != count) return Only(names.Named(text, name));
        return Listed(text, parts, name, figure.Unit, AreAlike(figures, first, last));
    }

    private List<NamedPlace> Only(NamedPlace place)
    {
        _places.Add(place);
        return _places;
    }

    /// <summary>The names of a list; the noun at its end belongs to all of them where it shows that, or where only that makes the last unusual (进口、出口通关时间).</summary>
    private List<NamedPlace> Listed(ReadOnlySpan<char> text, List<(int Start, int End)> parts, in FoundName whole, string? unit, bool alike)
    {
        foreach (var (start, end) in parts)
        {
            NameFinder.Find(text, start, end, unit, follows: true, out var part);
            _places.Add(names.Named(text, part.IsEmpty ? whole : part));
        }

        var last = _places[^1];
        var printed = text[last.Start..last.End];
        var unusual = last.Usual is null && IndicatorGazetteer.Default.Names.At(printed, out _) > 0;
        for (var i = 0; i < _places.Count; i++)
        {
            var place = _places[i];
            var member = text[place.Start..place.End];
            if (alike && i < _places.Count - 1 && SharedHead.Of(member, printed) is { IsEmpty: false } head) _places[i] = Whole(place, string.Concat(member, head), unit);
            else if (unusual && place.Usual is not null) _places[i] = place with { Usual = null, Canonical = member.ToString() };
        }

        return _places;
    }

    private static NamedPlace Whole(NamedPlace place, string name, string? unit)
    {
        var usual = IndicatorGazetteer.Default.Names.At(name, out var known) == name.Length && known.Takes(unit) ? known : null;
        return place with { Usual = usual, Canonical = usual?.Name ?? name };
    }

    /// <summary>Whether figures are in one unit, powers of ten aside: only then can one noun be what they all measure.</summary>
    private static bool AreAlike(List<Figure> figures, int first, int last)
    {
        for (var i = first; i <= last; i++)
            if (figures[i].Unit is not { } unit || figures[first].Unit is not { } other || UnitMeasure.Of(unit).Plain != UnitMeasure.Of(other).Plain) return false;
        return true;
    }
}
