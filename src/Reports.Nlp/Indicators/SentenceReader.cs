using Reports.Nlp.Documents;
using Reports.Nlp.Text;

namespace Reports.Nlp.Indicators;

/// <summary>Reads the indicators of one sentence after another of a document.</summary>
/// <remarks>
/// Figures are taken from left to right. A figure belongs to the name before it in its clause; where a verb stands right before it
/// and a noun right after it, to that noun; where nothing stands before it but what ties it, to the name of the figure before it. A
/// figure that is followed by a noun otherwise describes that noun (投资5000万元以上项目) and measures nothing.
/// </remarks>
internal sealed class SentenceReader
{
    // What a sentence that states anything holds: a number, a rank, 同步, 预期目标. 一 alone is in nearly every one.
    private static readonly CharacterSet Marks = new("0123456789０１２３４５６７８９二三四五六七八九十百千万亿两第首榜倍步标");

    private readonly ReportDocument _document;
    private readonly List<Indicator> _found;
    private readonly CompactText _text = new();
    private readonly FigureScanner _scanner = new();
    private readonly SentenceTime _time;
    private readonly List<NamedPlace> _names = [];
    private readonly List<NamedPlace> _places = [];
    private int _floor;
    private int _clause;
    private int _end;
    private (int From, int To) _before;
    private IndicatorDirection? _direction;
    private string? _unit;
    private bool _named;
    private bool _mayLackNumbers;

    public SentenceReader(ReportDocument document, List<Indicator> found)
    {
        _document = document;
        _found = found;
        _time = new(document);
    }

    public void Read(Sentence sentence, Paragraph paragraph)
    {
        var targetsPart = paragraph.Part is ReportPart.Targets;
        var printed = _document.Text.AsSpan(sentence.Span.Start, sentence.Span.Length);
        if (!targetsPart && !MayState(printed))
        {
            // 过去一年，我们克难前行。 says nothing but when the next sentence was.
            if (printed.Contains('年')) _time.Notice(printed, paragraph);
            return;
        }

        _text.Fill(_document.Text, sentence.Span);
        var text = _text.Chars;
        var figures = _scanner.Scan(text);
        var targets = targetsPart || (paragraph.Part is not ReportPart.Review && SetsTargets(text));
        _mayLackNumbers = targets || KeepsStep(text);
        if (figures.Count == 0 && !_mayLackNumbers)
        {
            _time.Notice(text, paragraph);
            return;
        }

        _time.Read(text, paragraph);
        _names.Clear();
        _floor = 0;
        _clause = 0;
        _end = -1;
        _before = default;
        _direction = null;
        _unit = null;
        _named = false;
        var seen = 0;
        for (var i = 0; i < figures.Count;)
        {
            // A number in characters inside the noun that the figure before counts.
            if (figures[i].Before < _floor)
            {
                i++;
                continue;
            }

            var last = i;
            while (last + 1 < figures.Count && figures[last + 1].Joined) last++;
            ReadClauses(text, ref seen, figures[i].Before, targets);
            if (!IsBase(text, figures, i, last) && !TryAfterName(text, figures, i, last, out var name)) TryBeforeName(text, figures[last = i], name);
            seen = Math.Max(seen, figures[last].End);
            i = last + 1;
        }

        ReadClauses(text, ref seen, text.Length, targets);
    }

    /// <summary>Whether a sentence as printed may state a figure: most of the numbers in characters are parts of words.</summary>
    private static bool MayState(ReadOnlySpan<char> printed)
    {
        for (var at = Marks.Next(printed, 0); at < printed.Length; at = Marks.Next(printed, at + 1))
            if (!FigureScanner.IsWord(printed, at)) return true;
        return false;
    }

    private static bool SetsTargets(ReadOnlySpan<char> text) =>
        text.Contains('标') && (text.Contains("预期目标", StringComparison.Ordinal) || text.Contains("主要目标是", StringComparison.Ordinal));

    private static bool KeepsStep(ReadOnlySpan<char> text) => text.Contains('步') && text.Contains("同步", StringComparison.Ordinal);

    /// <summary>Goes on to <paramref name="to"/>, and reads the clauses that end on the way and hold no figure.</summary>
    private void ReadClauses(ReadOnlySpan<char> text, ref int seen, int to, bool targets)
    {
        while (true)
        {
            // An end further on is looked for once, however many figures stand before it.
            if (_end < seen) _end = Clauses.NextEnd(text, seen);
            if (_end > to || (_end == to && to < text.Length)) break;
            seen = _end;
            if (_mayLackNumbers && _clause >= _floor && NumberlessTargets.TryRead(text, _clause, seen, targets, out var value, out var name, out var direction, out var modifier))
            {
                var figure = new Figure { Start = value.Start, End = value.End, Before = value.Start, Modifier = modifier };
                Emit(text, figure, Named(text, name), direction, modifier, name);
            }

            _before = (_clause, seen);
            if (seen == text.Length) break;
            _clause = ++seen;
        }

        seen = Math.Min(to, text.Length);
    }

    /// <summary>
    /// What the clause before, if it holds no figure, leaves to the next one: 提高住院费用报销比例，达到75%; null where it ends with
    /// nothing that can be measured.
    /// </summary>
    private NamedPlace? LeftBefore(ReadOnlySpan<char> text)
    {
        if (!TryBefore(text, out var name)) return null;
        var length = IndicatorVocabulary.Default.Words.Before(text[name.Start..name.End], out var head);
        return name.Usual is not null || (length > 0 && head.Is(WordRoles.Measure)) ? Placed(text, name) : null;
    }

    /// <summary>What the clause before lists, for a name that leans on it: 引进优势企业，总量达到150家.</summary>
    private NamedPlace? ListedBefore(ReadOnlySpan<char> text) =>
        TryBefore(text, out var name) && (name.HasVerb || name.Usual is not null) ? Placed(text, name) : null;

    private bool TryBefore(ReadOnlySpan<char> text, out FoundName name)
    {
        name = default;
        if (_before.To - _before.From < 4 || _before.From < _floor) return false;
        name = NameFinder.Find(text, _before.From, _before.To, null, follows: false);
        return !name.IsEmpty && name.End == _before.To;
    }

    /// <summary>A value that another one is reached from (由46.9%提高到48.2%) names what is measured, and is no result.</summary>
    private bool IsBase(ReadOnlySpan<char> text, List<Figure> figures, int first, int last)
    {
        if (last + 1 >= figures.Count) return false;
        var figure = figures[first];
        var from = Math.Max(Math.Max(_floor, _clause), figure.Start - NameFinder.Longest);
        var at = text[from..figure.Start].LastIndexOfAny('从', '由', '自');
        if (at < 0 || figure.Start - from - at > 16) return false;
        var between = text[figures[last].End..figures[last + 1].Start];
        for (var i = 0; i < between.Length; i++)
            if (Clauses.IsEnd(between, i)) return false;
        if (between.IndexOfAny('到', '至', '为') < 0) return false;
        var name = NameFinder.Find(text, from, from + at, figure.Unit, _floor >= _clause && _floor > 0);
        if (!name.IsEmpty) Remember(Named(text, name));
        else if (!name.Rejected && LeftBefore(text) is { } place) Remember(place);
        _before = default;
        _floor = figures[last].End;
        return true;
    }

    private bool TryAfterName(ReadOnlySpan<char> text, List<Figure> figures, int first, int last, out FoundName name)
    {
        var figure = figures[first];
        var from = Math.Max(_floor, _clause);
        name = NameFinder.Find(text, from, figure.Before, figure.Unit, _floor >= _clause && _floor > 0);
        var roles = name.Roles | figure.Said;
        var strong = (roles & (WordRoles.Growth | WordRoles.Decline | WordRoles.Reach | WordRoles.Hold)) != 0;
        var edge = FigureEdges.Ends(text, figures[last], roles != WordRoles.None);
        if (FigureEdges.Describes(text, figures[last].End) || (!edge && (!strong || (name.Delivers && figure.Unit != "%")))) return false;
        if (edge && name.Delivers && name.IsEmpty && SharesNext(text, figures, last)) return false;
        var places = Places(text, name, figure, strong, last - first + 1);

        // 连续6年稳定在…: a time that measures nothing leaves its clause whole.
        if (figure.Kind == UnitKind.Duration && !(places.Count > 0 && IsMeasure(text, figure, places[0], strong))) return true;
        if (places.Count > 0 && IsMeasure(text, figure, places[0], strong))
        {
            // 新增幼儿园60所、学位16150个: the verb stands before the first.
            var goesOn = from == _floor && from > 0 && text[from] is '、' or '和' or '及' && !name.HasVerb;
            for (var i = first; i <= last; i++)
            {
                var place = places[Math.Min(i - first, places.Count - 1)];
                _direction = DirectionOf(text, name, roles, place, figures[i]) ?? (goesOn && figures[i].Rank is null && _direction is IndicatorDirection.Added or IndicatorDirection.Cumulative ? _direction : null);
                Emit(text, figures[i], place, _direction, figures[i].Modifier ?? name.Comparison ?? (name.Strives ? IndicatorModifier.StriveFor : null), name);
            }

            foreach (var place in places) Remember(place);
            _unit = figure.Unit;
        }

        _before = default;
        _named = false;
        _floor = figures[last].End;
        return true;
    }

    /// <summary>新建5个、改造14个菜市场: the first figure counts what the second one names.</summary>
    private static bool SharesNext(ReadOnlySpan<char> text, List<Figure> figures, int last)
    {
        var end = figures[last].End;
        if (last + 1 >= figures.Count || figures[last + 1].Unit != figures[last].Unit || figures[last + 1].Start - end > 12) return false;
        var between = text[end..figures[last + 1].Start];
        if (between.IndexOfAny('，', ',', '；') >= 0 || FigureEdges.EndsAt(text, figures[last + 1].End)) return false;
        var length = IndicatorVocabulary.Default.Words.Before(between, out var word);
        return length >= 2 && word.Is(WordRoles.Deliver) && CanPrecede(figures[last]) && CanPrecede(figures[last + 1]);
    }

    private void TryBeforeName(ReadOnlySpan<char> text, Figure figure, FoundName name)
    {
        if (!CanPrecede(figure)) return;
        if (_floor > 0 && _floor < _clause) name = NameFinder.Find(text, _clause, figure.Before, figure.Unit, follows: true);
        var goesOn = _named && _floor >= _clause && FigureScanner.IsConjunction(text[_floor..figure.Start]);
        if (!(name.Delivers || goesOn)) return;
        var start = figure.End;
        if (FigureEdges.EndsAt(text, start))
        {
            // The name stands after the next figure: look past it.
            while (start < text.Length && start - figure.End < 12 && !char.IsAsciiDigit(text[start])) start++;
            if (start >= text.Length || !QuantityReader.TryRead(text, start, out var next)) return;
            start = next.End;
        }

        var end = FigureEdges.EndOfNoun(text, start);
        if (end - start < 2) return;
        var found = new FoundName { Start = start, End = end };
        var place = Named(text, found);
        Emit(text, figure, place, name.Cumulative ? IndicatorDirection.Cumulative : name.Added ? IndicatorDirection.Added : null, figure.Modifier ?? (name.Strives ? IndicatorModifier.StriveFor : null), name);
        Remember(place);
        _unit = figure.Unit;
        _named = true;
        _floor = start == figure.End ? end : figure.End;
    }

    private static bool CanPrecede(Figure figure) =>
        figure.Rank is null && figure.Kind == UnitKind.Plain && figure.Unit is not "%" and not "个百分点" and not "倍" && figure.Script == NumberScript.Figures;

    /// <summary>The names of <paramref name="count"/> figures that stand together: one each where the text lists as many, else one for all. The list may be reused by the next call.</summary>
    private List<NamedPlace> Places(ReadOnlySpan<char> text, in FoundName name, Figure figure, bool strong, int count)
    {
        _places.Clear();
        var share = !name.IsEmpty && text[name.Start] == '占';
        if (name.IsEmpty || share)
        {
            if (name.Rejected) return _places;
            if (strong && figure.Rank is null && LeftBefore(text) is { } place) return Only(place);
            if (_names.Count == 0) return _places;
            if (count > 1 && name.Respectively && _names.Count >= count) return _names[^count..];
            var leans = strong || share || figure.Rank is not null || name.Comparison is not null || name.Roles != WordRoles.None || figure.Said != WordRoles.None
                || (_floor < text.Length && _floor > 0 && text[_floor] == '(');
            return leans || (name.Delivers && figure.Unit == _unit) || (name.Cumulative && figure.Unit == _unit) ? Only(_names[^1]) : _places;
        }

        if (count > 1 && Conjuncts.Split(text, name.Start, name.End) is var parts && parts.Count == count)
            return Listed(parts, name, figure.Unit);
        return Only(Named(text, name));
    }

    private List<NamedPlace> Only(NamedPlace place)
    {
        _places.Add(place);
        return _places;
    }

    /// <summary>The names of a list; the noun at its end belongs to all of them where only that makes the last unusual (进口、出口通关时间).</summary>
    private List<NamedPlace> Listed(List<(int Start, int End)> parts, FoundName whole, string? unit)
    {
        List<NamedPlace> places = [.. parts.Select(p => Named(_text.Chars, NameFinder.Find(_text.Chars, p.Start, p.End, unit, follows: true) is { IsEmpty: false } part ? part : whole))];
        if (places[^1].Usual is not null || IndicatorGazetteer.Default.Names.At(_text.Chars[places[^1].Start..places[^1].End], out _) == 0) return places;
        return [.. places.Select(place => place.Usual is null ? place : place with { Usual = null, Canonical = _text.Chars[place.Start..place.End].ToString() })];
    }

    private static bool IsMeasure(ReadOnlySpan<char> text, Figure figure, NamedPlace place, bool strong) => figure switch
    {
        { Rank: not null } => true,
        { Kind: UnitKind.Duration } => FigureEdges.IsTime(text[place.Start..place.End]),
        { Script: NumberScript.Characters } => strong && FigureEdges.EndsAt(text, figure.End),
        { Script: NumberScript.PowerAlone } => figure.Modifier is not null,
        _ => true,
    };

    private NamedPlace Named(ReadOnlySpan<char> text, in FoundName name)
    {
        var printed = text[name.Start..name.End];
        if (name.Usual is null && IndicatorVocabulary.Default.Words.At(printed, out var word) == printed.Length && word.Is(WordRoles.Lean) && (_names.Count > 0 ? _names[^1] : ListedBefore(text)) is { } leant)
        {
            return printed[^1] is '速' or '幅' or '率' ? leant : new(name.Start, name.End, null, string.Concat(leant.Canonical, printed));
        }

        return Placed(text, name);
    }

    private static NamedPlace Placed(ReadOnlySpan<char> text, in FoundName name) =>
        new(name.Start, name.End, name.Usual, name.Usual?.Name ?? text[name.Start..name.End].ToString());

    private void Remember(NamedPlace place)
    {
        if (_names.Count == 0 || _names[^1] != place) _names.Add(place);
    }

    private static IndicatorDirection? DirectionOf(ReadOnlySpan<char> text, in FoundName name, WordRoles roles, NamedPlace place, Figure figure)
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

    /// <summary>Whether a figure is a sum or an average of several years: by its words, or, unless it is a level, by the years the text looks back on.</summary>
    private bool IsOverYears(Figure figure, IndicatorDirection? direction, in FoundName name, ReadOnlySpan<char> printed, bool usual)
    {
        if (figure.Rank is not null || figure.Value is null) return false;
        if (name.Averaged || (!usual && printed.StartsWith("年均", StringComparison.Ordinal))) return true;
        if (name.Cumulative && _time.IsOfSeveralYears(figure.Start)) return true;
        var level = direction is IndicatorDirection.Reach or IndicatorDirection.Hold || (direction is null && (figure.Unit == "%" || (name.Roles & WordRoles.State) != 0));
        return !level && _time.IsOfSeveralYears(figure.Start);
    }

    private void Emit(ReadOnlySpan<char> text, Figure figure, NamedPlace place, IndicatorDirection? direction, IndicatorModifier? modifier, in FoundName name)
    {
        var (status, year) = _time.At(text, _clause, figure.Start);
        var usual = place.Usual?.Takes(figure.Unit) == true ? place.Usual : null;
        var span = text[place.Start..place.End];
        var printed = span.SequenceEqual(place.Canonical) ? place.Canonical : span.ToString();
        _found.Add(new()
        {
            Span = _text.Place(figure.Start, figure.End),
            NameSpan = _text.Place(place.Start, place.End),
            Name = printed,
            CanonicalName = place.Usual is not null && usual is null ? printed : place.Canonical,
            IsUsual = usual is not null,
            Values = figure.Values,
            Unit = figure.Unit,
            Modifier = modifier,
            Direction = direction,
            Status = status,
            Year = year,
            OverYears = IsOverYears(figure, direction, name, printed, usual is not null),
            Rank = figure.Rank,
            RankScope = figure.Rank is not null && figure.ScopeEnd > figure.Start ? text[figure.Start..figure.ScopeEnd].ToString() : null,
            Region = _document.Metadata.Region,
        });
    }
}
