namespace Reports.Nlp.Formats.Pdf;

/// <summary>Puts the segments of a page into the order they are read in: column after column where there are two.</summary>
internal static class PdfColumns
{
    private const int FewestRows = 4;

    /// <summary>The lines of a page in reading order, each with the edges of its column.</summary>
    public static List<PdfLine> Order(List<List<PdfLine>> rows)
    {
        var lines = new List<PdfLine>();
        var gutter = Gutter(rows);
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

    /// <summary>Where a gap runs down the page with running text on both sides; null where the page has one column, or a table.</summary>
    private static double? Gutter(List<List<PdfLine>> rows)
    {
        var edges = new List<(double X, int Step)>();
        foreach (var row in rows)
        {
            for (var i = 1; i < row.Count; i++)
            {
                edges.Add((row[i - 1].Right, 1));
                edges.Add((row[i].Left, -1));
            }
        }

        edges.Sort((a, b) => a.X != b.X ? a.X.CompareTo(b.X) : b.Step.CompareTo(a.Step));
        int open = 0, most = 0;
        double best = 0;
        for (var i = 0; i < edges.Count; i++)
        {
            open += edges[i].Step;
            if (open <= most) continue;
            most = open;
            best = i + 1 < edges.Count ? (edges[i].X + edges[i + 1].X) / 2 : edges[i].X;
        }

        return most >= FewestRows && most * 3 >= rows.Count && IsText(rows, best) ? best : null;
    }

    /// <summary>Columns of text are filled to their edges by one segment a row; those of a table are not.</summary>
    private static bool IsText(List<List<PdfLine>> rows, double x)
    {
        double leftEdge = double.MaxValue, rightEdge = 0;
        foreach (var row in rows)
        {
            leftEdge = Math.Min(leftEdge, row[0].Left);
            rightEdge = Math.Max(rightEdge, row[^1].Right);
        }

        int both = 0, full = 0;
        foreach (var row in rows)
        {
            if (row.Count != 2 || row[0].Right > x || row[1].Left < x) continue;
            both++;
            if (row[0].Right - row[0].Left >= 0.6 * (x - leftEdge) && row[1].Right - row[1].Left >= 0.6 * (rightEdge - x)) full++;
        }

        return both >= FewestRows && full * 2 >= both && x > leftEdge + 0.25 * (rightEdge - leftEdge) && x < rightEdge - 0.25 * (rightEdge - leftEdge);
    }

    private static PdfLine Join(List<PdfLine> row) => row.Count == 1 ? row[0] : row[0] with
    {
        Text = string.Join(' ', row.Select(s => s.Text)),
        Plain = string.Join(' ', row.Select(s => s.Plain)),
        Right = row[^1].Right,
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
