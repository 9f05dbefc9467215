using System.Buffers;

using Reports.Nlp.Documents.Lines;

namespace Reports.Nlp.Documents.Outline;

/// <summary>Tells from its words that a text is about the government's own conduct (政府自身建设), whatever its heading says.</summary>
internal static class OwnConduct
{
    private const int Enough = 3;
    private const int MostBlocks = 6;

    /// <summary>Each speaks of another side of it; one alone stands in many a paragraph, three only here.</summary>
    private static readonly SearchValues<string>[] Sides =
    [
        Of("自身建设", "人民满意的政府", "人民满意政府"),
        Of("法治政府", "依法行政", "法治建设", "行政执法"),
        Of("廉洁", "廉政", "反腐败", "清廉", "清正"),
        Of("人大及其常委会", "人大监督", "人大、政协", "民主监督"),
        Of("过紧日子", "三公"),
        Of("八项规定", "形式主义", "作风建设", "优良作风", "工作作风", "不正之风"),
        Of("履职能力", "执行力", "服务效能", "行政效能", "服务型政府", "效能政府"),
    ];

    /// <summary>Whether a paragraph is.</summary>
    public static bool IsIn(string text) => SidesOf(text) >= Enough;

    /// <summary>Whether a paragraph speaks of one side at least, which is enough behind one that is of it.</summary>
    public static bool Touches(string text) => SidesOf(text) > 0;

    /// <summary>Whether one of the first blocks of a section is.</summary>
    public static bool IsIn(IReadOnlyList<Block> blocks, OutlineNode section)
    {
        for (var i = section.Block + 1; i < Math.Min(section.EndBlock, section.Block + 1 + MostBlocks); i++)
            if (IsIn(blocks[i].Text)) return true;
        return false;
    }

    private static int SidesOf(string text)
    {
        var seen = 0;
        foreach (var side in Sides) seen += text.AsSpan().ContainsAny(side) ? 1 : 0;
        return seen;
    }

    private static SearchValues<string> Of(params ReadOnlySpan<string> words) => SearchValues.Create(words, StringComparison.Ordinal);
}
