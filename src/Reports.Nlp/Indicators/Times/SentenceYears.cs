using Reports.Nlp.Indicators.Sentences;

namespace Reports.Nlp.Indicators.Times;

/// <summary>The years that a sentence names, and for which of its clauses each holds.</summary>
/// <remarks>One instance serves all sentences of a document in turn.</remarks>
internal sealed class SentenceYears
{
    private const int LookedBack = 8;
    private const int LongestOpening = 7;

    private readonly List<(int Place, int Year, bool Opens)> _years = [];

    /// <summary>Begins a sentence.</summary>
    public void Clear() => _years.Clear();

    /// <summary>Adds the year whose last character before 年 stands at a place; places come in order.</summary>
    public void Add(ReadOnlySpan<char> text, int at, int year) =>
        _years.Add((at, year, Opens(text, at) || (_years.Count > 0 && _years[^1].Opens && GoesOn(text, _years[^1].Place, at))));

    /// <summary>The last year named before a place, in its clause or at the head of one before.</summary>
    /// <param name="clause">Where the clause begins.</param>
    /// <param name="at">The place.</param>
    /// <param name="place">Where the year is named.</param>
    public int? Before(int clause, int at, out int place)
    {
        var (low, high) = (0, _years.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_years[middle].Place <= at) low = middle + 1;
            else high = middle;
        }

        for (var i = low - 1; i >= Math.Max(0, low - LookedBack); i--)
        {
            place = _years[i].Place;
            if (_years[i].Opens || place >= clause) return _years[i].Year;
        }

        place = -1;
        return null;
    }

    /// <summary>Whether a year follows right after another: 2024年、2025年, 2020年到2025年. The last counts.</summary>
    private static bool GoesOn(ReadOnlySpan<char> text, int last, int at) =>
        at - last == 6 && text[last + 1] == '年' && text[last + 2] is '、' or '和' or '与' or '到' or '至' or '-';

    /// <summary>Whether a time opens its clause, and so holds for the clauses after it too.</summary>
    private static bool Opens(ReadOnlySpan<char> text, int at)
    {
        // 2021-2025年: as long as the first of the two.
        if (at > LongestOpening && text[at - 4] == '-' && char.IsAsciiDigit(text[at - 5])) at -= 5;
        var start = at;
        while (start > 0 && at - start < LongestOpening && !Clauses.IsEnd(text, start - 1)) start--;
        return start == 0 || Clauses.IsEnd(text, start - 1);
    }
}
