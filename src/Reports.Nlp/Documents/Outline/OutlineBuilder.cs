using Reports.Nlp.Documents.Lines;
using Reports.Nlp.Documents.Recognition;

namespace Reports.Nlp.Documents.Outline;

/// <summary>Builds the tree of sections: numbers decide who lies in whom, and unnumbered headings find their place among them.</summary>
internal sealed class OutlineBuilder
{
    private readonly IReadOnlyList<Block> _blocks;
    private readonly Heading?[] _headings;
    private readonly List<OutlineNode> _nodes = [];
    private readonly List<OutlineNode> _open = [];

    private OutlineBuilder(IReadOnlyList<Block> blocks, Heading?[] headings)
    {
        _blocks = blocks;
        _headings = headings;
    }

    /// <summary>The sections in order; each knows its parent, the block of its heading and the block after its last.</summary>
    public static List<OutlineNode> Build(IReadOnlyList<Block> blocks, Heading?[] headings)
    {
        var builder = new OutlineBuilder(blocks, headings);
        for (var i = 0; i < blocks.Count; i++)
        {
            builder.CloseCovered(i);
            if (headings[i] is { } heading) builder.Open(i, heading);
        }

        builder.Close(double.MinValue, blocks.Count);
        ListTail.GiveBack(blocks, headings, builder._nodes);
        return builder._nodes;
    }

    private void Open(int block, Heading heading)
    {
        if (heading.Number is { Ordinal: 1 } && LeadsOutOfUnnumbered(block)) Close(_open[^1].Rank, block);
        var rank = Rank(block, heading);
        Close(rank, block);
        var node = new OutlineNode(_nodes.Count, _open.Count > 0 ? _open[^1] : null, block, heading, rank);
        _nodes.Add(node);
        _open.Add(node);
    }

    private void Close(double rank, int block)
    {
        while (_open.Count > 0 && _open[^1].Rank >= rank)
        {
            _open[^1].EndBlock = block;
            _open.RemoveAt(_open.Count - 1);
        }
    }

    /// <summary>Closes the sections that end before a block because their headings cover no more.</summary>
    private void CloseCovered(int block)
    {
        while (_open.Count > 0 && _open[^1] is { Heading.Blocks: > 0 } node && node.Block + node.Heading.Blocks <= block) Close(node.Rank, block);
    }

    private double Rank(int block, Heading heading)
    {
        // What it covers is known: it lies in whatever is still open.
        if (heading.Blocks > 0) return _open.Count > 0 ? _open[^1].Rank + 0.1 : 1;
        if (heading.IsGlossary || _blocks[block].Text.StartsWith("附件", StringComparison.Ordinal) || AnnexLabel.Is(_blocks[block].Text)) return 0;
        if (heading.Number is { } number) return RankOf(number.Style);
        // The title under 附件2 is the annex's.
        if (_open.Count == 1 && _open[0].Block == block - 1 && AnnexLabel.Is(_blocks[block - 1].Text)) return 1;
        // 2024年重点工作 stands beside 2023年工作回顾, whatever is numbered between the two.
        if (NamesPart(block) && _open.Find(n => n.Heading.Number is null && NamesPart(n.Block)) is { } sibling) return sibling.Rank;
        // Otherwise an unnumbered heading stands above the numbers that begin anew after it, and below those that go on.
        for (var i = block + 1; i < _blocks.Count; i++)
        {
            if (_headings[i] is not { } next) continue;
            if (next.IsGlossary) break;
            if (next.Number is not { } following) continue;
            if (following.Ordinal == 1) return RankOf(following.Style) - 0.5;
            return LastNumbered() is { } last ? last.Rank + 0.5 : RankOf(following.Style) + 0.5;
        }

        if (_open.Find(n => n.Heading.Number is null) is { } unnumbered) return unnumbered.Rank;
        return LastNumbered() is { } open ? open.Rank + 0.5 : 1;
    }

    /// <summary>Whether the heading names a whole part of a report by its years: 过去五年工作回顾, 2024年重点工作.</summary>
    private bool NamesPart(int block)
    {
        var text = _blocks[block].Text;
        return text.Length <= 24 && text.Contains('年') && (text.Contains("工作", StringComparison.Ordinal) || text.Contains("任务", StringComparison.Ordinal)
            || text.Contains("目标", StringComparison.Ordinal) || text.Contains("回顾", StringComparison.Ordinal));
    }

    /// <summary>A lead-in sentence before （一） ends a row of unnumbered subsections: what follows is not the last one's.</summary>
    private bool LeadsOutOfUnnumbered(int block) =>
        _open.Count >= 2 && _open[^1].Heading.Number is null && _open[^2].Heading.Number is not null
        && block - 1 > _open[^1].Block && _headings[block - 1] is null && _blocks[block - 1].Content.Length <= 60
        && (_blocks[block - 1].Text[^1] is '：' or ':' || _blocks[block - 1].Text.Contains("以下", StringComparison.Ordinal));

    private OutlineNode? LastNumbered() => _open.FindLast(n => n.Heading.Number is not null);

    private static double RankOf(NumberingStyle style) => 10 * ((int)style + 1);
}
