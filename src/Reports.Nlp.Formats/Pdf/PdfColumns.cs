namespace Reports.Nlp.Formats.Pdf;

/// <summary>Puts the segments of a page into the order they are read in: column after column where there are two.</summary>
internal static class PdfColumns
{
    private const int FewestRows = 4;

    /// <summary>The lines of each page in reading order, each with the edges of its column.</summary>
    public static List<List<PdfLine>> Order(List<List<List<PdfLine>>> pages)
    {
        var gutters = pages.ConvertAll(Gutter);
        var found = gutters.OfType<double>().Order().ToList();
        // Pages of short entries show no filled columns; they are set as the rest of the document is.
        double? usual = found.Count * 2 >= pages.Count && found.Count > 0 ? found[found.Count / 2] : null;
        return [.. pages.Select((rows, i) => Order(rows, gutters[i] ?? (usual is { } x && MayHave(rows, x) ? x : null)))];
    }

    private static bool MayHave(List<List<PdfLine>> rows, double x)
    {
        var across = rows.Count(row => row.Exists(s => s.Left < x && s.Right > x));
        return across * 4 <= rows.Count;
    }

    private static List<PdfLine> Order(List<List<PdfLine>> rows, double? gutter)
    {
        var lines = new List<PdfLine>();
        if (gutter is not { } x)
        {
            foreach (var row in rows) lines.Add(Join(row));
            SetEdges(lines);
            return lines;
        }

        var across = new List<PdfLine>();
        List<PdfLine> left = [], right = [], allLeft = [], allRight = [];
        foreach (var row in rows)
        {
            if (row.Exists(s => s.Left < x && s.Right > x))
            {
                Flush();
                across.Add(Join(row));
                lines.Add(across[^1]);
                continue;
            }

            AddSide(row.Where(s => s.Right <= x), left);
            AddSide(row.Where(s => s.Left >= x), right);
        }

        Flush();
        SetEdges(across);
        SetEdges(allLeft);
        SetEdges(allRight);
        return lines;

        void Flush()
        {
            lines.AddRange(left);
            lines.AddRange(right);
            allLeft.AddRange(left);
            allRight.AddRange(right);
            left.Clear();
            right.Clear();
        }

        static void AddSide(IEnumerable<PdfLine> segments, List<PdfLine> side)
        {
            var row = segments.ToList();
            if (row.Count > 0) side.Add(Join(row));
        }
    }

    /// <summary>
    /// Where the fewest lines of the middle of the page run across, with running text on both sides; null where the page has one
    /// column, or a table.
    /// </summary>
    private static double? Gutter(List<List<PdfLine>> rows)
    {
        var segments = rows.SelectMany(row => row).ToList();
        if (segments.Count < 2 * FewestRows) return null;
        double left = segments.Min(s => s.Left), right = segments.Max(s => s.Right);
        var (from, to) = (left + 0.25 * (right - left), right - 0.25 * (right - left));
        var edges = segments.SelectMany(s => new[] { (X: s.Left, Step: 1), (X: s.Right, Step: -1) }).OrderBy(e => e.X).ToList();
        int across = 0, fewest = int.MaxValue;
        double widest = 0, best = 0;
        for (var i = 0; i + 1 < edges.Count; i++)
        {
            across += edges[i].Step;
            var (start, end) = (Math.Max(edges[i].X, from), Math.Min(edges[i + 1].X, to));
            if (end <= start || across > fewest || (across == fewest && end - start <= widest)) continue;
            (fewest, widest, best) = (across, end - start, (start + end) / 2);
        }

        return fewest < int.MaxValue && IsFilled(segments.Where(s => s.Right <= best), best - left) && IsFilled(segments.Where(s => s.Left >= best), right - best) ? best : null;
    }

    /// <summary>Columns of text are filled to their edges; those of a table are not.</summary>
    private static bool IsFilled(IEnumerable<PdfLine> side, double width)
    {
        var widths = side.Select(s => s.Right - s.Left).Order().ToList();
        return widths.Count >= FewestRows && widths[widths.Count / 2] >= 0.6 * width;
    }

    private static PdfLine Join(List<PdfLine> row) => row.Count == 1 ? row[0] : row[0] with
    {
        Text = string.Join(' ', row.Select(s => s.Text)),
        Plain = string.Join(' ', row.Select(s => s.Plain)),
        Right = row[^1].Right,
        LastSize = row[^1].LastSize,
        LargestSize = row.Max(s => s.LargestSize),
        EndsBold = row[^1].EndsBold,
        IsBold = row.TrueForAll(s => s.IsBold),
    };

    /// <summary>The edges that most lines of a column keep to; a few that hang out, such as punctuation, do not move them.</summary>
    private static void SetEdges(List<PdfLine> lines)
    {
        if (lines.Count == 0) return;
        var left = lines.Select(l => l.Left).Order().ElementAt(lines.Count / 20);
        var right = lines.Select(l => l.Right).Order().ElementAt(lines.Count - 1 - lines.Count / 20);
        foreach (var line in lines) (line.ColumnLeft, line.ColumnRight) = (left, right);
    }
}
