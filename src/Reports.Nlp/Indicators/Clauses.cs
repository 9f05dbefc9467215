namespace Reports.Nlp.Indicators;

/// <summary>Where the clauses of a compact sentence end.</summary>
internal static class Clauses
{
    /// <summary>Whether a clause ends with the mark at <paramref name="at"/>; a comma between digits ends none.</summary>
    public static bool IsEnd(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        '，' or '；' or ';' or '。' or '：' or ':' or '！' or '!' or '？' or '?' or '…' => true,
        ',' => at == 0 || at + 1 >= text.Length || !char.IsAsciiDigit(text[at - 1]) || !char.IsAsciiDigit(text[at + 1]) || !IsGroup(text[(at + 1)..]),
        _ => false,
    };

    /// <summary>Whether a clause ends in a text.</summary>
    public static bool HoldEnd(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
            if (IsEnd(text, i)) return true;
        return false;
    }

    private static bool IsGroup(ReadOnlySpan<char> digits)
    {
        var length = 0;
        while (length < digits.Length && char.IsAsciiDigit(digits[length])) length++;
        return length == 3;
    }
}
