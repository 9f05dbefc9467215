using Reports.Nlp.Documents.Recognition;
using Reports.Nlp.Text;

namespace Reports.Nlp.Documents.Lines;

/// <summary>Parts the paragraphs that stand behind bold leads in one block, and a list's title from its first entry.</summary>
internal static class BlockSplitter
{
    private const int MostMarks = 64;
    private const int LongestLead = 80;

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

            foreach (var piece in AfterGlossaryTitle(block)) result.AddRange(AtBoldLeads(piece));
        }

        return result;
    }

    /// <summary>注：1.甲：… stands for a title on one line and an entry on the next.</summary>
    private static List<Block> AfterGlossaryTitle(Block block)
    {
        var colon = block.Text.AsSpan(0, Math.Min(30, block.Text.Length)).IndexOfAny("：:");
        if (colon < 1 || colon + 2 >= block.Text.Length || !GlossaryHeading.IsHeading(block.Text[..colon])) return [block];
        var entry = block.Text.AsSpan(colon + 1).TrimStart();
        return EntryNumber.Starts(entry) || Numbering.Read(entry) is { Ordinal: 1, Style: >= NumberingStyle.Arabic and < NumberingStyle.Spoken } ? CutAt(block, [colon + 1]) : [block];
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
        // Further than the longest lead it need not be followed: what is bold to the end would be walked again at each of its sentences.
        for (var seen = 0; end < content.Length && seen <= LongestLead; end++)
        {
            if (char.IsWhiteSpace(content.Text[end])) continue;
            if (!content.IsBold(end)) break;
            seen++;
        }

        while (end > start && char.IsWhiteSpace(content.Text[end - 1])) end--;
        if (end - start is < 4 or > LongestLead) return start;
        if (Ends(content.Text[end - 1])) return end;
        return end < content.Length && content.Text[end] is '。' or '：' or ':' ? end + 1 : start;
    }

    private static bool Ends(char c) => Characters.EndsSentence(c) || c is '：' or ':' || Characters.Closes(c);

    /// <summary>Whether nothing but white space and closing marks stands between <paramref name="at"/> and the end of a sentence before it.</summary>
    public static bool FollowsSentence(string text, int at)
    {
        var before = at - 1;
        // No sentence has more marks behind it; a text made of them must not be walked back at each.
        var first = Math.Max(0, at - MostMarks);
        while (before >= first && (char.IsWhiteSpace(text[before]) || Characters.Closes(text[before]))) before--;
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
