using System.Buffers;

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
    private const int LongestPart = 8;

    private readonly LexiconSegmenter _segmenter = new();

    /// <summary>Replaces what <paramref name="keys"/> holds by the features of a paragraph.</summary>
    public void Scan(ThemeInput input, FeatureKeys keys)
    {
        keys.Clear();
        var longest = Math.Max(LongestPart, input.Text.Length);
        foreach (var heading in input.Headings) longest = Math.Max(longest, heading.Length);
        var folded = ArrayPool<char>.Shared.Rent(longest);
        var tokens = ArrayPool<Token>.Shared.Rent(longest);
        try
        {
            var text = Fold(input.Text, folded);
            var words = tokens.AsSpan(0, _segmenter.Segment(text, tokens));
            AddWords(text, words, text.Length, FeatureBlock.Words, keys);
            keys.End(FeatureBlock.Words);
            AddCharacters(text, keys);
            keys.End(FeatureBlock.Characters);
            AddWords(text, words, LeadLength(text), FeatureBlock.Lead, keys);
            keys.End(FeatureBlock.Lead);
            AddHeadings(input, folded, tokens, keys);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(folded);
            ArrayPool<Token>.Shared.Return(tokens);
        }
    }

    // Where no heading stands above a paragraph, the part of the report stands for the chapter that is missing.
    private void AddHeadings(ThemeInput input, char[] folded, Token[] tokens, FeatureKeys keys)
    {
        var headings = input.Headings;
        if (headings.Count > 0) AddHeading(headings[^1], FeatureBlock.Heading, folded, tokens, keys);
        keys.End(FeatureBlock.Heading);
        for (var i = 0; i < headings.Count - 1; i++) AddHeading(headings[i], FeatureBlock.OuterHeadings, folded, tokens, keys);
        if (headings.Count == 0 && ChapterOf(input.Part) is { } chapter) AddHeading(chapter, FeatureBlock.OuterHeadings, folded, tokens, keys);
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

    private void AddHeading(string heading, FeatureBlock block, char[] folded, Token[] tokens, FeatureKeys keys)
    {
        var text = Fold(heading, folded);
        AddWords(text, tokens.AsSpan(0, _segmenter.Segment(text, tokens)), text.Length, block, keys);
    }

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

    private static void AddWords(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int end, FeatureBlock block, FeatureKeys keys)
    {
        foreach (var token in tokens)
        {
            if (token.Span.Start >= end) return;
            if (token.Kind is TokenKind.Word or TokenKind.Latin or TokenKind.Term) keys.Add(FeatureHash.Of(block, text[token.Span.Start..token.Span.End]));
            else if (token.Kind is TokenKind.Number) keys.Add(FeatureHash.Of(block, Number));
        }
    }

    // Runs cross words but no punctuation; white space is nothing, as between Chinese and Latin some set it and some do not.
    private static void AddCharacters(ReadOnlySpan<char> text, FeatureKeys keys)
    {
        char first = '\0', second = '\0';
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c)) continue;
            if (char.IsAsciiDigit(c))
            {
                while (i + 1 < text.Length && (char.IsAsciiDigit(text[i + 1]) || text[i + 1] == '.' && i + 2 < text.Length && char.IsAsciiDigit(text[i + 2]))) i++;
                c = Number;
            }
            else if (!char.IsLetter(c) && !char.IsSurrogate(c))
            {
                first = second = '\0';
                continue;
            }

            if (second != '\0') keys.Add(FeatureHash.Of(FeatureBlock.Characters, [second, c]));
            if (first != '\0') keys.Add(FeatureHash.Of(FeatureBlock.Characters, [first, second, c]));
            first = second;
            second = c;
        }
    }
}
