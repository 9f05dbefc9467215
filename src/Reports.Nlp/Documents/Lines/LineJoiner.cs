using Reports.Nlp.Documents.Recognition;
using Reports.Nlp.Text;

namespace Reports.Nlp.Documents.Lines;

/// <summary>Puts together the lines that belong to one paragraph: over page breaks, fixed widths and inline markup.</summary>
internal sealed class LineJoiner
{
    private const int ShortLead = 45;
    private const int LongestLinkWord = 16;
    private readonly Layout _layout;

    private LineJoiner(Layout layout) => _layout = layout;

    public static List<Block> Join(List<SourceLine> lines, CancellationToken cancellation)
    {
        var joiner = new LineJoiner(Layout.Of(lines));
        var blocks = new List<Block>();
        OpenBlock? open = null;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            cancellation.ThrowIfCancellationRequested();
            if (open is not null && (joiner.Belongs(open, line) || IsLinkWord(open, lines, i)))
            {
                open.Add(line);
                continue;
            }

            if (open is not null) blocks.Add(open.Close(joiner._layout));
            open = new OpenBlock(line);
        }

        if (open is not null) blocks.Add(open.Close(joiner._layout));
        return blocks;
    }

    /// <summary>Whether <paramref name="line"/> goes on where <paramref name="block"/> stops.</summary>
    private bool Belongs(OpenBlock block, SourceLine line)
    {
        if (block.First.HeadingDepth > 0 || line.HeadingDepth > 0 || StartsBlock(line.Text)) return HeadingGoesOn(block, line);
        var text = block.Tail;
        if (block.IsShort)
        {
            if (IsOpenSubtitle(text)) return line.Text.Length < 40 && line.Text.AsSpan().IndexOfAny("，。") < 0;
            if (IsBareSubtitle(text) && EndsSubtitle(line.Text)) return true;
            if (line.BlanksBefore <= 1 && TitleGoesOn.Holds(text, line.Text)) return true;
            if (StandsAlone(text)) return false;
        }

        if (GlossaryHeading.IsHeading(line.Text)) return false;
        if (EndsOpen(text)) return true;
        if (line.PartedBefore && _layout.WrapWidth == 0) return false;
        if (GoesOnBare(block, line)) return true;
        if (_layout.WrapWidth > 0 && line.BlanksBefore == 0) return FillsLine(block, line);
        if (Characters.IsComplete(text)) return IsInlineLead(block, line);
        if (_layout.SpacedLines && line.BlanksBefore <= _layout.UsualBlanks && FillsWidth(block)) return true;
        if (block.IsShort && IsHeadingLike(text)) return line.BlanksBefore == 0 && _layout.BlankLines && IsContinuation(line.Text);
        if (line.Indent >= 2 && _layout.Indents && line.BlanksBefore > 0) return false;
        if (line.PageBreakBefore && block.Length >= 20) return true;
        if (block.HasSentence && block.Length >= 20) return true;
        if (line.BlanksBefore == 0 && _layout.BlankLines) return true;
        return _layout.CutsSentences && text.AsSpan().IndexOfAny("，：,:") >= 0 && line.BlanksBefore <= _layout.UsualBlanks;
    }

    /// <summary>A heading that a line break cut in two stays open at a comma or inside a quotation.</summary>
    private static bool HeadingGoesOn(OpenBlock block, SourceLine line) =>
        block.First.HeadingDepth > 0 && line.HeadingDepth == 0 && !StartsBlock(line.Text) && EndsOpen(block.Tail) && line.Text.Length < 40;

    private static bool StartsBlock(string text) =>
        Numbering.Read(text) is { } n && !(n.Style == NumberingStyle.Arabic && n.Length == text.Length)
        || EntryNumber.Starts(text) || TitleLine.IsSalutation(text) || text.StartsWith("各位代表", StringComparison.Ordinal) || text.StartsWith("——", StringComparison.Ordinal);

    private static bool StandsAlone(string text) =>
        TitleLine.IsTitle(text) || TitleLine.IsSalutation(text) || TitleLine.IsDocumentNumber(text) || TitleLine.IsIssuer(text) || TitleLine.IsSpeaker(text)
        || GlossaryHeading.IsHeading(text);

    /// <summary>Ends where no paragraph can: after a comma, or inside a quotation or bracket.</summary>
    private static bool EndsOpen(string text)
    {
        if (text[^1] is '，' or '、') return true;
        return text[^1] is ',' or '—' && text.Length >= 12 || LeavesMarkOpen(text);
    }

    /// <summary>Whether the last sentences of a text leave a bracket or quotation open.</summary>
    private static bool LeavesMarkOpen(string text)
    {
        if (Characters.IsComplete(text)) return false;
        Span<char> stack = stackalloc char[16];
        var depth = 0;
        foreach (var c in text)
        {
            var closing = Characters.ClosingOf(c);
            if (closing != '\0')
            {
                if (depth < stack.Length) stack[depth++] = closing;
            }
            else if (Characters.Closes(c) && stack[..depth].LastIndexOf(c) is >= 0 and var at)
            {
                depth = at;
            }
        }

        return depth > 0;
    }

    /// <summary>Whether a line goes on with the mark of a sentence that the block, with no line between, leaves open.</summary>
    private static bool GoesOnBare(OpenBlock block, SourceLine line) =>
        line.BlanksBefore == 0 && IsContinuation(line.Text) && !Characters.IsComplete(block.Tail);

    /// <summary>A word inside a sentence that a page's link set on a line of its own: the next line begins with a mark.</summary>
    private static bool IsLinkWord(OpenBlock block, List<SourceLine> lines, int at) =>
        at + 1 < lines.Count && lines[at].Text.Length <= LongestLinkWord && IsContinuation(lines[at + 1].Text) && lines[at].BlanksBefore == 0 && lines[at + 1].BlanksBefore == 0
        && !lines[at].PartedBefore && block.First.HeadingDepth == 0 && !Characters.IsComplete(block.Tail) && !Characters.IsComplete(lines[at].Text) && !StartsBlock(lines[at].Text);

    private bool FillsLine(OpenBlock block, SourceLine line)
    {
        if (line.Indent >= 2 && line.Indent > block.Last.Indent && _layout.Indents) return false;
        return FillsWidth(block) || (!Characters.IsComplete(block.Last.Text) && !IsHeadingLike(block.Last.Text));
    }

    private bool FillsWidth(OpenBlock block) => Layout.Width(block.Last) >= _layout.WrapWidth * 0.85;

    /// <summary>A sentence that markup put on a line of its own inside a paragraph: a short lead, or one whose next line begins with its mark.</summary>
    private bool IsInlineLead(OpenBlock block, SourceLine line)
    {
        if (!_layout.BlankLines || line.BlanksBefore > 0 || line.Indent > 0) return false;
        if (IsContinuation(line.Text)) return block.Length >= 4;
        return block.Length <= ShortLead && line.Text.Length > block.Length && block.Tail[^1] is '。' && Numbering.Read(block.Tail) is null or { Style: NumberingStyle.Spoken };
    }

    /// <summary>Begins as no paragraph does.</summary>
    private static bool IsContinuation(string text) =>
        text[0] is '，' or '。' or '、' or '；' or '：' or '》' or '”' or '）' or ',' or '.' or ';' or ':' or ')' or '！' or '？';

    private static bool IsOpenSubtitle(string text) =>
        (text.StartsWith("——", StringComparison.Ordinal) || text.StartsWith('（')) && text.Length < 60 && text.Contains('年') && text.Contains("日在", StringComparison.Ordinal)
        && !text.EndsWith("会议上", StringComparison.Ordinal) && !text.EndsWith('）');

    /// <summary>2024年1月18日在某某区第三届, and ——2024年1月18日某某区第三届: a subtitle that does without its dash or its 在 and that the line breaks.</summary>
    private static bool IsBareSubtitle(string text)
    {
        if (text.Length is < 14 or > 60 || text.EndsWith("会议上", StringComparison.Ordinal) || !text.Contains('日') || text.AsSpan().IndexOfAny("，。；") >= 0) return false;
        var bare = text.AsSpan().TrimStart("—―─-（( ");
        return ReportDate.Alone(bare[..(bare.IndexOf('日') + 1)]) is not null && (bare.Contains('届') || bare.EndsWith("人民代表大会"));
    }

    private static bool EndsSubtitle(string text) =>
        text.Length < 40 && text.AsSpan().IndexOfAny("，。；") < 0 && text.AsSpan().TrimEnd("）) ").EndsWith("会议上");

    /// <summary>Could stand alone as a heading: numbered and not ended, or short and without any mark of a sentence.</summary>
    private static bool IsHeadingLike(string text)
    {
        if (Numbering.Read(text) is { Style: not NumberingStyle.Spoken } n) return text.Length <= 80 && text.AsSpan(n.Length).IndexOf('。') < 0;
        return (text.Length <= 35 && text.AsSpan().IndexOfAny("。；：，,") < 0) || TitleLine.IsTitle(text);
    }
}
