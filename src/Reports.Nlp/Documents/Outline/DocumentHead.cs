using Reports.Nlp.Documents.Lines;
using Reports.Nlp.Documents.Recognition;

namespace Reports.Nlp.Documents.Outline;

/// <summary>The opening lines of a document: its titles, number, subtitle, speaker.</summary>
internal sealed class DocumentHead
{
    private readonly HashSet<int> _titles;

    private DocumentHead(HashSet<int> titles, int body)
    {
        _titles = titles;
        Body = body;
    }

    /// <summary>Index of the first block in which a heading may stand.</summary>
    public int Body { get; }

    /// <summary>Indexes of the title lines, in order.</summary>
    public IEnumerable<int> Titles => _titles.Order();

    /// <summary>Whether the block is a title line, which is neither section nor paragraph.</summary>
    public bool IsTitle(int block) => _titles.Contains(block);

    public static DocumentHead Find(IReadOnlyList<Block> blocks)
    {
        var titles = new HashSet<int>();
        var body = 0;
        // A notice that carries a report opens with its own title and salutation; the report's follow, so look past them.
        var last = Math.Min(blocks.Count, 16);
        for (var i = 0; i < last; i++)
        {
            var text = blocks[i].Text;
            if (TitleLine.IsTitle(text))
            {
                if (body > 0 && !IsReportTitle(blocks, i, last) && !IsNamed(blocks, i)) break;
                titles.Add(i);
            }
            else if (!(TitleLine.IsSubtitle(text) || TitleLine.IsSpeaker(text) || TitleLine.IsSalutation(text) || TitleLine.IsDocumentNumber(text) || TitleLine.IsIssuer(text)
                || (body > 0 && (ReportDate.Alone(text) is not null || TitleLine.IsName(text)))))
            {
                if (Numbering.Read(text) is { Style: <= NumberingStyle.BracketedChinese }) break;
                if (titles.Count > 0 && !SubtitleFollows(blocks, i, last) && !NamedTitleFollows(blocks, i, last)) break;
                if (titles.Count == 0 && blocks[i].Content.Length > 40 && !TitleFollows(blocks, i, last)) break;
                if (titles.Count == 0 && !TitleFollows(blocks, i, last) && !SubtitleFollows(blocks, i, last)) break;
            }

            body = i + 1;
        }

        return new(titles, body);
    }

    private static bool TitleFollows(IReadOnlyList<Block> blocks, int from, int last)
    {
        for (var i = from + 1; i < last; i++)
        {
            if (TitleLine.IsTitle(blocks[i].Text)) return true;
            if (Numbering.Read(blocks[i].Text) is { Style: <= NumberingStyle.BracketedChinese }) return false;
        }

        return false;
    }

    /// <summary>Whether a subtitle (——…会议上) is still to come, before any numbered heading.</summary>
    private static bool SubtitleFollows(IReadOnlyList<Block> blocks, int from, int last)
    {
        for (var i = from + 1; i < last; i++)
        {
            if (TitleLine.IsSubtitle(blocks[i].Text)) return true;
            if (Numbering.Read(blocks[i].Text) is { Style: <= NumberingStyle.BracketedChinese }) return false;
        }

        return false;
    }

    /// <summary>Whether a notice (现将《…》印发给你们) is still to be followed by what it passes on.</summary>
    private static bool NamedTitleFollows(IReadOnlyList<Block> blocks, int from, int last)
    {
        for (var i = from + 1; i < last; i++)
            if (TitleLine.IsTitle(blocks[i].Text) && IsNamed(blocks, i)) return true;
        return false;
    }

    /// <summary>Whether a block before it names this one in title marks.</summary>
    private static bool IsNamed(IReadOnlyList<Block> blocks, int index)
    {
        for (var i = 0; i < index; i++)
            if (blocks[i].Text.Contains($"《{blocks[index].Text.Trim('《', '》')}》", StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>A second title is the report's when a subtitle, a speaker or a salutation comes right after it.</summary>
    private static bool IsReportTitle(IReadOnlyList<Block> blocks, int index, int last)
    {
        if (blocks[index].HeadingDepth == 1 || index <= 3) return true;
        for (var i = index + 1; i < Math.Min(last, index + 4); i++)
            if (TitleLine.IsSubtitle(blocks[i].Text) || TitleLine.IsSpeaker(blocks[i].Text) || TitleLine.IsSalutation(blocks[i].Text)) return true;
        return false;
    }
}
