using System.Buffers;

namespace Reports.Nlp.Documents.Lines;

/// <summary>What a page says about its article beside a label: 来源：…, 时间：…, 责任编辑：…, 分享到：.</summary>
/// <remarks>A report may say the same words, so a label counts only at the head or the tail of a page.</remarks>
/// <param name="Kind">What it tells.</param>
/// <param name="IsBare">Whether nothing stands behind the colon, so that the next line may be what it tells.</param>
internal readonly record struct PageLabel(PageLabelKind Kind, bool IsBare)
{
    private const int LongestLine = 40;
    private const int LongestName = 20;

    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create("，。；！？");

    /// <summary>The label that the line begins with and is about, or null.</summary>
    public static PageLabel? Read(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestLine) return null;
        var bare = line.Trim("【】[]（）() 　");
        var colon = bare.IndexOfAny('：', ':');
        if (colon < 2) return null;
        var kind = KindOf(bare[..colon].TrimEnd(" 　"));
        if (kind == PageLabelKind.None) return null;
        var value = bare[(colon + 1)..].Trim(" 　");
        return value.IsEmpty || Tells(kind, value) ? new(kind, value.IsEmpty) : null;
    }

    /// <summary>Whether <paramref name="text"/> may be what a label of this kind tells.</summary>
    public static bool Tells(PageLabelKind kind, ReadOnlySpan<char> text) => kind switch
    {
        PageLabelKind.Name => text.Length <= LongestName && !text.ContainsAny(SentenceMarks),
        PageLabelKind.Day => char.IsAsciiDigit(text[0]) && !text.ContainsAny(SentenceMarks),
        PageLabelKind.Count => text.Length <= 8 && char.IsAsciiDigit(text[0]),
        _ => !text.ContainsAny(SentenceMarks),
    };

    private static PageLabelKind KindOf(ReadOnlySpan<char> label) => label switch
    {
        "来源" or "信息来源" or "文章来源" or "稿件来源" or "新闻来源" or "稿源" or "作者" or "编辑" or "责任编辑" or "责编" or "校对" or "审核" or "编审" or "录入" => PageLabelKind.Name,
        "时间" or "日期" or "发布时间" or "发布日期" or "发表时间" or "发表日期" or "更新时间" => PageLabelKind.Day,
        "阅读" or "阅读量" or "阅读次数" or "浏览" or "浏览量" or "浏览次数" or "点击" or "点击量" or "点击数" or "点击率" or "访问量" or "评论" => PageLabelKind.Count,
        "字号" or "字体" or "分享" or "分享到" or "分享至" or "收藏" or "打印" or "您的位置" or "当前位置" or "您现在的位置" or "您当前的位置" => PageLabelKind.Tool,
        _ => PageLabelKind.None,
    };
}
