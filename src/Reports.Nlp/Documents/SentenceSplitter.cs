using Reports.Nlp.Text;

namespace Reports.Nlp.Documents;

/// <summary>Cuts a paragraph into sentences.</summary>
/// <remarks>
/// A sentence ends after 。！？… and the closing marks that follow, unless the text goes on at once (a comma, 的 after a
/// quotation). A full stop of ASCII ends one only between Latin words, so 1.2万, PM2.5 and 1. are safe. Linear.
/// </remarks>
internal static class SentenceSplitter
{
    public static void Split(ReadOnlySpan<char> text, int offset, int paragraph, List<Sentence> sentences)
    {
        var start = 0;
        var quotes = new QuoteCounter(text);
        for (var i = 0; i < text.Length; i++)
        {
            if (!Ends(text, i)) continue;
            var end = i + 1;
            while (end < text.Length && Characters.EndsSentence(text[end])) end++;
            var marks = end;
            while (end < text.Length && (Characters.Closes(text[end]) || text[end] is '"' && quotes.IsOddBetween(start, end))) end++;
            while (end < text.Length && char.IsWhiteSpace(text[end])) end++;
            if (end < text.Length && GoesOn(text[end], quoted: end > marks))
            {
                i = end - 1;
                continue;
            }

            sentences.Add(new(paragraph, new(start + offset, end + offset)));
            start = end;
            i = end - 1;
        }

        if (start < text.Length) sentences.Add(new(paragraph, new(start + offset, text.Length + offset)));
    }

    private static bool Ends(ReadOnlySpan<char> text, int i)
    {
        if (text[i] == '．') return false;
        if (text[i] == '…') return i + 1 >= text.Length || text[i + 1] != '…';
        if (Characters.EndsSentence(text[i])) return true;
        return text[i] == '.' && i > 0 && char.IsAsciiLetter(text[i - 1]) && i + 2 < text.Length && text[i + 1] == ' ' && char.IsAsciiLetterUpper(text[i + 2]);
    }

    private static bool GoesOn(char next, bool quoted) => next is '，' or '、' or '；' or '：' or ',' or ';' || (quoted && next is '的' or '等' or '—');

    /// <summary>Counts straight quotation marks on the way through a text, each once.</summary>
    private ref struct QuoteCounter(ReadOnlySpan<char> text)
    {
        private readonly ReadOnlySpan<char> _text = text;
        private int _start;
        private int _end;
        private int _count;

        /// <summary>Whether an odd number of them stand between two offsets, neither of which goes back.</summary>
        public bool IsOddBetween(int start, int end)
        {
            if (start != _start) (_start, _end, _count) = (start, start, 0);
            _count += _text[_end..end].Count('"');
            _end = end;
            return _count % 2 == 1;
        }
    }
}
