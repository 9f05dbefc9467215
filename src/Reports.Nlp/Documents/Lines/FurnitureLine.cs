using System.Buffers;

using Reports.Nlp.Text;

namespace Reports.Nlp.Documents.Lines;

/// <summary>Recognises a line that is the page's by its own words, wherever it stands.</summary>
internal static class FurnitureLine
{
    /// <summary>Characters from which a line is text.</summary>
    public const int LongLine = 60;

    /// <summary>Words that stand in page furniture and not in reports.</summary>
    private static readonly KeywordSet Words = new(
        "主办单位", "承办单位：", "版权所有", "版权声明", "公网安备", "网站标识码", "网站地图", "联系我们", "法律声明", "关于我们", "使用帮助",
        "网站无障碍", "无障碍浏览", "长者模式", "关怀版", "适老版", "手机版", "扫一扫", "分享到", "返回顶部", "打印本页", "关闭窗口", "上一篇", "下一篇",
        "责任编辑", "当前位置", "您的位置", "您现在的位置", "浏览次数", "点击数", "阅读次数", "信息来源", "文章来源", "发布日期", "发布时间", "内容摘要", "索引号", "索 引 号",
        "主题分类", "发文机构", "发文字号", "字体：", "字号：", "【字体", "公有领域", "维基文库", "著作权法",
        "违法和不良信息举报", "建议使用", "浏览器", "相关附件", "相关链接", "打印】", "我要纠错", "政府网站找错", "加入收藏", "设为首页");

    /// <summary>Such words with Latin letters, large or small.</summary>
    private static readonly SearchValues<string> LatinWords = SearchValues.Create(["ICP备", "Copyright", "All Rights Reserved", "Public domain"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Words that begin a line of furniture after the report.</summary>
    private static readonly SearchValues<string> FooterWords = SearchValues.Create(
        ["本作品是", "本作品在", "本作品的作者", "本作品屬於", "本作品属于", "微信公众号", "微信", "微博", "法律声明", "站点地图", "友情链接", "Public domain"],
        StringComparison.OrdinalIgnoreCase);

    private static readonly string[] BylineLabels =
        ["时间", "日期", "作者", "来源", "阅读", "浏览", "点击", "点击率", "次数", "评论", "编辑", "字号", "字体", "审核", "发布", "录入", "打印"];

    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create("，。；：、！？");

    /// <summary>Whether <paramref name="text"/> is the page's and cannot be the report's, wherever it stands.</summary>
    public static bool IsCertain(string text) => text.Length <= 2 * LongLine && HasWords(text) && !Characters.IsComplete(text)
        || IsSummaryBox(text) || IsByline(text);

    private static bool HasWords(string text) => Words.IsIn(text) || (text.AsSpan().ContainsAnyInRange('A', 'z') && text.AsSpan().ContainsAny(LatinWords));

    /// <summary>Whether the line begins as only a footer does.</summary>
    public static bool IsFooter(string text) => text.AsSpan().IndexOfAny(FooterWords) == 0;

    /// <summary>What is left of a button or a picture.</summary>
    public static bool IsJunk(string text) => text.Length <= 2 || text is "true" or "false" or "TOP" or "top";

    /// <summary>A row of links: four or more short words between blanks or bars.</summary>
    public static bool IsNavigation(string text)
    {
        var words = 0;
        foreach (var range in text.AsSpan().SplitAny(" 　|｜丨>»·"))
        {
            var word = text.AsSpan(range).Trim();
            if (word.IsEmpty) continue;
            if (word.Length > 8 || word.IndexOfAny(SentenceMarks) >= 0) return false;
            words++;
        }

        return words >= 4 || (words >= 1 && text.AsSpan().IndexOfAny("丨»") >= 0) || text.StartsWith('•');
    }

    /// <summary>Whether the line is the number of a page: 12, — 12 —, 第12页.</summary>
    public static bool IsPageNumber(string text)
    {
        if (text.Length > 16) return false;
        var bare = text.AsSpan().Trim("-—–－─・·[]()（）~～ 　");
        if (bare.IsEmpty) return false;
        var digits = 0;
        foreach (var c in bare)
        {
            if (char.IsAsciiDigit(c) || c is >= '０' and <= '９') digits++;
            else if (c is not ('第' or '页' or '共' or '/' or '／' or ' ' or '，' or ',' or '-' or '—')) return false;
        }

        return digits is >= 1 and <= 6 && (bare.Length != text.Length || bare.Contains('页') || bare.Contains('/') || digits <= 3);
    }

    /// <summary>What a page says about its article: 时间：… 作者：… 来源：… 阅读：….</summary>
    private static bool IsByline(string text)
    {
        if (text.Length > 2 * LongLine) return false;
        var labels = 0;
        foreach (var label in BylineLabels)
        {
            var at = text.IndexOf(label, StringComparison.Ordinal);
            if (at >= 0 && at + label.Length < text.Length && text[at + label.Length] is '：' or ':') labels++;
        }

        return labels >= 2;
    }

    private static bool IsSummaryBox(string text) =>
        text.Length < 400 && text.StartsWith("内容摘要", StringComparison.Ordinal) && (text.EndsWith("...", StringComparison.Ordinal) || text.EndsWith('…'));
}
