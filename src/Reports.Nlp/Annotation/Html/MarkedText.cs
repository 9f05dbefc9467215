using Reports.Nlp.Text;

namespace Reports.Nlp.Annotation.Html;

/// <summary>Writes text with marks of several layers, which may nest and cross.</summary>
/// <remarks>
/// HTML elements nest; where two marks cross, the one that began later is closed where the earlier ends and opened again after
/// it, as a continuation. Linear in text and marks, which are consumed in order.
/// </remarks>
internal sealed class MarkedText(string text, IEnumerable<TextMark> marks)
{
    private readonly TextMark[] _marks = [.. marks.OrderBy(m => m.Span.Start).ThenBy(m => !m.Span.IsEmpty).ThenBy(m => m.Span).ThenBy(m => m.Layer)];
    private readonly List<TextMark> _open = [];
    private int _next;

    /// <summary>Writes a span of the text; spans are asked for in order.</summary>
    public void Write(MarkupWriter page, TextSpan span)
    {
        while (_next < _marks.Length && _marks[_next].Span.Start < span.Start) _next++;
        var at = span.Start;
        while (true)
        {
            CloseThrough(page, at);
            while (_next < _marks.Length && _marks[_next].Span.Start == at && _marks[_next].Span.End <= span.End) Open(page, _marks[_next++]);
            if (at == span.End) return;
            var stop = span.End;
            foreach (var mark in _open) stop = Math.Min(stop, mark.Span.End);
            if (_next < _marks.Length) stop = Math.Min(stop, Math.Max(_marks[_next].Span.Start, at + 1));
            page.Text(text.AsSpan(at, stop - at));
            at = stop;
            while (_next < _marks.Length && _marks[_next].Span.Start < at) _next++;
        }
    }

    private void Open(MarkupWriter page, TextMark mark)
    {
        mark.Open(page, false);
        if (mark.Span.IsEmpty) return;
        _open.Add(mark);
    }

    private void CloseThrough(MarkupWriter page, int at)
    {
        var first = _open.FindIndex(mark => mark.Span.End <= at);
        if (first < 0) return;
        for (var i = _open.Count - 1; i >= first; i--) page.Markup(_open[i].Close);
        _open.RemoveAll(mark => mark.Span.End <= at);
        for (var i = first; i < _open.Count; i++) _open[i].Open(page, true);
    }
}
