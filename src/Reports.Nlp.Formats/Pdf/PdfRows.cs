namespace Reports.Nlp.Formats.Pdf;

/// <summary>Collects the characters of a page into rows, top to bottom, and cuts rows into segments at wide gaps.</summary>
internal static class PdfRows
{
    /// <summary>A gap wider than this many widths of a character parts two columns or cells.</summary>
    private const double WidestGap = 1.5;

    /// <summary>The segments of a page: rows from the top, each from the left.</summary>
    public static List<List<PdfLine>> Read(IReadOnlyList<PdfGlyph> glyphs, int page)
    {
        var body = BodySize(glyphs);
        var rows = new List<PdfRow>();
        foreach (var glyph in glyphs.Where(g => g.Size > PdfRow.Small * body).OrderByDescending(g => g.Baseline))
        {
            if (rows.Count == 0 || !rows[^1].Holds(glyph)) rows.Add(new(glyph.Baseline, glyph.Size));
            rows[^1].Glyphs.Add(glyph);
        }

        rows.AddRange(AddSmall(rows, glyphs.Where(g => g.Size <= PdfRow.Small * body).OrderByDescending(g => g.Baseline)));
        rows.Sort((a, b) => b.Baseline.CompareTo(a.Baseline));
        return [.. rows.Select(row => Segments(row, body, page)).Where(segments => segments.Count > 0)];
    }

    /// <summary>The size that most characters have.</summary>
    public static double BodySize(IReadOnlyList<PdfGlyph> glyphs)
    {
        var counts = new Dictionary<int, int>();
        foreach (var glyph in glyphs) counts[(int)(glyph.Size * 2)] = counts.GetValueOrDefault((int)(glyph.Size * 2)) + 1;
        return counts.Count == 0 ? 0 : counts.MaxBy(c => (c.Value, c.Key)).Key / 2.0;
    }

    /// <summary>Puts small characters into the rows beside which they are raised; the others make rows of their own.</summary>
    private static List<PdfRow> AddSmall(List<PdfRow> rows, IEnumerable<PdfGlyph> small)
    {
        var own = new List<PdfRow>();
        var near = 0;
        foreach (var glyph in small)
        {
            // Both go down the page, so rows far above are left behind.
            while (near < rows.Count && rows[near].Baseline > glyph.Baseline + rows[near].Size) near++;
            PdfRow? home = null;
            for (var i = near; i < rows.Count && rows[i].Baseline >= glyph.Baseline - rows[i].Size; i++)
                if (rows[i].HoldsSmall(glyph)) home = rows[i];
            if (home is null)
            {
                if (own.Count == 0 || !own[^1].Holds(glyph)) own.Add(new(glyph.Baseline, glyph.Size));
                home = own[^1];
            }

            home.Glyphs.Add(glyph);
        }

        return own;
    }

    private static List<PdfLine> Segments(PdfRow row, double body, int page)
    {
        SortByPlace(row.Glyphs);
        var segments = new List<PdfLine>();
        var start = 0;
        for (var i = 1; i <= row.Glyphs.Count; i++)
        {
            if (i < row.Glyphs.Count && !Parts(row.Glyphs, i, body)) continue;
            if (PdfLineText.Write(row.Glyphs[start..i], page) is { } line) segments.Add(line);
            start = i;
        }

        return segments;
    }

    /// <summary>
    /// Whether the gap before a character parts two columns or cells. Columns may be closer to each other than larger type in them
    /// is wide: there the gap counts by the type of the body, unless the characters beside it are set apart as well.
    /// </summary>
    private static bool Parts(List<PdfGlyph> glyphs, int i, double body)
    {
        var gap = Gap(i);
        if (gap > WidestGap * Math.Min(glyphs[i].Size, glyphs[i - 1].Size)) return true;
        return gap > WidestGap * body && gap > 2 * Gap(i - 1) && gap > 2 * Gap(i + 1);

        double Gap(int at) => at > 0 && at < glyphs.Count ? glyphs[at].Left - glyphs[at - 1].Right : 0;
    }

    /// <summary>
    /// From the left, except that characters drawn one after another keep their order where they overlap: the box of a quotation
    /// mark that was drawn in from its edge begins before that of the bracket before it.
    /// </summary>
    private static void SortByPlace(List<PdfGlyph> glyphs)
    {
        glyphs.Sort((a, b) => a.Index.CompareTo(b.Index));
        var places = new double[glyphs.Count];
        for (var i = 0; i < glyphs.Count; i++)
        {
            var follows = i > 0 && glyphs[i].Left >= glyphs[i - 1].Left - 0.7 * glyphs[i].Size;
            places[i] = follows ? Math.Max(glyphs[i].Left, places[i - 1]) : glyphs[i].Left;
        }

        var order = Enumerable.Range(0, glyphs.Count).OrderBy(i => places[i]).Select(i => glyphs[i]).ToArray();
        glyphs.Clear();
        glyphs.AddRange(order);
    }
}
