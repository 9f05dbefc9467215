using Reports.Nlp.Segmentation;

namespace Reports.Nlp.Mentions;

/// <summary>Where the words of a text begin and end on its most probable path.</summary>
internal sealed class WordBounds
{
    private readonly List<Token> _tokens = [];
    private readonly int[] _tokenAt;

    /// <summary>Cuts a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="segmenter">Cuts by words it knows alone, so that a token of two characters and more is a word.</param>
    public WordBounds(ReadOnlySpan<char> text, LexiconSegmenter segmenter)
    {
        segmenter.Segment(text, 0, _tokens);
        _tokenAt = new int[text.Length];
        for (var t = 0; t < _tokens.Count; t++)
            _tokenAt.AsSpan(_tokens[t].Span.Start, _tokens[t].Span.Length).Fill(t);
    }

    /// <summary>Whether a word stands on both sides of a place, so that cutting there breaks it.</summary>
    public bool Breaks(int at) => at > 0 && at < _tokenAt.Length && _tokenAt[at] == _tokenAt[at - 1] && _tokens[_tokenAt[at]].Kind == TokenKind.Word;

    /// <summary>The word at a place.</summary>
    public Text.TextSpan WordAt(int at) => _tokens[_tokenAt[at]].Span;

    /// <summary>Whether every word of a stretch is one character, and the stretch begins and ends with a word.</summary>
    public bool IsSingleCharacters(Text.TextSpan span)
    {
        for (var i = span.Start; i < span.End; i++)
            if (WordAt(i).Length != 1) return false;
        return true;
    }
}
