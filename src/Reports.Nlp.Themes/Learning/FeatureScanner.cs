using System.Buffers;
using System.Runtime.CompilerServices;

using Reports.Nlp.Documents;

namespace Reports.Nlp.Themes.Learning;

/// <summary>Finds the features of a paragraph: pairs of neighbouring characters, those of its lead and headings told apart from the body.</summary>
/// <remarks>
/// Pairs cross words but no punctuation. Measured between files they beat words, longer runs and both together, and need no
/// segmentation. Width and case are folded, so that a page with half-width digits reads like one with full-width; a number
/// counts as one character, whatever its value; white space is nothing, as between Chinese and Latin some set it and some do not.
/// </remarks>
internal static class FeatureScanner
{
    private const char Number = '#';
    private const int LongestLead = 41;
    private const int LeadWithoutEnd = 20;

    private static readonly SearchValues<char> LeadEnds = SearchValues.Create("。！？；：!?;:");

    // The full-width forms of ASCII lie this far behind it.
    private const int FullWidth = '！' - '!';

    /// <summary>Replaces what <paramref name="keys"/> holds by the features of a paragraph, its headings' included.</summary>
    public static void Scan(ThemeInput input, FeatureKeys keys)
    {
        ScanBody(input, keys);
        AddHeadings(input, keys);
    }

    /// <summary>Replaces what <paramref name="keys"/> holds by the features of a paragraph without those of its headings.</summary>
    public static void ScanBody(ThemeInput input, FeatureKeys keys)
    {
        keys.Clear(FeatureBlock.Body);
        Add(input.Text, FeatureBlock.Body, keys);
        keys.End(FeatureBlock.Body);
        Add(input.Text.AsSpan(0, LeadLength(input.Text)), FeatureBlock.Lead, keys);
        keys.End(FeatureBlock.Lead);
    }

    /// <summary>Replaces what <paramref name="keys"/> holds by the features of a paragraph's headings, which those below the same headings share.</summary>
    public static void ScanHeadings(ThemeInput input, FeatureKeys keys)
    {
        keys.Clear(FeatureBlock.Heading);
        AddHeadings(input, keys);
    }

    // Where no heading stands above a paragraph, the part of the report stands for the chapter that is missing.
    private static void AddHeadings(ThemeInput input, FeatureKeys keys)
    {
        var headings = input.Headings;
        if (headings.Count > 0) Add(headings[^1], FeatureBlock.Heading, keys);
        keys.End(FeatureBlock.Heading);
        for (var i = 0; i < headings.Count - 1; i++) Add(headings[i], FeatureBlock.OuterHeadings, keys);
        if (headings.Count == 0 && ChapterOf(input.Part) is { } chapter) Add(chapter, FeatureBlock.OuterHeadings, keys);
        keys.End(FeatureBlock.OuterHeadings);
    }

    private static string? ChapterOf(ReportPart? part) => part switch
    {
        ReportPart.Review => "过去一年工作回顾",
        ReportPart.Requirements => "总体要求",
        ReportPart.Targets => "主要预期目标",
        ReportPart.Tasks => "重点工作任务",
        ReportPart.SelfGovernment => "政府自身建设",
        _ => null,
    };

    /// <summary>Length of the opening that says what a paragraph is about: to the first stop or colon, or a few words.</summary>
    private static int LeadLength(ReadOnlySpan<char> text)
    {
        var end = text[..Math.Min(LongestLead, text.Length)].IndexOfAny(LeadEnds);
        return end >= 2 ? end + 1 : Math.Min(LeadWithoutEnd, text.Length);
    }

    private static void Add(ReadOnlySpan<char> text, FeatureBlock block, FeatureKeys keys)
    {
        var room = keys.Room(text.Length);
        var count = WritePairs(text, room);
        FeatureHash.Apply(block, room[..count]);
        keys.Take(count);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int WritePairs(ReadOnlySpan<char> text, Span<uint> pairs)
    {
        var count = 0;
        var last = '\0';
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is < '\u4e00' or > '\u9fff')
            {
                c = Folded(c);
                if (char.IsWhiteSpace(c)) continue;
                if (char.IsAsciiDigit(c))
                {
                    i = EndOfNumber(text, i) - 1;
                    c = Number;
                }
                else if (!char.IsLetter(c) && !char.IsSurrogate(c))
                {
                    last = '\0';
                    continue;
                }
            }

            // Written either way: without a character before it, the next is written over it.
            pairs[count] = FeatureHash.Pair(last, c);
            count += last == '\0' ? 0 : 1;
            last = c;
        }

        return count;
    }

    private static int EndOfNumber(ReadOnlySpan<char> text, int start)
    {
        var end = start + 1;
        while (end < text.Length && (IsDigit(text[end]) || Folded(text[end]) == '.' && end + 1 < text.Length && IsDigit(text[end + 1]))) end++;
        return end;
    }

    private static bool IsDigit(char c) => char.IsAsciiDigit(Folded(c));

    private static char Folded(char c)
    {
        if (c is >= '！' and <= '～') c = (char)(c - FullWidth);
        return char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c;
    }
}
