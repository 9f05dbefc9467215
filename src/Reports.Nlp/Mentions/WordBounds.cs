using Reports.Nlp.Glossaries;
using Reports.Nlp.Segmentation;
using Reports.Nlp.Text;

namespace Reports.Nlp.Mentions;

/// <summary>Where the words of a text begin and end on its most probable path.</summary>
/// <remarks>
/// No word crosses punctuation, so a question about a place cuts the text from mark to mark around it and nothing else: most of
/// a report is never asked about. Each stretch is cut once. Reused from text to text by one thread.
/// </remarks>
internal sealed class WordBounds
{
    private readonly FoldedText _text;
    private readonly LexiconSegmenter _segmenter;
    private readonly List<Token> _tokens = [];

    // Per place one more than the number of its token; 0 where it is not cut yet.
    private int[] _tokenAt = [];

    /// <summary>The words of a text.</summary>
    /// <param name="text">The text; where it is folded anew, <see cref="Begin"/> is called.</param>
    /// <param name="segmenter">Cuts by words it knows alone, so that a token of two characters and more is a word.</param>
    public WordBounds(FoldedText text, LexiconSegmenter segmenter)
    {
        _text = text;
        _segmenter = segmenter;
    }

    /// <summary>Forgets the words of the text before.</summary>
    public void Begin()
    {
        if (_tokens.Count > 0)
        {
            _tokens.Clear();
            Array.Clear(_tokenAt);
        }

        if (_tokenAt.Length < _text.Plain.Length) _tokenAt = new int[Math.Max(_text.Plain.Length, _tokenAt.Length * 2)];
    }

    /// <summary>Whether a word stands on both sides of a place, so that cutting there breaks it.</summary>
    public bool Breaks(int at) => at > 0 && at < _text.Plain.Length && At(at) is { Kind: TokenKind.Word } token && token.Span.Start < at;

    /// <summary>The word at a place.</summary>
    public TextSpan WordAt(int at) => At(at).Span;

    /// <summary>Whether every word of a stretch is one character, and the stretch begins and ends with a word.</summary>
    public bool IsSingleCharacters(TextSpan span)
    {
        for (var i = span.Start; i < span.End; i++)
            if (WordAt(i).Length != 1) return false;
        return true;
    }

    /// <summary>A contraction with the further initials that stand beside it as words of their own: 政校企产学研 around 产学研.</summary>
    public TextSpan WithInitials(TextSpan span)
    {
        var plain = _text.Plain;
        var (start, end) = (span.Start, span.End);
        if (span.Length > 4 || !InitialCharacters.Contains(plain[start])) return span;
        var single = false;
        while (start > 0 && InitialCharacters.Contains(plain[start - 1]))
        {
            // 校企 is a word and two initials; 医院 with no initial of its own beside it is a word alone.
            var word = WordAt(start - 1);
            if (word.End != start || word.Length > 2 || !InitialCharacters.Contains(plain[word.Start])) break;
            single |= word.Length == 1;
            start = word.Start;
        }

        return single && start < span.Start - 1 ? new(start, end) : span;
    }

    private Token At(int at)
    {
        if (_tokenAt[at] == 0) CutAround(at);
        return _tokens[_tokenAt[at] - 1];
    }

    private void CutAround(int at)
    {
        var plain = _text.Plain;
        var (start, end) = (at, at + 1);
        var lexicon = _segmenter.Lexicon;
        if (lexicon.MayHold(plain[at]))
        {
            while (start > 0 && lexicon.MayHold(plain[start - 1])) start--;
            while (end < plain.Length && lexicon.MayHold(plain[end])) end++;
        }

        var first = _tokens.Count;
        _segmenter.Segment(plain[start..end], start, _tokens);
        for (var t = first; t < _tokens.Count; t++) _tokenAt.AsSpan(_tokens[t].Span.Start, _tokens[t].Span.Length).Fill(t + 1);
    }
}
