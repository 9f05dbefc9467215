using Reports.Nlp.Text;

namespace Reports.Nlp.Documents.Lines;

/// <summary>Parts the paragraphs that stand behind bold leads in one block.</summary>
internal static class BlockSplitter
{
    public static List<Block> Split(List<Block> blocks)
    {
        var result = new List<Block>(blocks.Count);
        foreach (var block in blocks)
        {
            if (block.HeadingDepth > 0)
            {
                result.Add(block);
                continue;
            }

            result.AddRange(AtBoldLeads(block));
        }

        return result;
    }

    /// <summary>Each bold sentence that begins a sentence opens a paragraph of its own.</summary>
    private static List<Block> AtBoldLeads(Block block)
    {
        var content = block.Content;
        if (content.IsAllBold) return [block];
        var cuts = new List<int>();
        for (var i = 1; i < content.Length; i++)
        {
            if (!content.IsBold(i) || content.IsBold(i - 1) || !FollowsSentence(content.Text, i)) continue;
            if (BoldLead(content, i) > i) cuts.Add(i);
        }

        return CutAt(block, cuts);
    }

    /// <summary>End of the bold sentence that begins at <paramref name="start"/>, its mark included; or <paramref name="start"/>.</summary>
    public static int BoldLead(Passage content, int start)
    {
        var end = start;
        while (end < content.Length && (content.IsBold(end) || char.IsWhiteSpace(content.Text[end]))) end++;
        while (end > start && char.IsWhiteSpace(content.Text[end - 1])) end--;
        if (end - start is < 4 or > 80) return start;
        if (Ends(content.Text[end - 1])) return end;
        return end < content.Length && content.Text[end] is '。' or '：' or ':' ? end + 1 : start;
    }

    private static bool Ends(char c) => Characters.EndsSentence(c) || c is '：' or ':' || Characters.Closes(c);

    /// <summary>Whether nothing but white space and closing marks stands between <paramref name="at"/> and the end of a sentence before it.</summary>
    public static bool FollowsSentence(string text, int at)
    {
        var before = at - 1;
        while (before >= 0 && (char.IsWhiteSpace(text[before]) || Characters.Closes(text[before]))) before--;
        return before < 0 || Characters.EndsSentence(text[before]) || text[before] is '；' or ';' or '：' or ':';
    }

    private static List<Block> CutAt(Block block, List<int> cuts)
    {
        if (cuts.Count == 0) return [block];
        var pieces = new List<Block>(cuts.Count + 1);
        var start = 0;
        foreach (var cut in cuts.Append(block.Content.Length))
        {
            var piece = block.Content.Slice(start, cut).Trim();
            if (piece.Length > 0) pieces.Add(block with { Content = piece, ExtraBlanks = start == 0 ? block.ExtraBlanks : 0 });
            start = cut;
        }

        return pieces;
    }
}
