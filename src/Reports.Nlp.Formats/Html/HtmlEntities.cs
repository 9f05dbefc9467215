using System.Globalization;
using System.Text;

using AngleSharp.Html;

namespace Reports.Nlp.Formats.Html;

/// <summary>Decodes character references: <c>&amp;ldquo;</c>, <c>&amp;#8220;</c>, <c>&amp;#x201C;</c>.</summary>
internal static class HtmlEntities
{
    private const int LongestName = 32;

    /// <summary>The text that the reference at the start of <paramref name="text"/> stands for; null where it is none.</summary>
    /// <param name="text">Text that begins with <c>&amp;</c>.</param>
    /// <param name="length">Length of the reference.</param>
    public static string? Read(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        if (text.Length > 2 && text[1] == '#') return Numeric(text, out length);
        var end = 1;
        while (end < text.Length && end <= LongestName && char.IsAsciiLetterOrDigit(text[end])) end++;
        if (end == 1) return null;
        if (end < text.Length && text[end] == ';' && HtmlEntityProvider.Resolver.GetSymbol(text[1..(end + 1)].ToString()) is { } symbol)
        {
            length = end + 1;
            return symbol;
        }

        // Old pages leave out the semicolon; only the oldest names may, and none of them is longer than six letters.
        for (var stop = Math.Min(end, 7); stop > 2; stop--)
        {
            if (HtmlEntityProvider.Resolver.GetSymbol(text[1..stop].ToString()) is not { } old) continue;
            length = stop;
            return old;
        }

        return null;
    }

    private static string? Numeric(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        var hex = text[2] is 'x' or 'X';
        var start = hex ? 3 : 2;
        var end = start;
        while (end < text.Length && end - start < 10 && (hex ? char.IsAsciiHexDigit(text[end]) : char.IsAsciiDigit(text[end]))) end++;
        if (end == start) return null;
        length = end < text.Length && text[end] == ';' ? end + 1 : end;
        var style = hex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        if (!int.TryParse(text[start..end], style, CultureInfo.InvariantCulture, out var code)) return "\uFFFD";
        if (HtmlEntityProvider.IsInCharacterTable(code)) return HtmlEntityProvider.GetSymbolFromTable(code);
        return Rune.IsValid(code) && code != 0 ? new Rune(code).ToString() : "\uFFFD";
    }
}
