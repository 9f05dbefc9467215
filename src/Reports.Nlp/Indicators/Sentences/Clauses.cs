namespace Reports.Nlp.Indicators.Sentences;

/// <summary>Where the clauses of a compact sentence end.</summary>
internal static class Clauses
{
    /// <summary>How far before a figure what is said of it may begin.</summary>
    public const int Longest = 64;

    /// <summary>What stands between two names, or two clauses without a comma; 等 ends a list.</summary>
    public const string Joints = "、和并及与等";

    /// <summary>Whether a clause ends with the mark at <paramref name="at"/>; a comma between digits ends none.</summary>
    public static bool IsEnd(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        '，' or '；' or ';' or '。' or '：' or ':' or '！' or '!' or '？' or '?' or '…' => true,
        ',' => at == 0 || at + 1 >= text.Length || !char.IsAsciiDigit(text[at - 1]) || !char.IsAsciiDigit(text[at + 1]) || !IsGroup(text[(at + 1)..]),
        _ => false,
    };

    /// <summary>Where the number ends that counts a sentence as the item of a list (2.实现…, (3)建成…), or 0.</summary>
    public static int ItemEnd(ReadOnlySpan<char> text)
    {
        var start = !text.IsEmpty && text[0] == '(' ? 1 : 0;
        var end = start;
        while (end < text.Length && end - start < 3 && char.IsAsciiDigit(text[end])) end++;
        if (end == start || end + 1 >= text.Length || char.IsAsciiDigit(text[end + 1])) return 0;
        return text[end] is '.' or '、' or ')' ? end + 1 : 0;
    }

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
