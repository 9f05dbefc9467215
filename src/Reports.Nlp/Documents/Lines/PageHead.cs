using Reports.Nlp.Documents.Recognition;

namespace Reports.Nlp.Documents.Lines;

/// <summary>Finds what a page puts between a report's title and its first words: tools, source and time, a path of links, captions.</summary>
internal static class PageHead
{
    private const int MostLines = 40;
    private const int LongestCrumb = 12;

    /// <summary>Which of the first lines are the page's; shorter than the document, whose later lines all are its own.</summary>
    /// <param name="lines">The lines of the document.</param>
    /// <param name="title">The first line that is the report's.</param>
    public static bool[] Mark(List<SourceLine> lines, int title)
    {
        var furniture = new bool[End(lines, title)];
        for (var i = 0; i < furniture.Length; i++)
        {
            var text = lines[i].Text;
            if (PageTools.EndOfBox(lines, i) is var last and > 0)
            {
                while (i < last && i < furniture.Length - 1) furniture[i++] = true;
                furniture[i] = true;
            }
            else if (PageLabel.Read(text) is { } label)
            {
                furniture[i] = true;
                if (label.IsBare && i + 1 < furniture.Length && IsTold(label.Kind, lines[i + 1].Text)) furniture[++i] = true;
            }
            else if (RecordRow.Is(text))
            {
                furniture[i] = true;
                if (RecordRow.IsBare(text) && i + 1 < furniture.Length && IsValue(lines[i + 1].Text)) furniture[++i] = true;
            }
            else
            {
                furniture[i] = PageTools.IsClock(text) || PageTools.HoldsClock(text) || PageTools.IsCaption(text) || PageTools.AreButtons(text);
            }

            if (text == "首页") i = MarkPath(lines, furniture, i + 1);
        }

        return furniture;
    }

    /// <summary>The first line of the report's text: its salutation, its first heading or its first long line.</summary>
    private static int End(List<SourceLine> lines, int title)
    {
        var most = Math.Min(lines.Count, title + MostLines);
        for (var i = title; i < most; i++)
        {
            var text = lines[i].Text;
            if (TitleLine.IsSalutation(text) || Numbering.Read(text) is { Style: <= NumberingStyle.BracketedChinese }) return i;
            if (text.Length >= FurnitureLine.LongLine && text.AsSpan().IndexOfAny("，。,") >= 0 && !TitleLine.IsSubtitle(text) && !PageTools.IsCaption(text)) return i;
            if (i > title && lines[i].HeadingDepth > 0 && !TitleLine.IsTitle(text)) return i;
        }

        // Short lines alone: a list or a table, of which no line is the page's for sure.
        return 0;
    }

    /// <summary>Whether a line is what the bare label before it tells, and not the report's own.</summary>
    private static bool IsTold(PageLabelKind kind, string text) =>
        kind is PageLabelKind.Name or PageLabelKind.Day or PageLabelKind.Count && PageLabel.Tells(kind, text)
        && !TitleLine.IsTitle(text) && !TitleLine.IsSubtitle(text) && !TitleLine.IsSpeaker(text) && !TitleLine.IsSalutation(text) && PageLabel.Read(text) is null;

    /// <summary>Whether a line below a bare label of a record can only be its value: figures or a document's number, and no title.</summary>
    private static bool IsValue(string text) =>
        text.Length <= 40 && text.AsSpan().ContainsAnyInRange('0', '9') && text.AsSpan().IndexOfAny("，。；") < 0
        && !TitleLine.IsTitle(text) && !TitleLine.IsSubtitle(text) && !TitleLine.IsSpeaker(text) && ReportDate.Alone(text) is null && Numbering.Read(text) is null;

    /// <summary>首页 / 政务公开 / 要闻: marks a path of links broken over lines, and returns its last line.</summary>
    private static int MarkPath(List<SourceLine> lines, bool[] furniture, int from)
    {
        var i = from;
        for (; i < furniture.Length; i++)
        {
            var text = lines[i].Text;
            if (text.Length > LongestCrumb || PageLabel.Read(text) is not null || TitleLine.IsSubtitle(text) || TitleLine.IsSpeaker(text) || PageTools.IsClock(text)) break;
            // The path may end in the name of the report's folder, which reads like its title; the title itself still follows then.
            if (TitleLine.IsTitle(text) && !TitleFollows(lines, i + 1, furniture.Length)) break;
            furniture[i] = true;
        }

        return i - 1;
    }

    private static bool TitleFollows(List<SourceLine> lines, int from, int end)
    {
        for (var i = from; i < end; i++)
            if (TitleLine.IsTitle(lines[i].Text)) return true;
        return false;
    }
}
