using Reports.Nlp.Documents.Lines;
using Reports.Nlp.Text;

namespace Reports.Nlp.Documents.Outline;

/// <summary>Takes out a table of contents (目录): its lines look like the headings that they list, and say nothing of their own.</summary>
internal static class TableOfContents
{
    private const int LongestEntry = 80;
    private const int FirstBlocks = 20;

    public static List<Block> Remove(List<Block> blocks)
    {
        for (var i = 0; i < Math.Min(blocks.Count, FirstBlocks); i++)
        {
            if (!IsTitle(blocks[i].Text)) continue;
            var end = End(blocks, i);
            return end > i + 1 ? [.. blocks[..i], .. blocks[end..]] : blocks;
        }

        return blocks;
    }

    /// <summary>The table ends where its first entry comes back, as the first heading of the text.</summary>
    private static int End(List<Block> blocks, int title)
    {
        var end = title + 1;
        while (end < blocks.Count && blocks[end].Text.Length <= LongestEntry && !Characters.IsComplete(blocks[end].Text)) end++;
        if (end == title + 1) return end;
        var first = Folded(blocks[title + 1].Text);
        for (var i = Math.Min(end, blocks.Count - 1); i > title + 1; i--)
            if (Folded(blocks[i].Text) == first) return i;
        return title + 1;
    }

    private static bool IsTitle(string text) => Folded(text) is "目录" or "目錄" && text.Length < 20;

    /// <summary>The Chinese characters alone: entries bear dots and page numbers.</summary>
    private static string Folded(string text) => string.Concat(text.Where(Characters.IsHan));
}
