namespace Reports.Nlp.Indicators;

/// <summary>Finds the values of a compact sentence, leftmost first. Linear.</summary>
internal sealed class FigureScanner
{
    private static readonly CharacterSet Small = new("一二三四五六七八九十百千两零〇");

    private readonly List<Figure> _figures = [];
    private readonly List<Quantity> _bare = [];
    private int _bareEnd;

    /// <summary>The figures in order; they do not overlap. The list is reused by the next call.</summary>
    public List<Figure> Scan(ReadOnlySpan<char> text, ReadOnlySpan<Mark> marks)
    {
        _figures.Clear();
        _bare.Clear();
        var title = 0;
        var quoted = false;
        var next = 0;
        foreach (var mark in marks)
        {
            if (!mark.Is(CharacterRoles.Starting) || mark.Place < next) continue;
            var i = mark.Place;
            var c = text[i];
            title += c switch { '《' => 1, '》' when title > 0 => -1, _ => 0 };
            quoted = c switch { '“' => true, '”' => false, _ => quoted };
            if (IsWord(text, i)) continue;
            if (RankReader.TryRead(text, i, out var rank))
            {
                if (title == 0 && !quoted && (_figures.Count == 0 || rank.Before >= _figures[^1].End)) _figures.Add(rank);
                next = rank.End;
                continue;
            }

            if (!char.IsAsciiDigit(c) && !ChineseFigure.IsDigit(c) && !ChineseFigure.IsPower(c)) continue;
            var read = QuantityReader.TryRead(text, i, out var quantity);
            next = read && title == 0 && !quoted ? Take(text, quantity) : quantity.End;
        }

        return _figures;
    }

    /// <summary>Whether a number in characters is part of a word, as most are: 一批, 百姓.</summary>
    internal static bool IsWord(ReadOnlySpan<char> text, int at)
    {
        if (!Small.Holds(text[at])) return false;
        if (at + 1 == text.Length) return true;
        var next = text[at + 1];
        return !(Small.Holds(next) || char.IsWhiteSpace(next) || next is '万' or '亿' or '点' or '余' or '多' or '分') && !IndicatorVocabulary.Default.Units.Begins(next);
    }

    private int Take(ReadOnlySpan<char> text, Quantity quantity)
    {
        var range = RangeAfter(text, quantity, out var high);
        if (quantity.Unit is null && !range)
        {
            if (_bare.Count > 0 && !IsConjunction(text[_bareEnd..quantity.Start])) _bare.Clear();
            if (quantity.Script == NumberScript.Figures && quantity.End == quantity.NumberEnd)
            {
                _bare.Add(quantity);
                _bareEnd = quantity.End;
            }

            return quantity.End;
        }

        var last = range ? high : quantity;
        var shared = _bare.Count > 0 && IsConjunction(text[_bareEnd..quantity.Start]);
        if (shared)
            foreach (var bare in _bare) Add(text, bare with { Unit = last.Unit, Kind = last.Kind }, null);
        _bare.Clear();
        SharePower(text, quantity);
        return Add(text, quantity with { Unit = last.Unit, Kind = last.Kind, End = last.End, AndMore = last.AndMore || quantity.AndMore }, range ? high.Value : null);
    }

    /// <summary>Whether a quantity can be no measure whatever stands before it: a small number in characters that counts the noun after it, a time of nothing that lasts.</summary>
    private static bool MeasuresNothing(ReadOnlySpan<char> text, Quantity quantity, int end) =>
        (quantity.Script == NumberScript.Characters && !FigureEdges.EndsAt(text, end)) || (quantity.Kind == UnitKind.Duration && !FigureEdges.NamesTime(text[..quantity.Start]));

    /// <summary>10.6万、3.8万、3.3万平方公里: the powers of ten before take the unit of the last.</summary>
    private void SharePower(ReadOnlySpan<char> text, Quantity quantity)
    {
        var next = quantity.Start;
        for (var i = _figures.Count - 1; i >= 0; i--)
        {
            var figure = _figures[i];
            if (figure.Unit is not ("万" or "亿" or "万亿") || quantity.Unit is null || quantity.Unit == figure.Unit) return;
            if (!quantity.Unit.StartsWith(figure.Unit, StringComparison.Ordinal) || figure.End > next || !IsConjunction(text[figure.End..next])) return;
            figure.Unit = quantity.Unit;
            figure.Kind = quantity.Kind;
            next = figure.Start;
        }
    }

    private int Add(ReadOnlySpan<char> text, Quantity quantity, decimal? high)
    {
        var words = IndicatorVocabulary.Default.Words;
        var start = quantity.Start;
        var end = quantity.End;
        IndicatorModifier? modifier = quantity.AndMore ? IndicatorModifier.AndMore : null;
        var said = WordRoles.None;
        var before = words.Before(text[..start], WordRoles.Before, out var word);
        if (before > 0)
        {
            start -= before;
            modifier = word.Modifier;
            said = word.Roles & WordRoles.Tie;
        }

        var after = words.At(text[end..], WordRoles.After, out word);
        if (after > 0)
        {
            end += after;
            modifier = word.Modifier;
        }

        if (MeasuresNothing(text, quantity, end)) return end;
        if (high is not null) modifier = IndicatorModifier.Range;
        var joined = _figures.Count > 0 && start > _figures[^1].End && IsConjunction(text[_figures[^1].End..start]);
        _figures.Add(new()
        {
            Start = start,
            End = end,
            Before = start,
            Value = quantity.Value,
            High = high,
            Unit = quantity.Unit,
            Kind = quantity.Kind,
            Modifier = modifier,
            Said = said,
            Script = quantity.Script,
            Joined = joined,
        });
        return end;
    }

    /// <summary>Whether a second number makes a range with <paramref name="low"/>: 1-2家, 4%—5%, 4%至5%; not after 从 or 由.</summary>
    private static bool RangeAfter(ReadOnlySpan<char> text, Quantity low, out Quantity high)
    {
        high = default;
        var at = low.End;
        while (at < text.Length && text[at] == '-') at++;
        if (at == low.End)
        {
            if (at >= text.Length || text[at] is not ('至' or '到') || (low.Start > 0 && text[low.Start - 1] is '从' or '由' or '自')) return false;
            at++;
        }

        if (at >= text.Length || !char.IsAsciiDigit(text[at])) return false;
        if (!QuantityReader.TryRead(text[at..], 0, out high)) return false;
        high = high with { Start = high.Start + at, NumberEnd = high.NumberEnd + at, End = high.End + at };
        return high.Unit is not null && (low.Unit is null || low.Unit == high.Unit) && high.Value > low.Value;
    }

    internal static bool IsConjunction(ReadOnlySpan<char> text) => text is "和" or "、" or "与" or "及" or "以及" or "或";
}
