using Reports.Nlp.Documents.Lines;
using Reports.Nlp.Documents.Recognition;
using Reports.Nlp.Text;

namespace Reports.Nlp.Documents.Outline;

/// <summary>Tells which part of a report a section or paragraph belongs to, by its heading, its opening words and its place.</summary>
internal sealed class PartFinder
{
    private static readonly KeywordSet Review = new("回顾", "执行情况", "完成情况", "工作总结", "工作情况", "主要成绩", "主要成就", "取得的成就", "发展成就", "发展基础", "过去五年", "过去一年", "实施情况", "工作开展情况");
    private static readonly KeywordSet Conduct = new("政府自身建设", "自身建设", "勤政为民", "清正廉洁", "服务型政府", "法治政府建设", "政府建设", "效能政府", "人民满意政府", "廉政建设", "清廉政府", "政府治理能力");
    private static readonly KeywordSet Tasks = new("任务", "重点工作", "工作安排", "工作部署", "工作建议", "工作的建议", "工作打算", "主要工作", "重点抓好", "政策取向", "重点举措", "主要措施", "工作计划", "今年工作", "工作举措", "的工作", "年工作");
    private static readonly KeywordSet Plans = new("任务", "安排", "部署", "建议", "打算", "重点工作", "思路", "目标");
    private static readonly KeywordSet Requirements = new("总体要求", "指导思想", "总体思路", "基本思路", "基本原则", "工作思路", "总体部署", "发展思路");
    private static readonly KeywordSet Targets = new("目标", "指标");
    private static readonly KeywordSet Calls = new("让我们", "团结在", "努力奋斗", "而奋斗", "新篇章", "更加紧密地", "不懈奋斗", "作出新的", "接续奋斗");
    private static readonly KeywordSet RequirementLeads = new("总体要求是", "总的要求是", "指导思想是", "总体思路是", "基本思路是", "总体要求：", "指导思想：", "工作总体要求");
    private static readonly KeywordSet TargetLeads = new("目标是", "目标为", "指标是", "目标：", "目标建议", "目标任务是", "预期目标");

    private readonly IReadOnlyList<Block> _blocks;
    private readonly List<OutlineNode> _nodes;
    private readonly bool _looksAhead;

    private PartFinder(IReadOnlyList<Block> blocks, List<OutlineNode> nodes, ReportKind kind)
    {
        _blocks = blocks;
        _nodes = nodes;
        _looksAhead = kind is not ReportKind.Other || nodes.Exists(n => n.Parent is null && Review.IsIn(HeadingText(n)));
    }

    /// <summary>Sets the part of each node, and returns the part of each block.</summary>
    public static ReportPart[] Find(IReadOnlyList<Block> blocks, Heading?[] headings, List<OutlineNode> nodes, ReportKind kind)
    {
        var finder = new PartFinder(blocks, nodes, kind);
        finder.PartNodes();
        return finder.PartBlocks(headings);
    }

    private void PartNodes()
    {
        OutlineNode? before = null;
        foreach (var node in _nodes)
        {
            node.Part = PartOf(node, before);
            if (node.Parent is null) before = node;
        }
    }

    private ReportPart PartOf(OutlineNode node, OutlineNode? before)
    {
        if (node.Heading.IsGlossary) return ReportPart.Glossary;
        if (_blocks[node.Block].Text.StartsWith("附件", StringComparison.Ordinal) || _blocks[node.Block].Text.StartsWith("附表", StringComparison.Ordinal) || AnnexLabel.Is(_blocks[node.Block].Text)) return ReportPart.Annex;
        if (node.Parent is { Part: ReportPart.Review or ReportPart.Glossary or ReportPart.Annex or ReportPart.SelfGovernment } parent) return parent.Part;
        var heading = HeadingText(node).AsSpan();

        // Under a heading that plans, 夯实发展基础 is something to be done.
        var planned = node.Parent is { Part: ReportPart.Tasks or ReportPart.Targets };
        if (Review.IsIn(heading) && (!planned || heading.Contains("回顾", StringComparison.Ordinal)) && (!Plans.IsIn(heading) || heading.Contains("回顾", StringComparison.Ordinal))) return ReportPart.Review;
        if (Conduct.IsIn(heading)) return ReportPart.SelfGovernment;
        if (Tasks.IsIn(heading) && node.Parent is null) return ReportPart.Tasks;
        if (Requirements.IsIn(heading)) return ReportPart.Requirements;
        if (Targets.IsIn(heading) && heading.Length <= 24) return ReportPart.Targets;
        if (node.Parent is { } up) return up.Part is ReportPart.Requirements or ReportPart.Targets && Tasks.IsIn(heading) ? ReportPart.Tasks : up.Part;
        if (!_looksAhead) return ReportPart.Other;
        // A heading that names no part goes on with the one before it, and the first one of a plan speaks of what is to be done.
        return before?.Part is ReportPart.Review && before.Heading.Number is not null && node.Heading.Number is not null && !StandsAlone(before) ? ReportPart.Review : ReportPart.Tasks;
    }

    /// <summary>Whether the heading itself announced a whole review, so that the next one begins something else.</summary>
    private bool StandsAlone(OutlineNode node) => Review.IsIn(HeadingText(node));

    private ReportPart[] PartBlocks(Heading?[] headings)
    {
        var parts = new ReportPart[_blocks.Count];
        var innermost = new OutlineNode?[_blocks.Count];
        foreach (var node in _nodes)
            for (var i = node.Block; i < node.EndBlock; i++) innermost[i] = node;
        var first = _nodes.Count > 0 ? _nodes[0].Block : _blocks.Count;
        for (var i = 0; i < _blocks.Count; i++)
        {
            parts[i] = innermost[i]?.Part ?? (_nodes.Count == 0 ? ReportPart.Other : ReportPart.Opening);
            if (headings[i] is { IsRunIn: false } || parts[i] is ReportPart.Glossary or ReportPart.Annex or ReportPart.Review) continue;
            parts[i] = Announced(_blocks[i].Text) ?? parts[i];
        }

        MarkClosing(parts, headings, first);
        return parts;
    }

    /// <summary>What the first words of a paragraph announce: 总体要求是 …, 主要预期目标是 ….</summary>
    private static ReportPart? Announced(string text)
    {
        var opening = text.AsSpan(0, Math.Min(60, text.Length));
        var colon = opening.IndexOfAny("：:");
        if (colon > 0) opening = opening[..(colon + 1)];
        if (RequirementLeads.IsIn(opening)) return ReportPart.Requirements;
        return TargetLeads.IsIn(opening) && colon > 0 && !opening.Contains("实现上述", StringComparison.Ordinal) && !opening.StartsWith("围绕") ? ReportPart.Targets : null;
    }

    /// <summary>The call at the end: from the last salutation, or the last paragraph, where it calls.</summary>
    private void MarkClosing(ReportPart[] parts, Heading?[] headings, int first)
    {
        var last = _blocks.Count - 1;
        while (last > first && parts[last] is ReportPart.Glossary or ReportPart.Annex) last--;
        if (last <= first || headings[last] is not null) return;
        for (var i = last; i > Math.Max(first, last - 6) && headings[i] is null; i--)
        {
            var text = _blocks[i].Text;
            if (!Calls.IsIn(text)) continue;
            var start = i;
            if (!text.StartsWith("各位代表", StringComparison.Ordinal) && i > 0 && headings[i - 1] is null && _blocks[i - 1].Text.StartsWith("各位代表", StringComparison.Ordinal)
                && _blocks[i - 1].Content.Length < 12) start = i - 1;
            for (var j = start; j <= last; j++) parts[j] = ReportPart.Closing;
            return;
        }
    }

    private string HeadingText(OutlineNode node) => _blocks[node.Block].Text[node.Heading.Start..node.Heading.End];
}
