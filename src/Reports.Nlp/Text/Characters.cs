namespace Reports.Nlp.Text;

/// <summary>The classes of characters that Chinese layout turns on.</summary>
internal static class Characters
{
    /// <summary>Whether <paramref name="c"/> ends a sentence.</summary>
    public static bool EndsSentence(char c) => c is '。' or '！' or '？' or '!' or '?' or '…' or '．' or '｡';

    /// <summary>Whether <paramref name="c"/> closes a quotation or bracket, and so belongs to the sentence that it follows.</summary>
    public static bool Closes(char c) => c is '”' or '’' or '」' or '』' or '）' or ')' or '》' or '〉' or '】' or ']' or '］' or '〕';

    /// <summary>The closing mark that <paramref name="c"/> asks for, or NUL where it opens nothing.</summary>
    public static char ClosingOf(char c) => c switch
    {
        '“' => '”',
        '‘' => '’',
        '「' => '」',
        '『' => '』',
        '（' => '）',
        '(' => ')',
        '《' => '》',
        '〈' => '〉',
        '【' => '】',
        '［' => '］',
        _ => '\0',
    };

    /// <summary>Whether <paramref name="c"/> is a quotation mark of any kind.</summary>
    public static bool IsQuote(char c) => c is '“' or '”' or '‘' or '’' or '「' or '」' or '『' or '』' or '"' or '\'' or '＂' or '＇';

    /// <summary>Whether <paramref name="c"/> is a Chinese character of the basic block or extension A, or half of a rarer one.</summary>
    public static bool IsHan(char c) => c is (>= '\u4e00' and <= '\u9fff') or (>= '\u3400' and <= '\u4dbf') or '〇' || char.IsSurrogate(c);

    /// <summary>Whether <paramref name="c"/> shows nothing and carries no meaning in running text.</summary>
    public static bool IsInvisible(char c) => c is '\u200b' or '\u200c' or '\u200d' or '\u200e' or '\u200f' or '\u2060' or '\ufeff' or '\u00ad'
        or (< ' ' and not '\t' and not '\n' and not '\r' and not '\f' and not '\v');

    /// <summary>Whether the text under <paramref name="text"/> ends a sentence, closing marks and white space aside.</summary>
    public static bool IsComplete(ReadOnlySpan<char> text)
    {
        var end = text.Length;
        while (end > 0 && (Closes(text[end - 1]) || char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '"' or '\'')) end--;
        return end > 0 && (EndsSentence(text[end - 1]) || text[end - 1] is '；' or ';' or '：' or ':');
    }
}
