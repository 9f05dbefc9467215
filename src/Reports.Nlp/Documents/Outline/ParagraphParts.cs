using Reports.Nlp.Documents.Lines;
using Reports.Nlp.Text;

namespace Reports.Nlp.Documents.Outline;

/// <summary>Tells which part of a report each block belongs to: its section's, unless its own words or its place say otherwise.</summary>
internal sealed class ParagraphParts
{
    private const int Opening = 60;
    private const int Transition = 40;
    private const int LastBlocks = 10;

    private static readonly KeywordSet Calls = new("让我们", "团结在", "努力奋斗", "而奋斗", "新篇章", "更加紧密地", "不懈奋斗", "作出新的", "接续奋斗");
    private static readonly KeywordSet RequirementLeads = new("总体要求是", "总的要求是", "指导思想是", "总体思路是", "基本思路是", "总体要求：", "指导思想：", "工作总体要求");
    private static readonly KeywordSet TargetLeads = new("目标是", "目标为", "指标是", "目标：", "目标建议", "目标任务是", "预期目标");
    private static readonly KeywordSet Past = new("过去", "以来", "年来", "回顾", "回首", "回望");
    private static readonly KeywordSet Drafts = new("纲要", "编制", "目标", "指标");

    private readonly IReadOnlyList<Block> _blocks;
    private readonly Heading?[] _headings;
    private readonly List<OutlineNode> _nodes;
    private readonly ReportPart[] _parts;

    private ParagraphParts(IReadOnlyList<Block> blocks, Heading?[] headings, List<OutlineNode> nodes)
    {
        _blocks = blocks;
        _headings = headings;
        _nodes = nodes;
        _parts = new ReportPart[blocks.Count];
    }

    /// <summary>The part of each block; the sections know theirs.</summary>
    public static ReportPart[] Find(IReadOnlyList<Block> blocks, Heading?[] headings, List<OutlineNode> nodes)
    {
        var finder = new ParagraphParts(blocks, headings, nodes);
        finder.Run();
        return finder._parts;
    }

    private void Run()
    {
        var outside = _nodes.Count == 0 ? ReportPart.Other : ReportPart.Opening;
        Array.Fill(_parts, outside);
        foreach (var node in _nodes) _parts.AsSpan(node.Block, node.EndBlock - node.Block).Fill(node.Part);
        for (var i = 0; i < _parts.Length; i++)
        {
            if (_headings[i] is { IsRunIn: false } || _parts[i] is ReportPart.Glossary or ReportPart.Annex or ReportPart.Review) continue;
            _parts[i] = Announced(_blocks[i].Text) ?? _parts[i];
        }

        foreach (var node in _nodes)
            if (node.Part is ReportPart.Tasks or ReportPart.Targets && PartFinder.NamesWork(_blocks[node.Block].Text)) MarkPreface(node);
        MarkClosing(_nodes.Count > 0 ? _nodes[0].Block : _blocks.Count);
    }

    /// <summary>What the first words of a paragraph announce: 总体要求是 …, 主要预期目标是 ….</summary>
    private static ReportPart? Announced(string text)
    {
        var opening = text.AsSpan(0, Math.Min(Opening, text.Length));
        var colon = opening.IndexOfAny("：:");
        if (colon > 0) opening = opening[..(colon + 1)];
        if (RequirementLeads.IsIn(opening)) return ReportPart.Requirements;
        return TargetLeads.IsIn(opening) && colon > 0 && !opening.Contains("实现上述", StringComparison.Ordinal) && !opening.StartsWith("围绕") ? ReportPart.Targets : null;
    }

    /// <summary>What stands in a chapter of tasks before the first of them (（一）) says how the year or the plan is to be gone about.</summary>
    private void MarkPreface(OutlineNode chapter)
    {
        var end = chapter.EndBlock;
        for (var i = chapter.Id + 1; i < _nodes.Count && _nodes[i].Block < chapter.EndBlock; i++)
        {
            if (_nodes[i].Parent != chapter || _nodes[i].Heading.Blocks > 0) continue;
            if (_nodes[i].Heading.Number is not { Ordinal: 1 }) return;
            end = _nodes[i].Block;
            break;
        }

        var looksBack = chapter.Part is ReportPart.Targets && PartFinder.LooksBack(_blocks[chapter.Block].Text);
        if (end == chapter.EndBlock && !looksBack) return;
        for (var i = chapter.Block + 1; i < end; i++)
        {
            var text = _blocks[i].Text;
            if (_headings[i] is not null || _parts[i] != chapter.Part) continue;
            if (looksBack && Past.IsIn(text.AsSpan(0, Math.Min(14, text.Length)))) _parts[i] = ReportPart.Review;
            else if (end < chapter.EndBlock) _parts[i] = InPreface(text, chapter.Part);
        }
    }

    private static ReportPart InPreface(string text, ReportPart chapter)
    {
        if (text.Length <= Transition) return chapter;
        var opening = text.AsSpan(0, Math.Min(Opening, text.Length));
        // 提出这些目标，是综合考虑…: why the figures are as they are.
        if (text[0] is '提' or '确' or '设' && opening[..14].Contains("目标", StringComparison.Ordinal)) return ReportPart.Targets;
        return chapter is ReportPart.Targets && Drafts.IsIn(text) ? ReportPart.Targets : ReportPart.Requirements;
    }

    /// <summary>The call at the end: from the last salutation, or the last paragraph, where it calls. What is said of the government's own conduct comes before it.</summary>
    private void MarkClosing(int first)
    {
        var last = _blocks.Count - 1;
        while (last > first && _parts[last] is ReportPart.Glossary or ReportPart.Annex) last--;
        if (last <= first || _headings[last] is not null) return;
        for (var i = last; i > Math.Max(first, last - 6) && _headings[i] is null; i--)
        {
            var text = _blocks[i].Text;
            if (!Calls.IsIn(text)) continue;
            var start = i;
            if (!text.StartsWith("各位代表", StringComparison.Ordinal) && i > 0 && _headings[i - 1] is null && _blocks[i - 1].Text.StartsWith("各位代表", StringComparison.Ordinal)
                && _blocks[i - 1].Content.Length < 12) start = i - 1;
            _parts.AsSpan(start, last + 1 - start).Fill(ReportPart.Closing);
            MarkConduct(start, first);
            return;
        }
    }

    private void MarkConduct(int closing, int first)
    {
        var from = closing;
        for (var i = closing - 1; i > Math.Max(first, closing - LastBlocks) && _headings[i] is null; i--)
            if (_parts[i] is ReportPart.Tasks && OwnConduct.IsIn(_blocks[i].Text)) from = i;
        for (var i = from; i < closing; i++)
            if (_parts[i] is ReportPart.Tasks && OwnConduct.Touches(_blocks[i].Text)) _parts[i] = ReportPart.SelfGovernment;
    }
}
