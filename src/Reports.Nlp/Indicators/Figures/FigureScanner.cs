using Reports.Nlp.Indicators.Sentences;
using Reports.Nlp.Indicators.Vocabulary;
using Reports.Nlp.Text;

namespace Reports.Nlp.Indicators.Figures;

/// <summary>Finds the values of a compact sentence, leftmost first. Linear.</summary>
internal sealed class FigureScanner
{
    private readonly List<Figure> _figures = [];
    private readonly List<Figure> _made = [];
    private readonly List<Quantity> _bare = [];
    private int _used;
    private int _bareEnd;

    /// <summary>The figures in order; they do not overlap. List and figures are reused by the next call.</summary>
    public List<Figure> Scan(ReadOnlySpan<char> text, ReadOnlySpan<Mark> marks)
    {
        _figures.Clear();
        _bare.Clear();
        _used = 0;
        var title = 0;
        var quoted = false;
        var next = 0;
        foreach (var mark in marks)
        {
            var i = mark.Place;
            if (!mark.Is(CharacterRoles.Starting) || i < next) continue;
            switch (text[i])
            {
                case '《':
                    title++;
                    break;
                case '》':
                    if (title > 0) title--;
                    break;
                case '“' or '”':
                    quoted = text[i] == '“';
                    break;
                case '第' or '前' or '首' or '榜':
                    if (!RankReader.TryRead(text, i, out var rank)) break;
                    if (title == 0 && !quoted && (_figures.Count == 0 || rank.Before >= _figures[^1].End)) _figures.Add(rank);
                    next = rank.End;
                    break;
                default:
                    if (mark.Is(CharacterRoles.Digit) || !NumberCharacters.AreOfWord(text, i)) next = Read(text, i, takes: title == 0 && !quoted);
                    break;
            }
        }

        return _figures;
    }

    /// <summary>Reads the number at <paramref name="start"/>, and says where to go on.</summary>
    private int Read(ReadOnlySpan<char> text, int start, bool takes)
    {
        if (!QuantityReader.TryRead(text, start, out var quantity) || !takes) return quantity.End;
        var range = QuantityRange.TryRead(text, quantity, out var high);
        var (unit, kind) = (quantity.Unit, quantity.Kind);
        if (range) (quantity.End, quantity.Unit, quantity.Kind, quantity.AndMore) = (high.End, high.Unit, high.Kind, high.AndMore || quantity.AndMore);
        var shared = _bare.Count > 0 && IsConjunction(text[_bareEnd..start]);
        if (quantity.Unit is not null)
        {
            if (shared) ShareUnit(text, quantity);
            _bare.Clear();
            SharePower(text, start, unit, kind);
            return Add(text, quantity, range ? high.Value : null);
        }

        if (RatioReader.IsRatio(text, quantity)) return Add(text, quantity, null);
        if (!shared) _bare.Clear();
        if (quantity.Script == NumberScript.Figures && quantity.End == quantity.NumberEnd)
        {
            _bare.Add(quantity);
            _bareEnd = quantity.End;
        }

        return quantity.End;
    }

    /// <summary>3、5和8个: the numbers before take the unit of the last.</summary>
    private void ShareUnit(ReadOnlySpan<char> text, in Quantity last)
    {
        foreach (var bare in _bare)
        {
            var quantity = bare;
            quantity.Unit = last.Unit;
            quantity.Kind = last.Kind;
            Add(text, quantity, null);
        }
    }

    /// <summary>Whether a quantity can be no measure whatever stands before it: a small number in characters that counts the noun after it, a time of nothing that lasts.</summary>
    private static bool MeasuresNothing(ReadOnlySpan<char> text, in Quantity quantity, int end) =>
        (quantity.Script == NumberScript.PowerAlone && ((quantity.Start > 0 && text[quantity.Start - 1] == '个') || (text[end - 1] == '上' && !FigureEdges.EndsAt(text, end)))) || (quantity.Script == NumberScript.Characters && !FigureEdges.EndsAt(text, end)) || (quantity.Kind == UnitKind.Duration && !FigureEdges.NamesTime(text[..quantity.Start]));

    /// <summary>10.6万、3.8万、3.3万平方公里: the powers of ten before take the unit of the last.</summary>
    private void SharePower(ReadOnlySpan<char> text, int next, string? unit, UnitKind kind)
    {
        for (var i = _figures.Count - 1; i >= 0; i--)
        {
            var figure = _figures[i];
            if (figure.Unit is not ("万" or "亿" or "万亿") || unit is null || unit == figure.Unit) return;
            if (!unit.StartsWith(figure.Unit, StringComparison.Ordinal) || figure.End > next || !IsConjunction(text[figure.End..next])) return;
            figure.Unit = unit;
            figure.Kind = kind;
            next = figure.Start;
        }
    }

    private int Add(ReadOnlySpan<char> text, in Quantity quantity, decimal? high)
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
        if (after > 0 && !BeginsNoun(text, end, quantity.Kind))
        {
            end += after;
            modifier = word.Modifier;
        }

        if (MeasuresNothing(text, quantity, end)) return end;
        if (high is not null) modifier = IndicatorModifier.Range;
        var joined = _figures.Count > 0 && (start > _figures[^1].End ? IsConjunction(text[_figures[^1].End..start]) : StandsBeside(_figures[^1], start, quantity));
        var figure = Next();
        figure.Start = start;
        figure.End = end;
        figure.Before = start;
        figure.Value = quantity.Value;
        figure.High = high;
        figure.Unit = quantity.Unit;
        figure.Kind = quantity.Kind;
        figure.Modifier = modifier;
        figure.Said = said;
        figure.Script = quantity.Script;
        figure.Joined = joined;
        _figures.Add(figure);
        return end;
    }

    /// <summary>5条多式联运线路: 多 is of the noun.</summary>
    private static bool BeginsNoun(ReadOnlySpan<char> text, int at, UnitKind kind) =>
        text[at] == '多' && kind != UnitKind.Duration && at + 1 < text.Length && Characters.IsHan(text[at + 1]) && text[at + 1] != '的' && !FigureEdges.EndsAt(text, at + 1);

    /// <summary>2万户5万人: what is counted twice.</summary>
    private static bool StandsBeside(Figure last, int start, in Quantity quantity) =>
        start == last.End && last.Rank is null && quantity.Unit is not null && quantity.Kind is UnitKind.Plain or UnitKind.People && last.Kind is UnitKind.Plain or UnitKind.People;

    /// <summary>A figure to fill: one of a sentence before, where there is one. Ranks are never among them.</summary>
    private Figure Next()
    {
        if (_used == _made.Count) _made.Add(new());
        return _made[_used++];
    }

    internal static bool IsConjunction(ReadOnlySpan<char> text) => text is "和" or "、" or "与" or "及" or "以及" or "或";
}
