using Reports.Nlp.Text;

namespace Reports.Nlp.Documents.Recognition;

/// <summary>The number that a heading or list item begins with.</summary>
/// <param name="Style">How it is written, which fixes its rank among the others.</param>
/// <param name="Ordinal">Its value, from 1.</param>
/// <param name="Length">Characters it takes, its mark and the white space after it included.</param>
internal readonly record struct Numbering(NumberingStyle Style, int Ordinal, int Length)
{
    /// <summary>Reads the number at the start of <paramref name="text"/>.</summary>
    /// <returns>Null where it begins with no number that a heading or an item could bear.</returns>
    public static Numbering? Read(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return null;
        return text[0] switch
        {
            '第' => Chapter(text),
            '（' or '(' or '〔' => Bracketed(text),
            >= '①' and <= '⑳' => new(NumberingStyle.Circled, text[0] - '①' + 1, WithSpace(text, 1)),
            _ => Bare(text),
        };
    }

    private static Numbering? Chapter(ReadOnlySpan<char> text)
    {
        var end = NumberEnd(text, 1);
        if (end == 1 || end >= text.Length || !ChineseNumber.TryParse(text[1..end], out var ordinal)) return null;
        NumberingStyle style;
        switch (text[end])
        {
            case '编' or '篇' or '部':
                style = NumberingStyle.Volume;
                break;
            case '章':
                style = NumberingStyle.Chapter;
                break;
            case '节':
                style = NumberingStyle.SectionOfChapter;
                break;
            default:
                return null;
        }

        var length = end + (text[end] == '部' && text[(end + 1)..].StartsWith("分") ? 2 : 1);
        // 第一章 is followed by space, a mark or the heading; 第一节课 and 第三部门 are words.
        if (text[end] is '节' or '部' && length < text.Length && !char.IsWhiteSpace(text[length]) && text[length] is not ('、' or '：' or ':' or '.' or '，')
            && !text[end..].StartsWith("部分")) return null;
        return new(style, ordinal, WithSpace(text, length));
    }

    private static Numbering? Bracketed(ReadOnlySpan<char> text)
    {
        var end = NumberEnd(text, 1);
        if (end == 1 || end >= text.Length || text[end] is not ('）' or ')' or '〕') || !ChineseNumber.TryParse(text[1..end], out var ordinal)) return null;
        if (ordinal is 0 or > 200) return null;
        var style = Characters.IsHan(text[1]) ? NumberingStyle.BracketedChinese : NumberingStyle.BracketedArabic;
        return new(style, ordinal, WithSpace(text, end + 1));
    }

    private static Numbering? Bare(ReadOnlySpan<char> text)
    {
        var end = NumberEnd(text, 0);
        if (end == 0 || end >= text.Length || !ChineseNumber.TryParse(text[..end], out var ordinal) || ordinal is 0 or > 200) return null;
        var mark = text[end];
        if (Characters.IsHan(text[0]))
        {
            if (mark is '是' or '要' && ordinal <= 20) return new(NumberingStyle.Spoken, ordinal, end + 1);
            return mark is '、' or '．' or '.' ? new(NumberingStyle.Chinese, ordinal, WithSpace(text, end + 1)) : null;
        }

        if (mark is not ('、' or '．' or '.' or '）' or ')')) return null;
        // 1. is a mark, 3.5 is a number.
        if (mark == '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])) return null;
        return new(NumberingStyle.Arabic, ordinal, WithSpace(text, end + 1));
    }

    private static int NumberEnd(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < 5 && ChineseNumber.IsPart(text[end])) end++;
        return end;
    }

    private static int WithSpace(ReadOnlySpan<char> text, int length)
    {
        while (length < text.Length && char.IsWhiteSpace(text[length])) length++;
        return length;
    }
}
