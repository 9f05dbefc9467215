using Reports.Nlp.Text;

namespace Reports.Nlp.Documents.Recognition;

/// <summary>The number of a note: <c>[1]</c>, <c>【1】</c>, <c>注1：</c>, which headings never bear.</summary>
internal static class EntryNumber
{
    /// <summary>Whether <paramref name="text"/> begins with the number of a note.</summary>
    public static bool Starts(ReadOnlySpan<char> text)
    {
        if (text.Length < 3) return false;
        if (text[0] is '[' or '［' or '【' or '〔')
        {
            var close = text[..Math.Min(text.Length, 8)].IndexOfAny("]］】〕");
            return close is >= 2 and <= 4 && AllDigits(text[1..close]);
        }

        return false;
    }

    private static bool AllDigits(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (Characters.IsHan(c) || ChineseNumber.Digit(c) < 0) return false;
        return true;
    }
}
