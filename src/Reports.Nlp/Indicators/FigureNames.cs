namespace Reports.Nlp.Indicators;

/// <summary>Tells which names of a sentence figures belong to that have what stands before them in common.</summary>
/// <remarks>One instance serves all sentences of a document in turn.</remarks>
internal sealed class FigureNames(SentenceState state, NamesSaid names)
{
    private readonly List<NamedPlace> _places = [];

    /// <summary>The names of <paramref name="count"/> figures that stand together: one each where the text lists as many, else one for all. The list may be reused by the next call.</summary>
    public List<NamedPlace> Of(ReadOnlySpan<char> text, in FoundName name, Figure figure, bool strong, int count)
    {
        _places.Clear();
        var share = !name.IsEmpty && text[name.Start] == '占';
        if (name.IsEmpty || share)
        {
            if (name.Rejected) return _places;
            if (strong && figure.Rank is null && names.LeftBefore(text) is { } place) return Only(place);
            if (names.Count == 0) return _places;
            if (count > 1 && name.Respectively && names.Count >= count) return names.LastOf(count);
            var leans = strong || share || figure.Rank is not null || name.Comparison is not null || name.Roles != WordRoles.None || figure.Said != WordRoles.None
                || (state.Floor < text.Length && state.Floor > 0 && text[state.Floor] == '(');
            return leans || (name.Delivers && figure.Unit == state.Unit) || (name.Cumulative && figure.Unit == state.Unit) ? Only(names.Last) : _places;
        }

        if (count > 1 && Conjuncts.Split(text, name.Start, name.End) is var parts && parts.Count == count)
            return Listed(text, parts, name, figure.Unit);
        return Only(names.Named(text, name));
    }

    private List<NamedPlace> Only(NamedPlace place)
    {
        _places.Add(place);
        return _places;
    }

    /// <summary>The names of a list; the noun at its end belongs to all of them where only that makes the last unusual (进口、出口通关时间).</summary>
    private List<NamedPlace> Listed(ReadOnlySpan<char> text, List<(int Start, int End)> parts, in FoundName whole, string? unit)
    {
        foreach (var (start, end) in parts)
        {
            var part = NameFinder.Find(text, start, end, unit, follows: true);
            _places.Add(names.Named(text, part.IsEmpty ? whole : part));
        }

        var last = _places[^1];
        if (last.Usual is not null || IndicatorGazetteer.Default.Names.At(text[last.Start..last.End], out _) == 0) return _places;
        for (var i = 0; i < _places.Count; i++)
        {
            var place = _places[i];
            if (place.Usual is not null) _places[i] = place with { Usual = null, Canonical = text[place.Start..place.End].ToString() };
        }

        return _places;
    }
}
