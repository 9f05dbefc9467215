using Reports.Nlp.Text;

namespace Reports.Nlp.Documents.Lines;

/// <summary>How a document sets its paragraphs, judged from all of its lines before any two are joined.</summary>
/// <param name="BlankLines">Blank lines part paragraphs, so a bare line break may stand inside one.</param>
/// <param name="WrapWidth">Columns that lines are broken at, or 0 where a line is a paragraph.</param>
/// <param name="SpacedLines">Every line, not every paragraph, is parted from the next by blank lines.</param>
/// <param name="Indents">Paragraphs begin with white space.</param>
/// <param name="CutsSentences">Some sentences are cut by page breaks, so an open end is no end.</param>
/// <param name="UsualBlanks">Blank lines between two paragraphs, the median.</param>
internal sealed record Layout(bool BlankLines, int WrapWidth, bool SpacedLines, bool Indents, bool CutsSentences, int UsualBlanks)
{
    private const int RunningText = 30;

    public static Layout Of(IReadOnlyList<SourceLine> lines)
    {
        int blank = 0, bare = 0, indented = 0, running = 0, cut = 0, open = 0;
        var widths = new List<int>();
        var blanks = new List<int>();
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var isRunning = line.Text.Length >= RunningText;
            if (isRunning)
            {
                running++;
                if (line.Indent >= 2) indented++;
                if (!Characters.IsComplete(line.Text)) open++;
                if (IsCut(line) && i + 1 < lines.Count) cut++;
            }

            widths.Add(Width(line));
            if (i == 0) continue;
            if (line.BlanksBefore > 0)
            {
                blank++;
                blanks.Add(line.BlanksBefore);
            }
            else
            {
                bare++;
            }
        }

        blanks.Sort();
        var wrap = WrapWidthOf(widths, lines, open);
        return new(
            BlankLines: blank >= bare && blank > 0,
            WrapWidth: wrap,
            SpacedLines: wrap > 0 && bare * 4 < blank,
            Indents: indented * 2 >= Math.Max(1, wrap > 0 ? running / 4 : running),
            CutsSentences: cut > 0,
            UsualBlanks: blanks.Count == 0 ? 0 : blanks[blanks.Count / 2]);
    }

    /// <summary>Columns that the line takes, its indent included.</summary>
    public static int Width(SourceLine line)
    {
        var width = line.Indent;
        foreach (var c in line.Text) width += c < 0x1100 && c is not ('“' or '”' or '‘' or '’' or '…' or '—') ? 1 : 2;
        return width;
    }

    /// <summary>Several sentences, the last of them not ended: only a page break does that.</summary>
    private static bool IsCut(SourceLine line) =>
        line.Text.Length >= 2 * RunningText && !Characters.IsComplete(line.Text) && line.Text.AsSpan(0, line.Text.Length - 1).IndexOfAny("。；") >= 0
        && !Characters.Closes(line.Text[^1]);

    /// <summary>Lines of a fixed width crowd just below it, and most of those that reach it break a sentence.</summary>
    private static int WrapWidthOf(List<int> widths, IReadOnlyList<SourceLine> lines, int open)
    {
        if (widths.Count < 8) return 0;
        var sorted = widths.Order().ToArray();
        var limit = sorted[(int)((sorted.Length - 1) * 0.9)];
        if (limit is < 40 or > 160 || sorted[^1] > limit * 1.3 + 4) return 0;
        int full = 0, fullOpen = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (widths[i] < limit * 0.85) continue;
            full++;
            if (!Characters.IsComplete(lines[i].Text)) fullOpen++;
        }

        return full * 5 >= widths.Count * 2 && fullOpen * 2 >= full && open > 0 ? limit : 0;
    }
}
