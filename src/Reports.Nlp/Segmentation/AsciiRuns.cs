namespace Reports.Nlp.Segmentation;

/// <summary>Cuts ASCII that the lexicon does not know: letters and digits with a fraction and a per cent sign, or what stands between.</summary>
internal static unsafe class AsciiRuns
{
    /// <summary>Where the piece that begins at a place ends.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The place; an ASCII character stands there.</param>
    /// <param name="length">Length of the text.</param>
    /// <returns>The end of <c>[a-zA-Z0-9]+(\.\d+)?%?</c> where one begins here, else of the other ASCII characters up to the next one.</returns>
    public static int EndAt(char* text, int start, int length)
    {
        var end = start;
        while (end < length && char.IsAsciiLetterOrDigit(text[end])) end++;
        if (end == start)
        {
            while (end < length && !char.IsAsciiLetterOrDigit(text[end]) && !JiebaCharacters.IsIdeograph(text[end])) end++;
            return end;
        }

        if (end + 1 < length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
        {
            end += 2;
            while (end < length && char.IsAsciiDigit(text[end])) end++;
        }

        return end < length && text[end] == '%' ? end + 1 : end;
    }
}
