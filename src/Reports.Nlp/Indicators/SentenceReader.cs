using System.Runtime.CompilerServices;
using Reports.Nlp.Documents;
using Reports.Nlp.Indicators.Figures;
using Reports.Nlp.Indicators.Names;
using Reports.Nlp.Indicators.Sentences;
using Reports.Nlp.Indicators.Times;

namespace Reports.Nlp.Indicators;

/// <summary>Reads the indicators of one sentence after another of a document.</summary>
/// <remarks>
/// Figures are taken from left to right. A figure belongs to the name before it in its clause; where a verb stands right before it
/// and a noun right after it, to that noun; where nothing stands before it but what ties it, to the name of the figure before it. A
/// figure that is followed by a noun otherwise describes that noun (投资5000万元以上项目) and measures nothing.
/// </remarks>
internal sealed class SentenceReader
{
    private readonly ReportDocument _document;
    private readonly CompactText _text = new();
    private readonly SentenceMarks _marks = new();
    private readonly FigureScanner _scanner = new();
    private readonly SentenceTime _time;
    private readonly SentenceState _state = new();
    private readonly NamesSaid _names;
    private readonly IndicatorBuilder _indicators;
    private readonly FigureTies _ties;
    private int _end;
    private int _mark;
    private bool _mayLackNumbers;

    public SentenceReader(ReportDocument document, List<Indicator> found)
    {
        _document = document;
        _time = new(document);
        _names = new(_state);
        _indicators = new(document, _text, _time, _state, found);
        _ties = new(_state, _names, _indicators);
    }

    /// <summary>Reads a sentence; sentences come in the order of the text.</summary>
    public void Read(Sentence sentence, Paragraph paragraph)
    {
        var targetsPart = paragraph.Part is ReportPart.Targets;
        var printed = _document.Text.AsSpan(sentence.Span.Start, sentence.Span.Length);
        var roles = CharacterTable.Of(printed);
        if (!targetsPart && !SentenceSigns.MayState(printed, roles))
        {
            // 过去一年，我们克难前行。 says nothing but when the next sentence was.
            if ((roles & CharacterRoles.Year) != 0) _time.Notice(printed, paragraph);
            return;
        }

        Read(sentence, paragraph, roles, targetsPart);
    }

    /// <summary>Reads a sentence that may state something.</summary>
    /// <remarks>Apart, since most sentences state nothing and need not have its frame cleared for them.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Read(Sentence sentence, Paragraph paragraph, CharacterRoles roles, bool targetsPart)
    {
        _text.Fill(_document.Text, sentence.Span, printed: (roles & CharacterRoles.Folded) == 0);
        var text = _text.Chars;
        var marks = _marks.Of(text);
        var figures = _scanner.Scan(text, marks);
        var targets = targetsPart || (paragraph.Part is not ReportPart.Review && SentenceSigns.SetsTargets(text, roles));
        _mayLackNumbers = targets || SentenceSigns.KeepsStep(text, roles);
        if (figures.Count == 0 && !_mayLackNumbers)
        {
            _time.Notice(text, marks, paragraph);
            return;
        }

        _time.Read(text, marks, roles, paragraph);
        _names.Restart();
        _state.Restart();
        _state.Clause = Clauses.ItemEnd(text);
        _end = -1;
        _mark = 0;
        var seen = 0;
        var hasBase = (roles & CharacterRoles.Base) != 0;
        for (var i = 0; i < figures.Count;)
        {
            // A number in characters inside the noun that the figure before counts.
            if (figures[i].Before < _state.Floor)
            {
                i++;
                continue;
            }

            var last = i;
            while (last + 1 < figures.Count && figures[last + 1].Joined) last++;
            ReadClauses(text, marks, ref seen, figures[i].Before, targets);
            if (!(hasBase && _ties.IsBase(text, figures, i, last)) && !_ties.TryAfterName(text, figures, i, last, out var name)) _ties.TryBeforeName(text, figures[last = i], ref name);
            seen = Math.Max(seen, figures[last].End);
            i = last + 1;
        }

        ReadClauses(text, marks, ref seen, text.Length, targets);
    }

    /// <summary>Goes on to <paramref name="to"/>, and reads the clauses that end on the way and hold no figure.</summary>
    private void ReadClauses(ReadOnlySpan<char> text, ReadOnlySpan<Mark> marks, ref int seen, int to, bool targets)
    {
        while (true)
        {
            // An end further on is looked for once, however many figures stand before it.
            if (_end < seen) _end = NextEnd(text, marks, seen);
            if (_end > to || (_end == to && to < text.Length)) break;
            seen = _end;
            if (_mayLackNumbers && _state.Clause >= _state.Floor) ReadWithoutNumbers(text, _state.Clause, seen, targets);
            _state.Before = (_state.Clause, seen);
            if (seen == text.Length) break;
            _state.Clause = ++seen;
        }

        seen = Math.Min(to, text.Length);
    }

    /// <summary>Reads the targets without a number of a clause; two that keep step may stand side by side: 收入和经济同步、报酬和效率同步.</summary>
    private void ReadWithoutNumbers(ReadOnlySpan<char> text, int from, int to, bool targets)
    {
        while (from < to)
        {
            var step = text[from..to].IndexOf("同步、", StringComparison.Ordinal);
            if (step < 0) step = NumberlessTargets.EndOfFirst(text[from..to]);
            var end = step < 0 ? to : from + step + 2;
            if (NumberlessTargets.TryRead(text, from, end, targets, out var value, out var name, out var direction, out var modifier))
            {
                var figure = new Figure { Start = value.Start, End = value.End, Before = value.Start, Modifier = modifier, Pace = PaceReader.Read(text[value.Start..value.End]) };
                _indicators.Add(text, figure, _names.Named(text, name), direction, modifier, name);

                // What stands beside one that keeps step does so too, be it usual or not.
                targets = true;
            }

            from = end + 1;
        }
    }

    /// <summary>Where the first clause from <paramref name="from"/> on ends, or the length of the text; of one call to the next, further on.</summary>
    private int NextEnd(ReadOnlySpan<char> text, ReadOnlySpan<Mark> marks, int from)
    {
        for (; _mark < marks.Length; _mark++)
        {
            var mark = marks[_mark];
            if (mark.Is(CharacterRoles.ClauseEnd) && mark.Place >= from && Clauses.IsEnd(text, mark.Place)) return mark.Place;
        }

        return text.Length;
    }
}
