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
    private const int TailLines = 24;

    public static List<SourceLine> Remove(List<SourceLine> lines)
    {
        var start = ReportStart(lines);
        var end = ReportEnd(lines, start);
        var head = PageHead.Mark(lines, start);
        var running = RunningHeads(lines, start, end);
        var kept = new List<SourceLine>(end - start);
        bool pageBreak = false, parted = false;
        var blanks = 0;
        for (var i = 0; i < end; i++)
        {
            var line = lines[i];
            if (i < start || (i < head.Length && head[i]))
            {
                if (i < start && !(i < head.Length && head[i]) && StaysInHead(line.Text)) kept.Add(line);
                continue;
            }

            var ofPage = FurnitureLine.IsPageNumber(line.Text) || running.Contains(line.Text);
            if (ofPage || FurnitureLine.IsCertain(line.Text) || NewspaperJump.Without(line) is not { } own)
            {
                // A page's number stands inside a sentence; what else the page says parts what stands around it.
                pageBreak |= ofPage;
                parted |= !ofPage;
                blanks = Math.Max(blanks, line.BlanksBefore);
                continue;
            }

            own.PageBreakBefore |= pageBreak;
            own.PartedBefore = parted && !pageBreak;
            own.BlanksBefore = Math.Max(line.BlanksBefore, blanks);
            pageBreak = NewspaperJump.IsAtEnd(line.Text);
            parted = false;
            blanks = 0;
            kept.Add(own);
        }

        return kept;
    }

    /// <summary>The first line that is the report's own: its title, its salutation, its first heading or its first long line.</summary>
    private static int ReportStart(List<SourceLine> lines)
    {
        var last = Math.Min(lines.Count, HeadLines);
        var first = last;
        for (var i = 0; i < last; i++)
        {
            if (FurnitureLine.IsCertain(lines[i].Text) || RecordRow.Is(lines[i].Text)) continue;
            if (!BeginsReport(lines[i]) && !(i + 1 < last && TitleGoesOn.Holds(lines[i].Text, lines[i + 1].Text))) continue;
            first = i;
            break;
        }

        if (first == last) return 0;
        while (first > 0 && IsOwnAbove(lines[first - 1].Text, lines[first])) first--;
        // A page's own title may stand above its furniture and be said again below: what is the page's goes line by line.
        return first;
    }

    private static bool BeginsReport(SourceLine line)
    {
        var text = line.Text;
        if (TitleLine.IsTitle(text) || TitleLine.IsSubtitle(text) || TitleLine.IsSalutation(text) || line.HeadingDepth > 0) return true;
        if (text.Length >= FurnitureLine.LongLine && text.Contains('，') | text.Contains('。') | text.Contains(',')) return true;
        return Numbering.Read(text) is { Style: <= NumberingStyle.BracketedChinese };
    }

    /// <summary>A plain line that touches the report's first known line is its title's beginning, whatever kind of document that names.</summary>
    private static bool IsOwnAbove(string text, SourceLine below)
    {
        if (below.BlanksBefore > 0 || text.Length is < 6 or > 40 || FurnitureLine.IsCertain(text) || FurnitureLine.IsNavigation(text)) return false;
        foreach (var c in text)
            if (!Characters.IsHan(c) && c is not ('《' or '》' or '“' or '”' or '、')) return false;
        foreach (var end in (ReadOnlySpan<string>)["网", "网站", "门户", "平台", "频道", "专栏", "栏目", "首页", "中心", "目录", "公开", "会议"])
            if (text.EndsWith(end, StringComparison.Ordinal)) return false;
        return true;
    }

    /// <summary>Before the title only what a document itself sets there stays: its number, its issuer.</summary>
    private static bool StaysInHead(string text) =>
        !FurnitureLine.IsCertain(text) && !FurnitureLine.IsNavigation(text) && (TitleLine.IsDocumentNumber(text) || TitleLine.IsIssuer(text) || TitleLine.IsSpeaker(text) || Characters.IsComplete(text));

    private static int ReportEnd(List<SourceLine> lines, int start)
    {
        var longAfter = lines.Count;
        for (var i = lines.Count - 1; i > start; i--)
        {
            if (IsBody(lines[i].Text)) break;
            longAfter = i;
        }

        for (var i = ArticleEnd(lines, start, longAfter); i < lines.Count; i++)
        {
            var text = lines[i].Text;
            if (FurnitureLine.IsCertain(text) || FurnitureLine.IsNavigation(text) || FurnitureLine.IsJunk(text) || PageTools.IsTail(text)
                || (FurnitureLine.IsFooter(text) && Numbering.Read(text) is null)) return i;
        }

        return lines.Count;
    }

    /// <summary>
    /// Titles and openings of other pages look like text. Where a line says that the article has ended, they go too, provided that
    /// they are few and none is long, numbered or an annex.
    /// </summary>
    private static int ArticleEnd(List<SourceLine> lines, int start, int longAfter)
    {
        var end = longAfter;
        for (var i = lines.Count - 1; i > start + ((lines.Count - start) / 2) && lines.Count - i <= TailLines; i--)
        {
            var text = lines[i].Text;
            if (text.Length >= FurnitureLine.LongLine || Numbering.Read(text) is not null || AnnexLabel.Is(text) || GlossaryHeading.IsHeading(text)) break;
            if (PageTools.EndsArticle(text)) end = Math.Min(end, i);
        }

        return end;
    }

    /// <summary>Long enough, or marked enough, to be the report's text.</summary>
    private static bool IsBody(string text) =>
        !FurnitureLine.IsCertain(text) && (text.Length >= FurnitureLine.LongLine ? !PageTools.IsCaption(text) : Numbering.Read(text) is not null || IsSaid(text));

    private static bool IsSaid(string text) =>
        Characters.IsComplete(text) && text.Length >= 12 && !PageTools.IsTail(text) && !text.StartsWith("本作品", StringComparison.Ordinal)
        && !text.Contains("官方正式译文", StringComparison.Ordinal) && !text.Contains("司法性质的文件", StringComparison.Ordinal);

    /// <summary>Short lines that come back page after page beside a page break.</summary>
    private static HashSet<string> RunningHeads(List<SourceLine> lines, int start, int end)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = start + 1; i < end - 1; i++)
        {
            var text = lines[i].Text;
            if (text.Length is < 4 or > 40 || Characters.IsComplete(text) || Numbering.Read(text) is not null) continue;
            if (lines[i].PageBreakBefore || lines[i + 1].PageBreakBefore || FurnitureLine.IsPageNumber(lines[i - 1].Text) || FurnitureLine.IsPageNumber(lines[i + 1].Text))
                counts[text] = counts.GetValueOrDefault(text) + 1;
        }

        return [.. counts.Where(c => c.Value >= 3).Select(c => c.Key)];
    }
}
