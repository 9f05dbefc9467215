using System.Buffers;

namespace Reports.Nlp.Documents.Lines;

/// <summary>Recognises lines that a page sets around its article: buttons, link lists, clocks, captions of photographs.</summary>
/// <remarks>Any of them could be a line of a report, so each counts only at the head or the tail of a page.</remarks>
internal static class PageTools
{
    private const int LongestCaption = 120;
    private const int LongestBox = 8;

    private static readonly SearchValues<char> ClockMarks = SearchValues.Create("0123456789年月日时分秒-—/.: ：　T");

    /// <summary>Whether the line is nothing but words to press: 下载, 大 中 小, 收藏 ×.</summary>
    public static bool AreButtons(ReadOnlySpan<char> text)
    {
        if (text.Length > 24) return false;
        var words = 0;
        foreach (var range in text.SplitAny(" 　|｜/【】[]"))
        {
            if (text[range].IsEmpty) continue;
            if (!IsButton(text[range])) return false;
            words++;
        }

        return words > 0 || text.IndexOfAny("【】|｜") >= 0;
    }

    /// <summary>Whether the line says when the page was made, to the minute or with dashes; a plain 2024年1月18日 may be the report's.</summary>
    public static bool IsClock(ReadOnlySpan<char> text) =>
        text.Length is >= 8 and <= 24 && char.IsAsciiDigit(text[0]) && !text.ContainsAnyExcept(ClockMarks) && (text.IndexOfAny(":：时") > 0 || text.Count('-') == 2);

    /// <summary>Whether a short line says, beside a name or a link, to the minute when the page was made: 某某网　2024-01-18 09:15.</summary>
    public static bool HoldsClock(ReadOnlySpan<char> text)
    {
        if (text.Length is < 14 or > LongestCaption / 2 || text.IndexOfAny("，。；") >= 0) return false;
        for (var i = 1; i + 2 < text.Length; i++)
        {
            if (text[i] is not (':' or '：') || !char.IsAsciiDigit(text[i - 1]) || !char.IsAsciiDigit(text[i + 1]) || !char.IsAsciiDigit(text[i + 2])) continue;
            // The day stands right before the time.
            var before = text[..(i - 1)].TrimEnd("0123456789 　");
            return !before.IsEmpty && (before[^1] == '日' || before[^1] is '-' or '/' or '.');
        }

        return false;
    }

    /// <summary>Whether the line tells what a photograph shows and who took it: 本报记者 某某 摄.</summary>
    public static bool IsCaption(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestCaption) return false;
        var bare = text.TrimEnd("。）) 　");
        if (bare.EndsWith("摄") || bare.EndsWith("摄影") || bare.EndsWith("供图"))
            return bare.Length <= 12 || bare.IndexOf("记者") >= 0 || bare.IndexOf("通讯员") >= 0 || bare.IndexOf('图') >= 0;
        return text.Length <= LongestCaption / 2 && bare.EndsWith("作政府工作报告") && text.IndexOf('我') < 0;
    }

    /// <summary>Whether the line heads a list of other pages: 相关报道：, 相关链接>>.</summary>
    public static bool IsLinkList(ReadOnlySpan<char> text) => text.Length <= 10 && text.TrimEnd("：:>》 　") is
        "相关报道" or "相关链接" or "相关阅读" or "相关文档" or "相关文件" or "相关附件" or "相关新闻" or "相关稿件" or "相关解读" or "相关信息" or "相关文章" or "延伸阅读" or "推荐阅读" or "更多报道";

    /// <summary>Whether the article has ended before this line, whatever short lines still follow.</summary>
    public static bool EndsArticle(ReadOnlySpan<char> text) =>
        IsLinkList(text) || IsNumberOfPage(text)
        || (text.Length <= 24 && (text.StartsWith("责任编辑") || text.StartsWith("责编") || text.StartsWith("扫一扫") || text.IndexOf("打印本页") >= 0 || text.IndexOf("关闭窗口") >= 0));

    /// <summary>Whether the line, behind the last one of the report, is the page's.</summary>
    public static bool IsTail(ReadOnlySpan<char> text) =>
        EndsArticle(text) || AreButtons(text) || IsCaption(text) || PageLabel.Read(text) is not null
        || (text.Length <= 40 && (text.StartsWith("》》") || text.StartsWith(">>") || text.EndsWith("《《") || text.EndsWith(">>")));

    /// <summary>Last line of a box of tools that opens at <paramref name="from"/> and is broken over lines (【字体： / 大 / 中 / 小 / 】), or -1.</summary>
    public static int EndOfBox(List<SourceLine> lines, int from)
    {
        if (lines[from].Text[0] is not ('【' or '[') || lines[from].Text.AsSpan().IndexOfAny('】', ']') >= 0) return -1;
        for (var i = from + 1; i < Math.Min(lines.Count, from + LongestBox); i++)
        {
            var text = lines[i].Text.AsSpan();
            if (text.Length > LongestBox) return -1;
            if (text[^1] is '】' or ']') return i;
            if (!AreButtons(text)) return -1;
        }

        return -1;
    }

    /// <summary>A page's number in its site's database: thirty-two figures to the base of sixteen.</summary>
    private static bool IsNumberOfPage(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd("：: ");
        if (text.Length is < 24 or > 40) return false;
        foreach (var c in text)
            if (!char.IsAsciiHexDigit(c) && c != '-') return false;
        return true;
    }

    private static bool IsButton(ReadOnlySpan<char> word) => word is
        "下载" or "打印" or "全屏" or "收藏" or "分享" or "关闭" or "纠错" or "返回" or "朗读" or "首页" or "加大" or "还原" or "减小" or "放大" or "缩小" or "默认"
        or "大" or "中" or "小" or "特大" or "×" or "›" or "＞" or "x" or "X" or "A+" or "A-" or "打印本页" or "关闭窗口" or "返回顶部" or "复制链接" or "微信" or "微博" or "分享到微信" or "分享到微博";
}
