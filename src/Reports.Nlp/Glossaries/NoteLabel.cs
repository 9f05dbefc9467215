namespace Reports.Nlp.Glossaries;

/// <summary>The number in front of a note.</summary>
/// <param name="Style">How it is written.</param>
/// <param name="Number">Its value; 0 for a bullet.</param>
/// <param name="Text">The number as printed, without brackets and dots.</param>
/// <param name="End">Offset behind the label and the spaces after it.</param>
internal readonly record struct NoteLabel(NoteStyle Style, int Number, string Text, int End)
{
    private const string Opening = "（([［【〔〖<〈";
    private const string Closing = "）)]］】〕〗>〉";
    private const string Delimiters = ".．、,，:：)）。";
    private const string Bullets = "●◆■★▲○◇□☆△•·※▪➢►▶";

    /// <summary>Reads the label that begins at <paramref name="start"/>, or one of style <see cref="NoteStyle.None"/>.</summary>
    public static NoteLabel Read(string text, int start, int end)
    {
        var at = SkipSpace(text, start, end);
        if (at >= end) return default;
        if (text[at] is '注' or '註' or '*' && at + 1 < end && ReadHere(text, at + 1, end) is { Style: not (NoteStyle.None or NoteStyle.Bullet) } note) return note;
        return ReadHere(text, at, end);
    }

    /// <summary>Whether a numbered label can begin with this character.</summary>
    public static bool MayOpen(char c) =>
        NumeralReader.IsDigit(c) || NumeralReader.IsChinese(c) || c is '注' or '註' or '*' || Opening.Contains(c, StringComparison.Ordinal) || c is >= '①' and <= '⒛' || Circled(c) > 0;

    /// <summary>Offset of the first character from <paramref name="at"/> that is no white space.</summary>
    public static int SkipSpace(string text, int at, int end)
    {
        while (at < end && (char.IsWhiteSpace(text[at]) || text[at] is '\u200B' or '\uFEFF')) at++;
        return at;
    }

    private static NoteLabel ReadHere(string text, int at, int end)
    {
        var c = text[at];
        if (Circled(c) is > 0 and var circled) return new(NoteStyle.Circled, circled, c.ToString(), SkipSpace(text, SkipDelimiter(text, at + 1, end), end));
        if (c is >= '⑴' and <= '⒇') return new(NoteStyle.Round, c - '⑴' + 1, c.ToString(), SkipSpace(text, at + 1, end));
        if (c is >= '⒈' and <= '⒛') return new(NoteStyle.Plain, c - '⒈' + 1, c.ToString(), SkipSpace(text, at + 1, end));
        if (Bullets.Contains(c, StringComparison.Ordinal)) return new(NoteStyle.Bullet, 0, "", SkipSpace(text, at + 1, end));
        var bracket = Opening.IndexOf(c, StringComparison.Ordinal);
        return bracket >= 0 ? Bracketed(text, at, end, bracket) : Bare(text, at, end);
    }

    private static NoteLabel Bracketed(string text, int at, int end, int bracket)
    {
        var from = SkipSpace(text, at + 1, end);
        if (from < end && text[from] == '注') from++;
        var (number, length, chinese) = ReadNumber(text, from, end);
        var close = SkipSpace(text, from + length, end);

        // A half-width bracket may close a full-width one.
        if (length == 0 || close >= end || !Closing.Contains(text[close], StringComparison.Ordinal)) return default;
        var style = chinese ? NoteStyle.Chinese : bracket < 2 ? NoteStyle.Round : NoteStyle.Square;
        return new(style, number, text.Substring(from, length), SkipSpace(text, SkipDelimiter(text, close + 1, end), end));
    }

    private static NoteLabel Bare(string text, int at, int end)
    {
        var (number, length, chinese) = ReadNumber(text, at, end);
        if (length == 0) return default;
        var behind = at + length;
        var delimiter = SkipSpace(text, behind, end);
        if (delimiter < end && (chinese ? text[delimiter] is '、' or '.' or '．' : Delimiters.Contains(text[delimiter], StringComparison.Ordinal)))
            return new(chinese ? NoteStyle.Chinese : NoteStyle.Plain, number, text.Substring(at, length), SkipSpace(text, delimiter + 1, end));

        // "3 “双减”：" and "3“双减”：": a space or a quotation mark sets the number off.
        var parted = behind < end && (delimiter > behind || HeadwordText.OpeningQuotes.Contains(text[behind], StringComparison.Ordinal));
        return parted && !chinese && number < 1000 ? new(NoteStyle.Plain, number, text.Substring(at, length), delimiter) : default;
    }

    private static (int Number, int Length, bool Chinese) ReadNumber(string text, int at, int end)
    {
        var length = 0;
        var number = 0;
        while (at + length < end && length < 4 && NumeralReader.IsDigit(text[at + length]))
        {
            number = number * 10 + (text[at + length] & 0xF);
            length++;
        }

        if (length > 0) return number is > 0 and < 2000 && !(at + length < end && NumeralReader.IsDigit(text[at + length])) ? (number, length, false) : (0, 0, false);
        while (at + length < end && length < 4 && (NumeralReader.DigitValue(text[at + length]) > 0 || text[at + length] is '十' or '百')) length++;
        if (length == 0 || NumeralReader.Read(text.AsSpan(at, length), 0, out var value) != length || value is null) return (0, 0, false);
        return (value.Value, length, true);
    }

    private static int SkipDelimiter(string text, int at, int end) => at < end && text[at] is '.' or '．' or '、' or ',' or '，' ? at + 1 : at;

    private static int Circled(char c) => c switch
    {
        >= '①' and <= '⑳' => c - '①' + 1,
        >= '㉑' and <= '㉟' => c - '㉑' + 21,
        >= '㊱' and <= '㊿' => c - '㊱' + 36,
        >= '❶' and <= '❿' => c - '❶' + 1,
        >= '➀' and <= '➉' => c - '➀' + 1,
        >= '⓵' and <= '⓾' => c - '⓵' + 1,
        _ => 0,
    };
}
