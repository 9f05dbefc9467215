using System.Buffers;

using Reports.Nlp.Documents.Lines;
using Reports.Nlp.Documents.Recognition;
using Reports.Nlp.Text;

namespace Reports.Nlp.Documents.Outline;

/// <summary>Tells headings from paragraphs: by number first, then by markup, then by what stands around a short line.</summary>
internal sealed class HeadingFinder
{
    private const int LongestHeading = 80;
    private const int LongestRunIn = 48;
    private const int LongestUnnumbered = 40;

    private static readonly SearchValues<char> NoHeading = SearchValues.Create("。；！？|：:");

    private readonly IReadOnlyList<Block> _blocks;
    private readonly int _body;
    private readonly Heading?[] _headings;

    private HeadingFinder(IReadOnlyList<Block> blocks, int body)
    {
        _blocks = blocks;
        _body = body;
        _headings = new Heading?[blocks.Count];
    }

    /// <summary>For each block its heading, or null.</summary>
    /// <param name="blocks">The blocks of the document.</param>
    /// <param name="body">The first block after the title and whatever belongs to it.</param>
    public static Heading?[] Find(IReadOnlyList<Block> blocks, int body)
    {
        var finder = new HeadingFinder(blocks, body);
        finder.Run();
        LineHeadings.Mark(blocks, finder._headings);
        return finder._headings;
    }

    private void Run()
    {
        var inGlossary = false;
        for (var i = _body; i < _blocks.Count; i++)
        {
            var block = _blocks[i];
            if (GlossaryHeading.IsHeading(block.Text) && (!GlossaryHeading.NeedsEntry(block.Text) || EntryFollows(i)))
            {
                _headings[i] = new(0, HeadingLength(block.Text), 0, null, IsGlossary: true);
                inGlossary = true;
            }
            else if (inGlossary)
            {
                // Entries are numbered like headings; only a new annex or marked-up heading ends the list.
                inGlossary = !EndsGlossary(block);
                if (!inGlossary) _headings[i] = new(0, HeadingLength(block.Text), 0, Numbering.Read(block.Text), IsGlossary: false);
            }
            else
            {
                _headings[i] = Annex(block) ?? Numbered(i) ?? Marked(block) ?? Unnumbered(i);
            }
        }
    }

    private Heading? Numbered(int index)
    {
        var block = _blocks[index];
        var text = block.Text;
        if (Numbering.Read(text) is not { Style: not NumberingStyle.Spoken } number || number.Length >= text.Length) return null;
        var bold = BlockSplitter.BoldLead(block.Content, block.Content.IsBold(0) ? 0 : number.Length);
        var stop = bold > number.Length && bold < text.Length ? bold - 1 : SentenceEnd(text, number.Length);
        if (stop < 0)
        {
            if (text.Length > LongestHeading || EndsLikeText(text) || IsListItem(index, number)) return null;
            return new(0, HeadingLength(text), 0, number, false);
        }

        var title = stop - number.Length;
        if (number.Style >= NumberingStyle.Arabic && text[stop] is '：' or ':' && bold <= number.Length) return null;
        var whole = text.AsSpan(stop + 1).Trim().IsEmpty;
        if (whole) return title <= LongestRunIn && !IsListItem(index, number) && text[stop] == '。' ? new(0, stop, 0, number, false) : null;
        var longest = number.Style >= NumberingStyle.Arabic ? LongestRunIn / 2 : LongestRunIn;
        if (bold <= number.Length && (title > longest || text[stop] is not ('。' or '：' or ':') || (text[stop] != '。' && title > 16))) return null;
        return title >= 2 && !HasFigures(text.AsSpan(number.Length, title)) ? new(0, stop, stop + 1, number, false) : null;
    }

    /// <summary>附件, 附件2: a label that stands alone above the annex's own title.</summary>
    private static Heading? Annex(Block block) => AnnexLabel.Is(block.Text) ? new(0, HeadingLength(block.Text), 0, null, false) : null;

    private static Heading? Marked(Block block) =>
        block.HeadingDepth > 0 && block.Content.Length <= LongestHeading + 20 && !EndsLikeText(block.Text) && !TitleLine.IsSalutation(block.Text)
            ? new(0, HeadingLength(block.Text), 0, null, false)
            : null;

    private Heading? Unnumbered(int index)
    {
        var block = _blocks[index];
        var text = block.Text;
        if (text.Length is < 4 or > LongestUnnumbered || index + 1 >= _blocks.Count) return null;
        if (Characters.IsComplete(text) || text.AsSpan().ContainsAny(NoHeading) || text[^1] is '，' or '、' or ',' || !Characters.IsHan(text[^1]) && !Characters.Closes(text[^1])) return null;
        if (text.AsSpan().Count('，') + text.AsSpan().Count(',') > (block.ExtraBlanks > 0 || block.Content.IsAllBold ? 3 : 1)) return null;
        if (TitleLine.IsSubtitle(text) || TitleLine.IsSpeaker(text) || TitleLine.IsIssuer(text) || TitleLine.IsDocumentNumber(text) || ReportDate.Alone(text) is not null) return null;
        // Who signs stands right above the date.
        if (ReportDate.Alone(_blocks[index + 1].Text) is not null) return null;
        if (text[0] is '（' or '(' or '—' or '-' or '附' or '注' && text.Length < 12 && !text.StartsWith("附件", StringComparison.Ordinal)) return null;
        if (EntryNumber.Starts(text) || Numbering.Read(text) is not null) return null;
        if (IsAmongShortLines(index) && !block.Content.IsAllBold && block.ExtraBlanks <= 0) return null;
        if (ClosesKeywordBox(index)) return null;
        return new(0, text.Length, 0, null, false);
    }

    /// <summary>Short lines above and below without any sentence mark: a list or a table, not three headings.</summary>
    private bool IsAmongShortLines(int index)
    {
        var before = index > _body && IsShort(index - 1) && _headings[index - 1] is null;
        var after = IsShort(index + 1) && Numbering.Read(_blocks[index + 1].Text) is null;
        return before || (after && (index + 2 >= _blocks.Count || IsShort(index + 2)));

        bool IsShort(int i) => _blocks[i].Content.Length <= LongestUnnumbered && !Characters.IsComplete(_blocks[i].Text) && _blocks[i].HeadingDepth == 0;
    }

    /// <summary>The last item of a box of keywords (…关键词：) that stands between a heading and its first subsection.</summary>
    private bool ClosesKeywordBox(int index) =>
        index > 1 && _headings[index - 1] is null && _headings[index - 2] is not null
        && _blocks[index - 1].Text.AsSpan(0, Math.Min(24, _blocks[index - 1].Text.Length)).Contains("关键词", StringComparison.Ordinal)
        && Numbering.Read(_blocks[index + 1].Text) is { Ordinal: 1 };

    /// <summary>Numbered lines one after another without text between them are a list.</summary>
    private bool IsListItem(int index, Numbering number)
    {
        if (number.Style < NumberingStyle.Arabic) return false;
        return Continues(index + 1, number.Ordinal + 1) || (index > _body && _headings[index - 1] is null && Continues(index - 1, number.Ordinal - 1));

        bool Continues(int i, int ordinal) => i < _blocks.Count && Numbering.Read(_blocks[i].Text) is { } n && n.Style == number.Style && n.Ordinal == ordinal;
    }

    /// <summary>Whether the next block looks like an entry: a number or not, and soon a colon or 是指.</summary>
    private bool EntryFollows(int index)
    {
        if (index + 1 >= _blocks.Count) return false;
        var next = _blocks[index + 1].Text;
        var opening = next.AsSpan(0, Math.Min(45, next.Length));
        return opening.IndexOfAny("：:") > 0 || opening.Contains("是指", StringComparison.Ordinal) || (EntryNumber.Starts(next) && opening.Contains("指", StringComparison.Ordinal));
    }

    private static bool EndsGlossary(Block block)
    {
        var text = block.Text;
        if (text.StartsWith("附件", StringComparison.Ordinal) || text.StartsWith("附表", StringComparison.Ordinal) || text.StartsWith("附录", StringComparison.Ordinal))
            return text.Length <= LongestHeading && !Characters.IsComplete(text);
        return block.HeadingDepth > 0 && text.AsSpan().IndexOfAny("：:。") < 0 && Numbering.Read(text) is null && !EntryNumber.Starts(text);
    }

    private static bool EndsLikeText(string text) => text[^1] is '，' or '、' or '；' or '：' or ',' or ';' or ':' || text.AsSpan(0, text.Length - 1).IndexOf('。') >= 0;

    private static int SentenceEnd(string text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (Characters.EndsSentence(text[i])) return i;
            if (text[i] is '：' or ':' && i - start <= 16 && i + 1 < text.Length) return i;
            if (text[i] is '；') return i;
        }

        return -1;
    }

    private static bool HasFigures(ReadOnlySpan<char> text)
    {
        var digits = 0;
        foreach (var c in text) digits += char.IsAsciiDigit(c) ? 1 : 0;
        return digits > 4;
    }

    private static int HeadingLength(string text)
    {
        var end = text.Length;
        while (end > 1 && text[end - 1] is '。' or '：' or ':') end--;
        return end;
    }
}
