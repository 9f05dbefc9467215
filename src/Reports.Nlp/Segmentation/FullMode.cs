using Reports.Nlp.Text;

namespace Reports.Nlp.Segmentation;

/// <summary>Lists every word of the lexicon that a text holds, overlapping ones too, as jieba's full mode does.</summary>
internal sealed unsafe class FullMode(Lexicon lexicon)
{
    private readonly Lexicon _lexicon = lexicon;
    private readonly List<int> _ends = [];

    /// <summary>Lists the words of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="offset">Added to every span.</param>
    /// <param name="tokens">Receives the words.</param>
    public void Fill(ReadOnlySpan<char> text, int offset, List<Token> tokens)
    {
        for (var position = 0; position < text.Length;)
        {
            var termStart = text.Length;
            var termLength = 0;
            if (_lexicon.Terms is { } terms) termStart = terms.Matcher.Next(text, position, out termLength, out _);
            FillBetween(text[position..termStart], offset + position, tokens);
            if (termLength > 0) tokens.Add(Token(offset + termStart, termLength, TokenKind.Term));
            position = termStart + termLength;
        }

        GC.KeepAlive(_lexicon);
    }

    private void FillBetween(ReadOnlySpan<char> text, int offset, List<Token> tokens)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && _lexicon.Words.Codes[text[end]] != 0) end++;
            if (end > start)
            {
                Words(text[start..end], offset + start, tokens);
                start = end;
                continue;
            }

            while (end < text.Length && _lexicon.Words.Codes[text[end]] == 0) end++;
            Others(text[start..end], offset + start, tokens);
            start = end;
        }
    }

    // Single words wait where they begin with ASCII letters or digits, until something else shows how far they go.
    private void Words(ReadOnlySpan<char> run, int offset, List<Token> tokens)
    {
        var covered = 0;
        int asciiStart = 0, asciiEnd = 0;
        for (var start = 0; start < run.Length; start++)
        {
            var ascii = char.IsAsciiLetterOrDigit(run[start]);
            if (asciiEnd > asciiStart && !ascii) Flush(run);
            EndsAt(run, start);
            if (_ends.Count > 1 || start < covered)
            {
                foreach (var end in _ends)
                {
                    if (end == start + 1) continue;
                    tokens.Add(Token(offset + start, end - start, TokenKinds.Of(run[start..end])));
                    covered = end;
                }

                continue;
            }

            covered = _ends[0];
            if (!ascii)
            {
                tokens.Add(Token(offset + start, covered - start, TokenKinds.Of(run[start..covered])));
                continue;
            }

            if (asciiEnd != start) Flush(run);
            if (asciiEnd == asciiStart) asciiStart = start;
            asciiEnd = covered;
        }

        Flush(run);

        void Flush(ReadOnlySpan<char> whole)
        {
            if (asciiEnd > asciiStart) tokens.Add(Token(offset + asciiStart, asciiEnd - asciiStart, TokenKinds.Of(whole[asciiStart..asciiEnd])));
            asciiStart = asciiEnd = 0;
        }
    }

    private void EndsAt(ReadOnlySpan<char> run, int start)
    {
        _ends.Clear();
        var next = DoubleArray.RootBase;
        for (var i = start; i < run.Length && next != 0; i++)
        {
            int code = _lexicon.Words.Codes[run[i]];
            var unit = _lexicon.Words.Units[next + code];
            if (DoubleArrayUnit.Label(unit) != code) break;
            if (DoubleArrayUnit.Value(unit) != 0) _ends.Add(i + 1);
            next = DoubleArrayUnit.Base(unit);
        }

        if (_ends.Count == 0) _ends.Add(start + 1);
    }

    // White space stands alone and everything between it together, even where that is nothing.
    private static void Others(ReadOnlySpan<char> run, int offset, List<Token> tokens)
    {
        var start = 0;
        for (var i = 0; i < run.Length; i++)
        {
            if (!JiebaCharacters.IsSpace(run[i])) continue;
            tokens.Add(Token(offset + start, i - start, TokenKinds.Of(run[start..i])));
            var length = run[i] == '\r' && i + 1 < run.Length && run[i + 1] == '\n' ? 2 : 1;
            tokens.Add(Token(offset + i, length, TokenKind.Space));
            i += length - 1;
            start = i + 1;
        }

        tokens.Add(Token(offset + start, run.Length - start, TokenKinds.Of(run[start..])));
    }

    private static Token Token(int start, int length, TokenKind kind) => new(new(start, start + length), kind);
}
