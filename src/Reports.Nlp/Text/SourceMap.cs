namespace Reports.Nlp.Text;

/// <summary>Maps offsets of the clean text to offsets of the source it was made from.</summary>
/// <remarks>
/// The clean text is made of runs copied from the source in order, so the map is a sorted list of runs: a few hundred for a
/// report. A look-up is a binary search, O(log runs). Characters that the reader put in itself (the line break between two
/// paragraphs) belong to no run and map to the end of the run before them. Immutable, so safe to share.
/// </remarks>
public sealed class SourceMap
{
    private readonly int[] _text;
    private readonly int[] _source;
    private readonly int[] _length;

    internal SourceMap(int[] text, int[] source, int[] length)
    {
        _text = text;
        _source = source;
        _length = length;
    }

    /// <summary>The map of a text that is its own source.</summary>
    /// <param name="length">Length of the text in code units.</param>
    /// <returns>A map that answers every offset with itself.</returns>
    public static SourceMap Identity(int length) => new([0], [0], [length]);

    /// <summary>The map of a text that was put together from pieces of a source.</summary>
    /// <param name="runs">The pieces in the order of the text; what lies between two of them was put in and has no source.</param>
    /// <returns>The map; it answers 0 everywhere where there are no runs.</returns>
    /// <exception cref="ArgumentException">A run is empty, begins before 0, or before the end of the one before it in text or source.</exception>
    public static SourceMap Of(IReadOnlyList<SourceRun> runs)
    {
        ArgumentNullException.ThrowIfNull(runs);
        int[] text = new int[runs.Count], source = new int[runs.Count], length = new int[runs.Count];
        for (var i = 0; i < runs.Count; i++)
        {
            var (floor, sourceFloor) = i == 0 ? (0, 0) : (text[i - 1] + length[i - 1], source[i - 1] + length[i - 1]);
            if (runs[i].Length < 1 || runs[i].Text < floor || runs[i].Source < sourceFloor)
                throw new ArgumentException($"run {i} is {runs[i]}; wanted at least one code unit, from {floor} of the text and {sourceFloor} of the source", nameof(runs));
            (text[i], source[i], length[i]) = runs[i];
        }

        return new(text, source, length);
    }

    /// <summary>The pieces that the text was put together from, as <see cref="Of"/> takes them.</summary>
    /// <returns>A new list in the order of the text; empty where the text is.</returns>
    public IReadOnlyList<SourceRun> ToRuns()
    {
        var runs = new List<SourceRun>(_text.Length);
        for (var i = 0; i < _text.Length; i++)
            if (_length[i] > 0) runs.Add(new(_text[i], _source[i], _length[i]));
        return runs;
    }

    /// <summary>Offset in the source of the code unit at <paramref name="offset"/> of the text.</summary>
    /// <param name="offset">Offset in the clean text, from 0 to its length.</param>
    /// <returns>The source offset; for a character without one, the end of the run before it.</returns>
    public int ToSource(int offset)
    {
        if (_text.Length == 0) return 0;
        var run = Array.BinarySearch(_text, offset);
        if (run < 0) run = Math.Max(0, ~run - 1);
        return _source[run] + Math.Clamp(offset - _text[run], 0, _length[run]);
    }

    /// <summary>The smallest source span that holds every code unit of <paramref name="span"/>.</summary>
    /// <param name="span">A span of the clean text.</param>
    /// <returns>Its source span; whatever the reader took out in between is inside it.</returns>
    public TextSpan ToSource(TextSpan span)
    {
        if (span.IsEmpty)
        {
            var at = ToSource(span.Start);
            return new(at, at);
        }

        var last = ToSource(span.End - 1);
        return new(ToSource(span.Start), HasSource(span.End - 1) ? last + 1 : last);
    }

    /// <summary>Whether something was left out of the source right before the code unit at <paramref name="offset"/>: a line end, mostly.</summary>
    internal bool StartsRun(int offset)
    {
        var run = Array.BinarySearch(_text, offset);
        return run > 0 && _source[run] > _source[run - 1] + _length[run - 1];
    }

    /// <summary>Whether the code unit at <paramref name="offset"/> of the text was copied from the source.</summary>
    internal bool HasSource(int offset)
    {
        var run = Array.BinarySearch(_text, offset);
        if (run < 0) run = ~run - 1;
        return run >= 0 && offset < _text[run] + _length[run];
    }
}
