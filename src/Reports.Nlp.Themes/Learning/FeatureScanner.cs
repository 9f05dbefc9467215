using System.Buffers;
using System.Runtime.CompilerServices;

using Reports.Nlp.Documents;
using Reports.Nlp.Segmentation;

namespace Reports.Nlp.Themes.Learning;

/// <summary>Finds the features of a paragraph: words, runs of characters, and the words of its lead and headings told apart from the body.</summary>
/// <remarks>
/// Width and case are folded, so that a page with half-width punctuation reads like one with full-width; a number counts as a
/// number, whatever its value. A feature is its hash: of 32 bits, so two of some ten thousand hardly ever meet. Immutable.
/// </remarks>
internal sealed class FeatureScanner
{
    private const char Number = '#';
    private const int LongestLead = 41;
    private const int LeadWithoutEnd = 20;

    private readonly LexiconSegmenter _segmenter = new();

    /// <summary>Replaces what <paramref name="keys"/> holds by the features of a paragraph, its headings' included.</summary>
    public void Scan(ThemeInput input, FeatureKeys keys)
    {
        ScanBody(input, keys);
        AddHeadings(input, keys);
    }

    /// <summary>Replaces what <paramref name="keys"/> holds by the features of a paragraph without those of its headings.</summary>
    public void ScanBody(ThemeInput input, FeatureKeys keys)
    {
        keys.Clear(FeatureBlock.Words);
        var room = Math.Max(1, input.Text.Length);
        var folded = ArrayPool<char>.Shared.Rent(room);
        var tokens = ArrayPool<Token>.Shared.Rent(room);
        var text = Fold(input.Text, folded);
        var words = tokens.AsSpan(0, _segmenter.Segment(text, tokens));
        AddWords(text, words, text.Length, FeatureBlock.Words, keys);
        keys.End(FeatureBlock.Words);
        AddCharacters(text, keys);
        keys.End(FeatureBlock.Characters);
        AddWords(text, words, LeadLength(text), FeatureBlock.Lead, keys);
        keys.End(FeatureBlock.Lead);
        ArrayPool<char>.Shared.Return(folded);
        ArrayPool<Token>.Shared.Return(tokens);
    }

    /// <summary>Replaces what <paramref name="keys"/> holds by the features of a paragraph's headings, which those below the same headings share.</summary>
    public void ScanHeadings(ThemeInput input, FeatureKeys keys)
    {
        keys.Clear(FeatureBlock.Heading);
        AddHeadings(input, keys);
    }

    // Where no heading stands above a paragraph, the part of the report stands for the chapter that is missing.
    private void AddHeadings(ThemeInput input, FeatureKeys keys)
    {
        var headings = input.Headings;
        if (headings.Count > 0) AddHeading(headings[^1], FeatureBlock.Heading, keys);
        keys.End(FeatureBlock.Heading);
        for (var i = 0; i < headings.Count - 1; i++) AddHeading(headings[i], FeatureBlock.OuterHeadings, keys);
        if (headings.Count == 0 && ChapterOf(input.Part) is { } chapter) AddHeading(chapter, FeatureBlock.OuterHeadings, keys);
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

    private void AddHeading(string heading, FeatureBlock block, FeatureKeys keys)
    {
        var room = Math.Max(1, heading.Length);
        var folded = ArrayPool<char>.Shared.Rent(room);
        var tokens = ArrayPool<Token>.Shared.Rent(room);
        var text = Fold(heading, folded);
        AddWords(text, tokens.AsSpan(0, _segmenter.Segment(text, tokens)), text.Length, block, keys);
        ArrayPool<char>.Shared.Return(folded);
        ArrayPool<Token>.Shared.Return(tokens);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static Span<char> Fold(string text, char[] room)
    {
        var folded = room.AsSpan(0, text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i] switch
            {
                >= '！' and <= '～' => (char)(text[i] - '！' + '!'),
                '\u3000' or '\u00a0' => ' ',
                _ => text[i],
            };
            folded[i] = char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c;
        }

        return folded;
    }

    /// <summary>Length of the opening that says what a paragraph is about: to the first stop or colon, or a few words.</summary>
    private static int LeadLength(ReadOnlySpan<char> text)
    {
        var end = text[..Math.Min(LongestLead, text.Length)].IndexOfAny("。!?;:");
        return end >= 2 ? end + 1 : Math.Min(LeadWithoutEnd, text.Length);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddWords(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int end, FeatureBlock block, FeatureKeys keys)
    {
        var room = keys.Room(tokens.Length);
        var count = 0;
        foreach (var token in tokens)
        {
            if (token.Span.Start >= end) break;
            if (token.Kind is TokenKind.Word or TokenKind.Latin or TokenKind.Term) room[count++] = FeatureHash.Of(block, text[token.Span.Start..token.Span.End]);
            else if (token.Kind is TokenKind.Number) room[count++] = FeatureHash.Of(block, Number);
        }

        keys.Take(count);
    }

    // Runs cross words but no punctuation; white space is nothing, as between Chinese and Latin some set it and some do not.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddCharacters(ReadOnlySpan<char> text, FeatureKeys keys)
    {
        var room = keys.Room(text.Length * 2);
        var count = 0;

        // Each run is hashed on from the run that is one shorter and ends a character earlier.
        var start = FeatureHash.Start(FeatureBlock.Characters);
        uint one = 0, two = 0;
        var behind = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is < '\u4e00' or > '\u9fff')
            {
                if (char.IsWhiteSpace(c)) continue;
                if (char.IsAsciiDigit(c))
                {
                    while (i + 1 < text.Length && (char.IsAsciiDigit(text[i + 1]) || text[i + 1] == '.' && i + 2 < text.Length && char.IsAsciiDigit(text[i + 2]))) i++;
                    c = Number;
                }
                else if (!char.IsLetter(c) && !char.IsSurrogate(c))
                {
                    behind = 0;
                    continue;
                }
            }

            var mixed = FeatureHash.Mix(c);
            if (behind > 0) room[count++] = FeatureHash.End(FeatureHash.Add(one, mixed), 2);
            if (behind > 1) room[count++] = FeatureHash.End(FeatureHash.Add(two, mixed), 3);
            two = FeatureHash.Add(one, mixed);
            one = FeatureHash.Add(start, mixed);
            behind++;
        }

        keys.Take(count);
    }
}
