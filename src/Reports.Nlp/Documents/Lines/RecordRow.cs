using System.Collections.Frozen;

namespace Reports.Nlp.Documents.Lines;

/// <summary>Recognises the rows of the table that government sites set above a document: 索引号：… 文号：… 发布机构：….</summary>
/// <remarks>A report may say such words too, so a row counts only at the head of a page.</remarks>
internal static class RecordRow
{
    private const int LongestLabel = 6;
    private const int LongestRow = 200;

    /// <summary>Labels that only such a table has; a blank behind them is enough.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Labels = FrozenSet.Create(
        StringComparer.Ordinal,
        "索引号", "信息索引号", "信息索引", "统一编号", "信息名称", "文件名称", "文件标题", "公文标题", "发文字号", "发文文号", "文件编号", "公文文号",
        "发文机关", "发文机构", "发文单位", "发布机构", "发布单位", "发布机关", "制发机关", "责任部门", "公开责任部门", "组配分类", "主题分类", "体裁分类",
        "信息分类", "公开属性", "公开类别", "公开类型", "公开形式", "公开方式", "公开范围", "公开期限", "公开程度", "公开目录", "公开日期", "公开时间",
        "生成日期", "成文日期", "成文时间", "发文日期", "发文时间", "印发日期", "生效日期", "生效时间", "失效日期", "失效时间", "废止日期", "废止时间",
        "实施日期", "施行日期", "公文种类", "公文类型", "文件类型", "载体类型", "服务对象", "效力状态", "内容概述", "文件状态", "记录形式", "信息提供日期", "视力保护色").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Labels that are common words and need their colon.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = FrozenSet.Create(
        StringComparer.Ordinal, "名称", "标题", "文号", "字号", "编号", "有效性", "时效性", "是否有效", "关键词", "关键字", "主题词", "分类", "来源", "信息来源", "登记号", "浏览次数", "浏览量", "点击数", "访问次数").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the line is a row of such a table.</summary>
    public static bool Is(ReadOnlySpan<char> text) => text.Length <= LongestRow && LabelLength(text, 0, out _) > 0 && text.IndexOfAny("。；！？") < 0;

    /// <summary>Whether the row is a label alone, whose value may stand below it.</summary>
    public static bool IsBare(ReadOnlySpan<char> text) => LabelLength(text, 0, out _) == text.Length;

    /// <summary>The value that a row gives to a label; empty where it has no such label or none is given.</summary>
    public static ReadOnlySpan<char> Value(ReadOnlySpan<char> text, string label)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (i > 0 && !IsBorder(text[i - 1])) continue;
            var length = LabelLength(text, i, out var found);
            if (length == 0) continue;
            if (!found.AsSpan().SequenceEqual(label))
            {
                i += length - 1;
                continue;
            }

            var rest = text[(i + length)..];
            for (var j = 0; j < rest.Length; j++)
                if ((j == 0 || IsBorder(rest[j - 1])) && LabelLength(rest, j, out _) > 0) return rest[..j].Trim(" 　|\t");
            return rest.Trim(" 　|\t");
        }

        return [];
    }

    /// <summary>Characters of the label that begins at <paramref name="start"/>, with its bullet, colon and border; 0 where none does.</summary>
    private static int LabelLength(ReadOnlySpan<char> text, int start, out string label)
    {
        label = "";
        Span<char> letters = stackalloc char[LongestLabel];
        var count = 0;
        var i = start;
        while (i < text.Length && text[i] is '•' or '·' or '●' or '-' or '*' or '【' or '[' or ' ' or '　' or '|') i++;
        for (; i < text.Length && count < LongestLabel; i++)
        {
            if (text[i] is ' ' or '　') continue;
            if (text[i] < 0x4E00) return 0;
            letters[count++] = text[i];
            var known = Labels.Contains(letters[..count]);
            if (!known && !Words.Contains(letters[..count])) continue;
            var end = i + 1;
            while (end < text.Length && text[end] is ' ' or '　') end++;
            var colon = end < text.Length && text[end] is '：' or ':';
            if (!colon && !(known && end < text.Length && (end > i + 1 || text[end] is '|' or '\t'))) continue;
            if (colon) end++;
            while (end < text.Length && IsBorder(text[end])) end++;
            label = new string(letters[..count]);
            return end - start;
        }

        return 0;
    }

    private static bool IsBorder(char c) => c is ' ' or '　' or '|' or '\t' or '\n';
}
