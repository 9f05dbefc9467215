using System.Text;

using Reports.Nlp.Text;

namespace Reports.Nlp.Formats.Pdf;

/// <summary>Writes the characters of a line: spaces where words are apart, marks around bold and raised ones.</summary>
internal static class PdfLineText
{
    /// <summary>The line of a stretch of a row; null where it holds nothing but white space.</summary>
    public static PdfLine? Write(List<PdfGlyph> glyphs, int page)
    {
        int start = 0, end = glyphs.Count;
        while (start < end && string.IsNullOrWhiteSpace(glyphs[start].Text)) start++;
        while (end > start && string.IsNullOrWhiteSpace(glyphs[end - 1].Text)) end--;
        if (start == end) return null;
        // Other columns of the row may be set larger; what is raised shows against the line's own size.
        var size = PdfRows.BodySize(glyphs);
        var baseline = glyphs.First(g => (int)(g.Size * 2) == (int)(size * 2)).Baseline;
        StringBuilder marked = new(), plain = new();
        bool bold = false, raised = false, allBold = true, space = false;
        for (var i = start; i < end; i++)
        {
            var glyph = glyphs[i];
            if (string.IsNullOrWhiteSpace(glyph.Text))
            {
                space = true;
                continue;
            }

            if (i > start && IsShadow(glyphs[i - 1], glyph)) continue;
            // Justified Chinese is set with gaps; only beside Latin letters and figures is a gap a space.
            space |= i > start && glyph.Left - glyphs[i - 1].Right > 0.22 * size && (IsWestern(glyphs[i - 1].Text[^1]) || IsWestern(glyph.Text[0]));
            if (space && plain.Length > 0)
            {
                plain.Append(' ');
                marked.Append(' ');
            }

            space = false;
            var isRaised = glyph.Size <= PdfRow.Small * size && glyph.Baseline > baseline + 0.12 * size;
            if (raised && !isRaised) marked.Append("</sup>");
            if (glyph.IsBold != bold) marked.Append("**");
            if (!raised && isRaised) marked.Append("<sup>");
            (bold, raised) = (glyph.IsBold, isRaised);
            allBold &= bold || isRaised;
            foreach (var drawn in glyph.Text)
            {
                var c = CharacterForms.Ordinary(drawn);
                if (char.IsControl(c)) continue;
                if (MarkupMarks.NeedsEscape(c, lineStart: plain.Length == 0)) marked.Append('\\');
                marked.Append(c);
                plain.Append(c);
            }
        }

        if (raised) marked.Append("</sup>");
        if (bold) marked.Append("**");
        if (plain.Length == 0) return null;
        var body = glyphs[start..end].FindAll(glyph => glyph.Size > PdfRow.Small * size && !string.IsNullOrWhiteSpace(glyph.Text));
        return new(marked.ToString(), plain.ToString(), glyphs[start].Left, glyphs[end - 1].Right, baseline, size, allBold)
        {
            Page = page,
            FirstSize = body[0].Size,
            LastSize = body[^1].Size,
            LargestSize = body.Max(glyph => glyph.Size),
            StartsBold = body[0].IsBold,
            EndsBold = body[^1].IsBold,
        };
    }

    /// <summary>Whether the character is drawn a second time at nearly the same place, to look bold.</summary>
    private static bool IsShadow(PdfGlyph first, PdfGlyph second) =>
        first.Text == second.Text && Math.Abs(first.Left - second.Left) < 0.1 * first.Size && Math.Abs(first.Baseline - second.Baseline) < 0.1 * first.Size;

    private static bool IsWestern(char c) => c < 0x2000;
}
