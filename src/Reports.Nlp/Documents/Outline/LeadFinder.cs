using Reports.Nlp.Documents.Lines;
using Reports.Nlp.Documents.Recognition;
using Reports.Nlp.Text;

namespace Reports.Nlp.Documents.Outline;

/// <summary>Finds the sentence that says what a paragraph is about (主题句).</summary>
internal static class LeadFinder
{
    private const int Longest = 32;

    /// <summary>The lead's length from the paragraph's start, or 0.</summary>
    public static int Find(Block block, Heading? heading)
    {
        if (block.Text.StartsWith("各位", StringComparison.Ordinal)) return 0;
        if (heading is { IsRunIn: true }) return heading.LeadEnd;
        var content = block.Content;
        if (content.Length > 0 && content.IsBold(0) && !content.IsAllBold)
        {
            var bold = BlockSplitter.BoldLead(content, 0);
            if (bold > 0) return bold;
        }

        return ShortOpening(content.Text);
    }

    private static int ShortOpening(string text)
    {
        var number = Numbering.Read(text)?.Length ?? 0;
        var limit = Math.Min(text.Length, number + Longest);
        for (var i = number; i < limit; i++)
        {
            if (char.IsAsciiDigit(text[i]) || text[i] is '：' or ':' or '；' or '！' or '？') return 0;
            if (text[i] != '。') continue;
            return i - number >= 4 && text.Length - i > Math.Max(20, i - number) ? i + 1 : 0;
        }

        return 0;
    }
}
