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
    private static readonly KeywordSet Requirements = new("总体要求", "指导思想", "总体思路", "基本思路", "基本原则", "工作思路", "总体部署", "发展思路", "主要考虑");
    private static readonly KeywordSet Targets = new("目标", "指标");

    private readonly IReadOnlyList<Block> _blocks;
    private readonly List<OutlineNode> _nodes;
    private readonly bool _looksAhead;
    private readonly OutlineNode? _lastChapter;

    private PartFinder(IReadOnlyList<Block> blocks, List<OutlineNode> nodes, ReportKind kind)
    {
        _blocks = blocks;
        _nodes = nodes;
        _looksAhead = kind is not ReportKind.Other || nodes.Exists(n => n.Parent is null && Review.IsIn(HeadingText(n)));
        _lastChapter = nodes.FindLast(n => n.Heading.Number is { Style: NumberingStyle.Chinese });
    }

    /// <summary>Sets the part of each node, and returns the part of each block.</summary>
    public static ReportPart[] Find(IReadOnlyList<Block> blocks, Heading?[] headings, List<OutlineNode> nodes, ReportKind kind)
    {
        var finder = new PartFinder(blocks, nodes, kind);
        finder.PartNodes();
        return ParagraphParts.Find(blocks, headings, nodes);
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
        // One without a number above one paragraph (完成目标任务。) is of the part that the heading over it names.
        if (node is { Heading.Blocks: > 0, Parent: { } above }) return Conduct.IsIn(heading) ? ReportPart.SelfGovernment : above.Part;

        // Under a heading that plans, 夯实发展基础 is something to be done.
        var planned = node.Parent is { Part: ReportPart.Tasks or ReportPart.Targets };
        if (Review.IsIn(heading) && (!planned || heading.Contains("回顾", StringComparison.Ordinal)) && (!Plans.IsIn(heading) || heading.Contains("回顾", StringComparison.Ordinal))) return ReportPart.Review;
        if (Conduct.IsIn(heading)) return ReportPart.SelfGovernment;
        if (SetsTargetsOfPlan(heading)) return ReportPart.Targets;
        if (Tasks.IsIn(heading) && node.Parent is null) return ReportPart.Tasks;
        if (Requirements.IsIn(heading)) return ReportPart.Requirements;
        if (Targets.IsIn(heading) && heading.Length <= 24) return ReportPart.Targets;
        if (node == _lastChapter && NamesGovernment(heading) && OwnConduct.IsIn(_blocks, node)) return ReportPart.SelfGovernment;
        if (node.Parent is { } up) return up.Part is ReportPart.Requirements or ReportPart.Targets && (Tasks.IsIn(heading) || (node.Heading.Number is not null && Tasks.IsIn(HeadingText(up)))) ? ReportPart.Tasks : up.Part;
        if (!_looksAhead) return ReportPart.Other;
        // A heading that names no part goes on with the one before it, and the first one of a plan speaks of what is to be done.
        return before?.Part is ReportPart.Review && before.Heading.Number is not null && node.Heading.Number is not null && !StandsAlone(before) ? ReportPart.Review : ReportPart.Tasks;
    }

    /// <summary>Whether the heading itself announced a whole review, so that the next one begins something else.</summary>
    private bool StandsAlone(OutlineNode node) => Review.IsIn(HeadingText(node));

    /// <summary>Whether a heading looks back, and not only because what it plans is called so.</summary>
    public static bool LooksBack(ReadOnlySpan<char> heading) => Review.IsIn(heading);

    /// <summary>Whether a heading names tasks or targets, and not one of them (一、做强产业).</summary>
    public static bool NamesWork(ReadOnlySpan<char> heading) => Tasks.IsIn(heading) || Targets.IsIn(heading);

    /// <summary>“十五五”时期主要目标任务: the figures of a plan of years. In a plan of one year the tasks are the chapter.</summary>
    private static bool SetsTargetsOfPlan(ReadOnlySpan<char> heading) =>
        heading.Contains("主要目标", StringComparison.Ordinal)
        && (heading.Contains("时期", StringComparison.Ordinal) || heading.Contains("五”", StringComparison.Ordinal) || heading.Contains("五年", StringComparison.Ordinal));

    /// <summary>Whether a heading that names no part may still be of the government's own conduct.</summary>
    private static bool NamesGovernment(ReadOnlySpan<char> heading) =>
        heading.Contains("领导", StringComparison.Ordinal) || heading.Contains("政府", StringComparison.Ordinal) || heading.Contains("履职", StringComparison.Ordinal) || heading.Contains("作风", StringComparison.Ordinal);

    private string HeadingText(OutlineNode node) => _blocks[node.Block].Text[node.Heading.Start..node.Heading.End];
}
