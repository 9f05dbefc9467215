using System.Globalization;

namespace Reports.Nlp.Indicators.Figures;

/// <summary>Values of numbers in digits, with a point and groups of three: <c>1,574</c>, <c>8.25</c>.</summary>
internal static class DigitFigure
{
    // What an int holds whatever the digits.
    private const int LongestPlain = 9;

    /// <summary>Where the number that begins at <paramref name="start"/> ends; <paramref name="start"/> itself where none begins.</summary>
    public static int EndOf(ReadOnlySpan<char> text, int start)
    {
        var end = EndOfRun(text, start);
        if (end - start <= 3)
            while (end + 3 < text.Length && text[end] == ',' && AreThree(text, end + 1)) end += 4;
        return end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]) ? EndOfRun(text, end + 1) : end;
    }

    /// <summary>Reads the whole of <paramref name="digits"/>, which <see cref="EndOf"/> has measured.</summary>
    public static bool TryRead(ReadOnlySpan<char> digits, out decimal value)
    {
        if (digits.Length > LongestPlain) return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out value);
        var number = 0;
        var places = -1;
        foreach (var c in digits)
        {
            if (c == '.') places = 0;
            if (!char.IsAsciiDigit(c)) continue;
            number = (number * 10) + (c - '0');
            if (places >= 0) places++;
        }

        value = new(number, 0, 0, false, (byte)Math.Max(0, places));
        return !digits.IsEmpty;
    }

    private static int EndOfRun(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        return end;
    }

    private static bool AreThree(ReadOnlySpan<char> text, int at) =>
        char.IsAsciiDigit(text[at]) && char.IsAsciiDigit(text[at + 1]) && char.IsAsciiDigit(text[at + 2]) && (at + 3 >= text.Length || !char.IsAsciiDigit(text[at + 3]));
}
