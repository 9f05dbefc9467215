namespace Reports.Nlp.Segmentation;

/// <summary>Adds to each long token the words of two and three characters inside it, for search engines.</summary>
internal static class SearchMode
{
    /// <summary>Adds a token and, before it, the words inside.</summary>
    /// <param name="lexicon">The words.</param>
    /// <param name="text">The text.</param>
    /// <param name="token">A token of precise mode.</param>
    /// <param name="offset">Added to every span.</param>
    /// <param name="tokens">Receives the words of two characters, those of three, and the token.</param>
    public static void Expand(Lexicon lexicon, ReadOnlySpan<char> text, Token token, int offset, List<Token> tokens)
    {
        if (token.Span.Length > 2) Grams(lexicon, text, token, 2, offset, tokens);
        if (token.Span.Length > 3) Grams(lexicon, text, token, 3, offset, tokens);
        tokens.Add(token with { Span = token.Span.Shift(offset) });
    }

    private static void Grams(Lexicon lexicon, ReadOnlySpan<char> text, Token token, int size, int offset, List<Token> tokens)
    {
        for (var start = token.Span.Start; start < token.Span.End; start = After(text, start, 1))
        {
            var end = After(text, start, size);
            if (end > token.Span.End || end - start == token.Span.Length) return;
            var gram = text[start..end];
            if (lexicon.Terms?.Contains(gram) == true) tokens.Add(new(new(offset + start, offset + end), TokenKind.Term));
            else if (lexicon.Words.Find(gram) != 0) tokens.Add(new(new(offset + start, offset + end), TokenKinds.Of(gram)));
        }
    }

    // Only a term of the caller's holds surrogate pairs.
    private static int After(ReadOnlySpan<char> text, int start, int characters)
    {
        for (; characters > 0 && start < text.Length; characters--)
            start += start + 1 < text.Length && char.IsSurrogatePair(text[start], text[start + 1]) ? 2 : 1;
        return characters == 0 ? start : text.Length + 1;
    }
}
