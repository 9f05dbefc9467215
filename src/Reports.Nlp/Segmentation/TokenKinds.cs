using System.Globalization;
using System.Runtime.CompilerServices;

namespace Reports.Nlp.Segmentation;

/// <summary>Tells what a token is made of; for those who write an <see cref="ISegmenter"/>.</summary>
/// <remarks>Holds no state, so safe for concurrent use. Costs a look at each character up to the first that decides.</remarks>
public static class TokenKinds
{
    /// <summary>Kind of any token.</summary>
    /// <param name="token">The token's characters.</param>
    /// <returns>
    /// A word where it holds an ideograph or another letter that is not Latin, else Latin where it holds a Latin letter, else a
    /// number where it holds a digit, else punctuation; white space where it holds nothing else, and where it is empty.
    /// </returns>
    public static TokenKind Of(ReadOnlySpan<char> token)
    {
        var found = TokenKind.Space;
        foreach (var rune in token.EnumerateRunes())
        {
            var kind = OfOther(rune.Value);
            if (kind == TokenKind.Word) return kind;
            if (Rank(kind) > Rank(found)) found = kind;
        }

        return found;

        static int Rank(TokenKind kind) => kind switch { TokenKind.Space => 0, TokenKind.Punctuation => 1, TokenKind.Number => 2, _ => 3 };
    }

    /// <summary>Kind of a token of characters that jieba looks up: ideographs and some ASCII.</summary>
    /// <param name="token">First character of the token.</param>
    /// <param name="length">Its length.</param>
    /// <returns>A word where it holds an ideograph, else Latin where a letter, else a number where a digit, else punctuation.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static unsafe TokenKind OfWord(char* token, int length) => *token >= JiebaCharacters.FirstIdeograph ? TokenKind.Word : OfMixed(token, length);

    /// <summary>Kind of a single character that jieba does not look up.</summary>
    /// <param name="character">Its code point; half a surrogate pair counts as a symbol.</param>
    /// <returns>Its kind.</returns>
    internal static TokenKind OfOther(int character)
    {
        if (character <= char.MaxValue && JiebaCharacters.IsSpace((char)character)) return TokenKind.Space;
        switch (CharUnicodeInfo.GetUnicodeCategory(character))
        {
            case UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter:
                return IsLatin(character) ? TokenKind.Latin : TokenKind.Word;
            case UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark:
                return TokenKind.Word;
            case UnicodeCategory.LetterNumber when character is '〇' or (>= '〡' and <= '〩'):
                return TokenKind.Word;
            case UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber:
                return TokenKind.Number;
            default:
                return TokenKind.Punctuation;
        }
    }

    private static unsafe TokenKind OfMixed(char* token, int length)
    {
        var kind = TokenKind.Punctuation;
        for (var i = 0; i < length; i++)
        {
            if (token[i] >= JiebaCharacters.FirstIdeograph) return TokenKind.Word;
            if (char.IsAsciiLetter(token[i])) kind = TokenKind.Latin;
            else if (kind == TokenKind.Punctuation && char.IsAsciiDigit(token[i])) kind = TokenKind.Number;
        }

        return kind;
    }

    // Letters of the blocks that Unicode calls Latin, full-width ones included; Greek, Cyrillic and the rest are words.
    private static bool IsLatin(int character) => character
        is < 0x02B0 or (>= 0x1E00 and <= 0x1EFF) or 0x212A or 0x212B or (>= 0x2C60 and <= 0x2C7F) or (>= 0xA722 and <= 0xA7FF)
        or (>= 0xAB30 and <= 0xAB6F) or (>= 0xFB00 and <= 0xFB06) or (>= 0xFF21 and <= 0xFF5A) or (>= 0x1D400 and <= 0x1D6A5);
}
