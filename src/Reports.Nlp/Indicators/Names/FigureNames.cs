using Reports.Nlp.Indicators.Figures;
using Reports.Nlp.Indicators.Vocabulary;

namespace Reports.Nlp.Indicators.Names;

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
        if (share && text[name.Start..name.End] is [.., '比', '重' or '例'] && names.Count > 0) return Only(new(name.Start, name.End, null, string.Concat(names.Last.Canonical, text[name.Start..name.End])));
        if (name.IsEmpty || share)
        {
            if (name.Rejected) return _places;
            if (strong && figure.Rank is null && names.LeftBefore(text) is { } place) return Only(place);
            if (figure.Rank is not null && names.RisenBefore(text) is { } risen) return Only(risen);
            if (names.Count == 0) return _places;
            if (count > 1 && name.Respectively && names.Count >= count) return names.LastOf(count);
            var leans = strong || share || figure.Rank is not null || name.Comparison is not null || name.Roles != WordRoles.None || figure.Said != WordRoles.None
                || (state.Floor < text.Length && state.Floor > 0 && text[state.Floor] == '(');
            if (name.Delivers && figure.Unit == state.Unit) return Only(OtherVerb(text, figure.Before, names.Last));
            return leans || (name.Cumulative && figure.Unit == state.Unit) ? Only(names.Last) : _places;
        }

        if (Members(text, name, count, figure.Unit) is { } parts) return Listed(text, parts, name, figure.Unit, AreAlike(figures, first, last));
        return Only(name.Respectively || name.Each ? names.Named(text, LastOf(text, name, figure.Unit)) : names.Named(text, name));
    }

    /// <summary>The names of a list that the figures belong to: one each, or one figure to all where the text says so or each is a usual indicator; else null.</summary>
    private static List<(int Start, int End)>? Members(ReadOnlySpan<char> text, in FoundName name, int count, string? unit)
    {
        if (count == 1 && !name.Each && !name.Respectively && !name.ListsUsual) return null;
        var parts = Conjuncts.Split(text, name.Start, name.End);
        if (count == 1)
        {
            if (parts.Count < 2 || name.Each || name.Respectively) return parts.Count < 2 ? null : parts;
            foreach (var (start, end) in parts)
                if (IndicatorGazetteer.Default.Names.At(text[start..end], out var usual) != end - start || !usual.Takes(unit)) return null;
            return parts;
        }

        // 软件和信息技术服务业、金融业: only the marks part two names.
        if (parts.Count > count) parts = Conjuncts.SplitAtMarks(text, name.Start, name.End);
        return parts.Count == count ? parts : null;
    }

    /// <summary>The last name of a list that is not told apart, where it is longer than a name.</summary>
    private static FoundName LastOf(ReadOnlySpan<char> text, in FoundName name, string? unit)
    {
        var start = NameEdges.Shorten(text, name.Start, name.End);
        if (start == name.Start) return name;
        NameFinder.Find(text, start, name.End, unit, follows: true, out var last);
        return last.IsEmpty ? name : last;
    }

    /// <summary>重点项目开工30个、竣工20个: what the first verb is said of, with the second.</summary>
    private static NamedPlace OtherVerb(ReadOnlySpan<char> text, int before, NamedPlace last)
    {
        var words = IndicatorVocabulary.Default.Words;
        var verb = words.Before(text[..before], WordRoles.Deliver, out var word);
        var printed = text[last.Start..last.End];
        var other = words.Before(printed, WordRoles.Deliver, out _);
        if (verb < 2 || word.Is(WordRoles.Tie)) return last;
        if (other < 2 && words.At(text[last.End..before], WordRoles.Deliver, out _) < 2) return last;
        if (other == printed.Length) return last;
        return new(before - verb, before, null, string.Concat(printed[..^other], text[(before - verb)..before]));
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
            // 肉、奶产量 and 一、二产业增加值: one character is a name here only.
            var part = new FoundName { Start = start, End = end };
            if (end - start > 1) NameFinder.Find(text, start, end, unit, follows: true, out part);

            // What stands before the first was taken off when the list was found, by what is said of all.
            if (start == whole.Start && !part.IsEmpty && part.Start > start) (part.Start, part.Usual) = (start, null);
            var place = names.Named(text, part.IsEmpty ? whole : part);
            _places.Add(place.Start < start && !part.IsEmpty ? place with { Start = part.Start, End = part.End } : place);
        }

        var last = _places[^1];
        var printed = text[last.Start..last.End];
        var unusual = last.Usual is null && IndicatorGazetteer.Default.Names.At(printed, out _) > 0;
        for (var i = 0; i < _places.Count; i++)
        {
            var place = _places[i];
            var member = text[place.Start..place.End];
            if (place == last) continue;
            if (alike && SharedHead.Of(member, printed) is { IsEmpty: false } head) _places[i] = Whole(place, string.Concat(member, head), unit);
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
