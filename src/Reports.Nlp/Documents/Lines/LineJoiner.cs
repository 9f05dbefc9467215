using Reports.Nlp.Documents.Recognition;
using Reports.Nlp.Text;

namespace Reports.Nlp.Documents.Lines;

/// <summary>Puts together the lines that belong to one paragraph: over page breaks, fixed widths and inline markup.</summary>
internal sealed class LineJoiner
{
    private const int ShortLead = 45;
    private readonly Layout _layout;

    private LineJoiner(Layout layout) => _layout = layout;

    public static List<Block> Join(List<SourceLine> lines)
    {
        var joiner = new LineJoiner(Layout.Of(lines));
        var blocks = new List<Block>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (blocks.Count > 0 && joiner.Belongs(blocks[^1], lines[i - 1], lines[i]))
                blocks[^1] = blocks[^1] with { Content = blocks[^1].Content.Join(lines[i].Content) };
            else
                blocks.Add(new Block(lines[i].Content, lines[i].HeadingDepth, lines[i].BlanksBefore - joiner._layout.UsualBlanks));
        }

        return blocks;
    }

    /// <summary>Whether <paramref name="line"/> goes on where <paramref name="block"/>, whose last line is <paramref name="last"/>, stops.</summary>
    private bool Belongs(Block block, SourceLine last, SourceLine line)
    {
        if (block.HeadingDepth > 0 || line.HeadingDepth > 0 || StartsBlock(line.Text)) return HeadingGoesOn(block, line);
        var text = block.Content.Text;
        if (IsSubtitleOpen(text)) return line.Text.Length < 40 && line.Text.AsSpan().IndexOfAny("，。") < 0;
        if (TitleLine.IsTitle(text) || TitleLine.IsSalutation(text) || TitleLine.IsDocumentNumber(text) || TitleLine.IsIssuer(text) || TitleLine.IsSpeaker(text)) return false;
        if (GlossaryHeading.IsHeading(text) || GlossaryHeading.IsHeading(line.Text)) return false;
        if (EndsOpen(text)) return true;
        if (_layout.WrapWidth > 0 && line.BlanksBefore == 0) return FillsLine(last, line);
        if (Characters.IsComplete(text)) return IsInlineLead(block, line);
        if (IsHeadingLike(text)) return line.BlanksBefore == 0 && _layout.BlankLines && IsContinuation(line.Text);
        if (line.Indent >= 2 && _layout.Indents && line.BlanksBefore > 0) return false;
        if (line.PageBreakBefore && text.Length >= 20) return true;
        if (text.AsSpan().IndexOfAny("。；") >= 0 && text.Length >= 20) return true;
        if (line.BlanksBefore == 0 && _layout.BlankLines) return true;
        return _layout.CutsSentences && text.AsSpan().IndexOfAny("，：,:") >= 0 && line.BlanksBefore - _layout.UsualBlanks <= 0;
    }

    /// <summary>A heading that a line break cut in two stays open at a comma or inside a quotation.</summary>
    private static bool HeadingGoesOn(Block block, SourceLine line) =>
        block.HeadingDepth > 0 && line.HeadingDepth == 0 && !StartsBlock(line.Text) && EndsOpen(block.Content.Text) && line.Text.Length < 40;

    private static bool StartsBlock(string text) =>
        Numbering.Read(text) is { } n && !(n.Style == NumberingStyle.Arabic && n.Length == text.Length)
        || EntryNumber.Starts(text) || TitleLine.IsSalutation(text) || text.StartsWith("各位代表", StringComparison.Ordinal) || text.StartsWith("——", StringComparison.Ordinal);

    /// <summary>Ends where no paragraph can: after a comma, or inside a quotation or bracket.</summary>
    private static bool EndsOpen(string text)
    {
        var last = text.Length - 1;
        if (text[last] is '，' or '、' or ',' or '（' or '“' or '《' or '〔' or '—' && text.Length >= 12) return true;
        if (text[last] is '，' or '、') return true;
        return OpenMark(text) != '\0';
    }

    /// <summary>The innermost bracket or quotation that the last sentences of <paramref name="text"/> leave open, or NUL.</summary>
    private static char OpenMark(string text)
    {
        // A mark forgotten long ago must not swallow the rest of the document.
        var start = Math.Max(0, text.Length - 400);
        Span<char> stack = stackalloc char[16];
        var depth = 0;
        for (var i = start; i < text.Length; i++)
        {
            var closing = Characters.ClosingOf(text[i]);
            if (closing != '\0' && depth < stack.Length)
            {
                stack[depth++] = closing;
            }
            else if (Characters.Closes(text[i]))
            {
                var at = stack[..depth].LastIndexOf(text[i]);
                if (at >= 0) depth = at;
            }
        }

        return depth == 0 || Characters.IsComplete(text) ? '\0' : stack[depth - 1];
    }

    private bool FillsLine(SourceLine last, SourceLine line)
    {
        if (line.Indent >= 2 && line.Indent > last.Indent && _layout.Indents) return false;
        return Layout.Width(last) >= _layout.WrapWidth * 0.85 || (!Characters.IsComplete(last.Text) && !IsHeadingLike(last.Text));
    }

    /// <summary>A short sentence that markup put on a line of its own, before the text it leads.</summary>
    private bool IsInlineLead(Block block, SourceLine line) =>
        _layout.BlankLines && line.BlanksBefore == 0 && line.Indent == 0 && block.Content.Length <= ShortLead && line.Text.Length > block.Content.Length
        && block.Content.Text[^1] is '。' && Numbering.Read(block.Content.Text) is null or { Style: NumberingStyle.Spoken }
        || (_layout.BlankLines && line.BlanksBefore == 0 && line.Indent == 0 && !IsShortWhole(block.Content.Text) && IsContinuation(line.Text));

    private static bool IsShortWhole(string text) => text.Length < 4;

    /// <summary>Begins as no paragraph does.</summary>
    private static bool IsContinuation(string text) =>
        text[0] is '，' or '。' or '、' or '；' or '：' or '》' or '”' or '）' or ',' or '.' or ';' or ':' or ')' or '！' or '？';

    private static bool IsSubtitleOpen(string text) =>
        (text.StartsWith("——", StringComparison.Ordinal) || text.StartsWith('（')) && text.Length < 60 && text.Contains('年') && text.Contains("日在", StringComparison.Ordinal)
        && !text.EndsWith("会议上", StringComparison.Ordinal) && !text.EndsWith('）');

    /// <summary>Could stand alone as a heading: numbered and not ended, or short and without any mark of a sentence.</summary>
    private static bool IsHeadingLike(string text)
    {
        if (Numbering.Read(text) is { Style: not NumberingStyle.Spoken } n)
            return text.Length <= 80 && text.AsSpan(n.Length).IndexOf('。') < 0;
        return text.Length <= 35 && text.AsSpan().IndexOfAny("。；：，,") < 0 || TitleLine.IsTitle(text);
    }
}
