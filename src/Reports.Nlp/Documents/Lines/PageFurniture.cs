using System.Buffers;

using Reports.Nlp.Documents.Recognition;
using Reports.Nlp.Text;

namespace Reports.Nlp.Documents.Lines;

/// <summary>Takes out what belongs to the page and not to the report: navigation, dates of the site, footers, page numbers.</summary>
/// <remarks>
/// Three places, three rules. Before the report only its title, its number and its signature stay. After the report everything
/// goes from the first line that only a web page has, provided that nothing long follows it. In between only page numbers,
/// running heads and lines that can be nothing else go.
/// </remarks>
internal static class PageFurniture
{
    private const int HeadLines = 40;
    private const int LongLine = 60;

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

    public static List<SourceLine> Remove(List<SourceLine> lines)
    {
        var start = ReportStart(lines);
        var end = ReportEnd(lines, start);
        var running = RunningHeads(lines, start, end);
        var kept = new List<SourceLine>(end - start);
        bool pageBreak = false;
        var blanks = 0;
        for (var i = 0; i < end; i++)
        {
            var line = lines[i];
            var isHead = i < start;
            if (isHead ? !StaysInHead(line.Text) : IsPageNumber(line.Text) || running.Contains(line.Text) || IsCertain(line.Text))
            {
                pageBreak |= !isHead;
                blanks = Math.Max(blanks, line.BlanksBefore);
                continue;
            }

            line.PageBreakBefore |= pageBreak;
            line.BlanksBefore = Math.Max(line.BlanksBefore, blanks);
            pageBreak = false;
            blanks = 0;
            kept.Add(line);
        }

        return kept;
    }

    /// <summary>Whether <paramref name="text"/> is the page's and cannot be the report's, wherever it stands.</summary>
    public static bool IsCertain(string text) => text.Length <= 2 * LongLine && HasWords(text) && !Characters.IsComplete(text)
        || IsSummaryBox(text) || IsByline(text);

    private static bool HasWords(string text) => Words.IsIn(text) || (text.AsSpan().ContainsAnyInRange('A', 'z') && text.AsSpan().ContainsAny(LatinWords));

    /// <summary>The first line that is the report's own: its title, its salutation, its first heading or its first long line.</summary>
    private static int ReportStart(List<SourceLine> lines)
    {
        var last = Math.Min(lines.Count, HeadLines);
        var first = last;
        for (var i = 0; i < last; i++)
        {
            if (IsCertain(lines[i].Text)) continue;
            if (!BeginsReport(lines[i])) continue;
            first = i;
            break;
        }

        if (first == last) return 0;
        // A page's own title may stand above its furniture and be said again below: what is the page's goes line by line.
        return first;
    }

    private static bool BeginsReport(SourceLine line)
    {
        var text = line.Text;
        if (TitleLine.IsTitle(text) || TitleLine.IsSubtitle(text) || TitleLine.IsSalutation(text) || line.HeadingDepth > 0) return true;
        if (text.Length >= LongLine && text.Contains('，') | text.Contains('。') | text.Contains(',')) return true;
        return Numbering.Read(text) is { Style: <= NumberingStyle.BracketedChinese };
    }

    /// <summary>Before the title only what a document itself sets there stays: its number, its issuer.</summary>
    private static bool StaysInHead(string text) =>
        !IsCertain(text) && !IsNavigation(text) && (TitleLine.IsDocumentNumber(text) || TitleLine.IsIssuer(text) || TitleLine.IsSpeaker(text) || Characters.IsComplete(text));

    private static int ReportEnd(List<SourceLine> lines, int start)
    {
        var longAfter = lines.Count;
        for (var i = lines.Count - 1; i > start; i--)
        {
            if (IsBody(lines[i].Text)) break;
            longAfter = i;
        }

        for (var i = longAfter; i < lines.Count; i++)
        {
            var text = lines[i].Text;
            if (IsCertain(text) || IsNavigation(text) || IsJunk(text)
                || (text.AsSpan().IndexOfAny(FooterWords) == 0 && Numbering.Read(text) is null)) return i;
        }

        return lines.Count;
    }

    /// <summary>Long enough, or marked enough, to be the report's text.</summary>
    private static bool IsBody(string text) =>
        !IsCertain(text) && (text.Length >= LongLine || Numbering.Read(text) is not null || (Characters.IsComplete(text) && text.Length >= 12 && !text.StartsWith("本作品", StringComparison.Ordinal)
            && !text.Contains("官方正式译文", StringComparison.Ordinal) && !text.Contains("司法性质的文件", StringComparison.Ordinal)));

    private static bool IsJunk(string text) => text.Length <= 2 || text is "true" or "false" or "TOP" or "top";

    /// <summary>A row of links: four or more short words between blanks or bars.</summary>
    private static bool IsNavigation(string text)
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

    private static bool IsPageNumber(string text)
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

    /// <summary>Short lines that come back page after page beside a page break.</summary>
    private static HashSet<string> RunningHeads(List<SourceLine> lines, int start, int end)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = start + 1; i < end - 1; i++)
        {
            var text = lines[i].Text;
            if (text.Length is < 4 or > 40 || Characters.IsComplete(text) || Numbering.Read(text) is not null) continue;
            if (lines[i].PageBreakBefore || lines[i + 1].PageBreakBefore || IsPageNumber(lines[i - 1].Text) || IsPageNumber(lines[i + 1].Text))
                counts[text] = counts.GetValueOrDefault(text) + 1;
        }

        return [.. counts.Where(c => c.Value >= 3).Select(c => c.Key)];
    }
}
