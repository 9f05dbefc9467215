using Reports.Nlp.Documents.Lines;
using Reports.Nlp.Documents.Recognition;
using Reports.Nlp.Text;

namespace Reports.Nlp.Documents.Outline;

/// <summary>Gives back to a chapter what stands behind the last item of its numbered list and is not that item's.</summary>
/// <remarks>
/// A heading on a line of its own covers all that follows it. A heading that is a sentence (（一）稳住增长。…) is the lead of its
/// paragraph, and a list of such has no mark at its end: the paragraphs after it (thanks, problems, a call) would all be the last
/// item's. Two signs end it: each item before was a single paragraph, so the last is too; or the speaker turns to the whole house
/// (各位代表！), which he did in no item before.
/// </remarks>
internal sealed class ListTail
{
    /// <summary>Items of one paragraph that make it sure that the last is one too.</summary>
    private const int Sure = 4;
    private const int Fewest = 2;
    private const int Opening = 14;

    /// <summary>First words of a paragraph that speaks of the whole chapter.</summary>
    private static readonly KeywordSet Wholes = new("各位代表", "过去一年", "过去五年", "一年来", "五年来", "成绩", "清醒", "在此基础上", "此外", "与此同时");

    private readonly IReadOnlyList<Block> _blocks;
    private readonly Heading?[] _headings;
    private readonly List<OutlineNode> _nodes;

    private ListTail(IReadOnlyList<Block> blocks, Heading?[] headings, List<OutlineNode> nodes)
    {
        _blocks = blocks;
        _headings = headings;
        _nodes = nodes;
    }

    /// <summary>Shortens the last item of each list inside a chapter to what is its own.</summary>
    public static void GiveBack(IReadOnlyList<Block> blocks, Heading?[] headings, List<OutlineNode> nodes)
    {
        var tail = new ListTail(blocks, headings, nodes);
        var items = new List<OutlineNode>();
        foreach (var chapter in nodes)
        {
            items.Clear();
            for (var i = chapter.Id + 1; i < nodes.Count && nodes[i].Block < chapter.EndBlock; i++)
                if (nodes[i].Parent == chapter && nodes[i].Heading.Number is not null) items.Add(nodes[i]);
            if (items.Count >= Fewest && items.TrueForAll(tail.IsSentence) && items[^1].EndBlock == chapter.EndBlock) tail.Shorten(items);
        }
    }

    private bool IsSentence(OutlineNode item) => item.Heading.IsRunIn || _blocks[item.Block].Text[^1] == '。';

    private void Shorten(List<OutlineNode> items)
    {
        var last = items[^1];
        var from = LastHeading(last) + 1;
        var end = EndOfParagraphs(items, from);
        for (var i = from; end < 0 && i < last.EndBlock; i++)
            if (IsSalutation(i) && !items.Take(items.Count - 1).Any(HoldsSalutation)) end = i;
        if (end < 0 || end >= last.EndBlock) return;
        for (var i = last.Id; i < _nodes.Count && _nodes[i].Block < last.EndBlock; i++)
            if (_nodes[i] != last) _nodes[i].EndBlock = Math.Min(_nodes[i].EndBlock, end);
        last.EndBlock = end;
    }

    /// <summary>Where the last item ends if it is one paragraph as those before it are; -1 where they are not.</summary>
    private int EndOfParagraphs(List<OutlineNode> items, int from)
    {
        foreach (var item in items)
            if (item != items[^1] && item.EndBlock - item.Block != Length(item)) return -1;
        var end = items[^1].Block + Length(items[^1]);
        if (end < from || end >= items[^1].EndBlock) return -1;
        if (Numbering.Read(_blocks[end].Text) is not null || _blocks[end].Text[0] is '—' or '―') return -1;
        var text = _blocks[end].Text;
        return items.Count >= Sure || Wholes.IsIn(text.AsSpan(0, Math.Min(Opening, text.Length))) ? end : -1;
    }

    /// <summary>Blocks of an item of one paragraph: its heading stands in it or on a line before.</summary>
    private static int Length(OutlineNode item) => item.Heading.IsRunIn ? 1 : 2;

    /// <summary>The last block of a section that bears a heading.</summary>
    private int LastHeading(OutlineNode section)
    {
        var last = section.EndBlock - 1;
        while (_headings[last] is null) last--;
        return last;
    }

    private bool HoldsSalutation(OutlineNode item)
    {
        for (var i = item.Block; i < item.EndBlock; i++)
            if (IsSalutation(i)) return true;
        return false;
    }

    private bool IsSalutation(int block) => _blocks[block].Text.StartsWith("各位代表", StringComparison.Ordinal);
}
