using System.Runtime.CompilerServices;

namespace Reports.Nlp.Segmentation;

/// <summary>Which characters jieba 0.42.1 looks up in its dictionary; the others are tokens of their own.</summary>
internal static class JiebaCharacters
{
    /// <summary>The first ideograph it knows.</summary>
    public const char FirstIdeograph = '一';

    /// <summary>The last: later additions to Unicode are strangers to it.</summary>
    public const char LastIdeograph = '\u9FD5';

    /// <summary>ASCII characters that stand in words.</summary>
    public const string AsciiInWords = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+#&._%-";

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsIdeograph(char c) => (uint)(c - FirstIdeograph) <= LastIdeograph - FirstIdeograph;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsInWords(char c) => IsIdeograph(c) || AsciiInWords.Contains(c, StringComparison.Ordinal);

    /// <summary>White space as Python's <c>\s</c> has it: Unicode's, and the four separators U+001C to U+001F.</summary>
    /// <param name="c">The character.</param>
    /// <returns>Whether it is white space.</returns>
    public static bool IsSpace(char c) => char.IsWhiteSpace(c) || (uint)(c - '\u001C') <= 3;
}
