using System.Text;

using Reports.Nlp.Text;

namespace Reports.Nlp.Formats;

/// <summary>A text that grows, with the runs of it that were copied from a source.</summary>
/// <param name="maxCharacters">Most code units it may hold.</param>
internal sealed class SourcedText(int maxCharacters)
{
    private readonly StringBuilder _text = new();
    private readonly List<SourceRun> _runs = [];

    public int Length => _text.Length;

    /// <summary>The last character, or NUL.</summary>
    public char Last => _text.Length == 0 ? '\0' : _text[^1];

    /// <summary>Copies a character that stands at <paramref name="source"/>.</summary>
    public void Copy(char c, int source)
    {
        if (_runs.Count > 0 && _runs[^1] is var run && run.Text + run.Length == _text.Length && run.Source + run.Length == source)
            _runs[^1] = run with { Length = run.Length + 1 };
        else if (_runs.Count == 0 || source >= _runs[^1].Source + _runs[^1].Length)
            _runs.Add(new(_text.Length, source, 1));
        Put(c);
    }

    /// <summary>Copies a piece of the source as it stands.</summary>
    public void Copy(ReadOnlySpan<char> piece, int source)
    {
        if (piece.IsEmpty) return;
        if (_runs.Count == 0 || source >= _runs[^1].Source + _runs[^1].Length) _runs.Add(new(_text.Length, source, piece.Length));
        Put(piece);
    }

    /// <summary>Puts in a character that has no source.</summary>
    public void Put(char c)
    {
        if (_text.Length >= maxCharacters) throw TooLong();
        _text.Append(c);
    }

    /// <summary>Puts in text that has no source.</summary>
    public void Put(ReadOnlySpan<char> text)
    {
        if (_text.Length > maxCharacters - text.Length) throw TooLong();
        _text.Append(text);
    }

    public SourceMap Map() => SourceMap.Of(_runs);

    public override string ToString() => _text.ToString();

    private InvalidDataException TooLong() => new($"more than {maxCharacters} characters of text; at most that many are read");
}
