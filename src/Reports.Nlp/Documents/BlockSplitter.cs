using Reports.Nlp.Text;

namespace Reports.Nlp.Documents;

/// <summary>Parts what the source ran together: paragraphs behind bold leads, and whole reports on a single line.</summary>
internal static class BlockSplitter
{
    /// <summary>No paragraph of a report is this long; a block that is holds several.</summary>
    private const int LongestParagraph = 1500;

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

            foreach (var piece in block.Content.Length > LongestParagraph ? Unroll(block) : [block])
                result.AddRange(AtBoldLeads(piece));
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

    private static bool FollowsSentence(string text, int at)
    {
        var before = at - 1;
        while (before >= 0 && (char.IsWhiteSpace(text[before]) || Characters.Closes(text[before]))) before--;
        return before < 0 || Characters.EndsSentence(text[before]) || text[before] is '；' or ';' or '：' or ':';
    }

    /// <summary>Cuts a report that stands on one line where white space, numbered headings and salutations show its paragraphs.</summary>
    private static List<Block> Unroll(Block block)
    {
        var text = block.Text;
        var cuts = new List<int>();
        var ordinals = new int[(int)NumberingStyle.Spoken + 1];
        for (var i = 1; i < text.Length; i++)
        {
            var afterSpace = char.IsWhiteSpace(text[i - 1]);
            if (afterSpace && !char.IsWhiteSpace(text[i]) && (IsWide(text, i) || FollowsSentence(text, i)))
            {
                cuts.Add(i);
                Note(text.AsSpan(i), ordinals);
                continue;
            }

            if (!FollowsSentence(text, i) && !afterSpace) continue;
            if (text.AsSpan(i).StartsWith("各位代表"))
            {
                cuts.Add(i);
                continue;
            }

            if (Numbering.Read(text.AsSpan(i, Math.Min(12, text.Length - i))) is not { Style: <= NumberingStyle.BracketedChinese } number) continue;
            if (!Follows(number, ordinals)) continue;
            cuts.Add(i);
            Note(text.AsSpan(i), ordinals);
            var heading = HeadingEnd(text, i + number.Length);
            if (heading <= i) continue;
            cuts.Add(heading);
            i = heading;
        }

        return CutAt(block, cuts);
    }

    private static bool IsWide(string text, int at) => text[at - 1] == '\u3000' || (at >= 2 && char.IsWhiteSpace(text[at - 2]));

    private static bool Follows(Numbering number, int[] ordinals) =>
        number.Ordinal == 1 || number.Ordinal == ordinals[(int)number.Style] + 1;

    private static void Note(ReadOnlySpan<char> text, int[] ordinals)
    {
        if (Numbering.Read(text[..Math.Min(12, text.Length)]) is { } number) ordinals[(int)number.Style] = number.Ordinal;
    }

    /// <summary>Where a heading without an end mark ends at white space; -1 where a sentence ends first.</summary>
    private static int HeadingEnd(string text, int start)
    {
        for (var i = start; i < Math.Min(text.Length - 1, start + 60); i++)
        {
            if (Characters.EndsSentence(text[i])) return -1;
            if (char.IsWhiteSpace(text[i]) && i - start >= 4) return i + 1;
        }

        return -1;
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
