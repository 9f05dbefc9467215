using System.Text;

namespace Reports.Nlp.Formats.Pdf;

/// <summary>Takes page numbers and running heads off the pages.</summary>
internal static class PdfFurniture
{
    private const int EdgeLines = 2;

    /// <summary>Removes from the first and last lines of each page what comes back on other pages, and page numbers.</summary>
    public static void Remove(List<List<PdfLine>> pages)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var page in pages)
            foreach (var line in Edges(page)) counts[Key(line)] = counts.GetValueOrDefault(Key(line)) + 1;
        var often = Math.Max(3, pages.Count / 4);
        foreach (var page in pages)
        {
            var gone = Edges(page).Where(line => IsPageNumber(line.Plain) || (pages.Count >= 3 && counts[Key(line)] >= often)).ToHashSet(ReferenceEqualityComparer.Instance);
            page.RemoveAll(gone.Contains);
        }
    }

    private static HashSet<PdfLine> Edges(List<PdfLine> page)
    {
        var byHeight = page.OrderByDescending(line => line.Baseline).ToList();
        return new(byHeight.Take(EdgeLines).Concat(byHeight.TakeLast(EdgeLines)), ReferenceEqualityComparer.Instance);
    }

    /// <summary>The line with its numbers made alike, and where it stands: left pages and right pages set them apart.</summary>
    private static string Key(PdfLine line)
    {
        var key = new StringBuilder();
        foreach (var c in line.Plain)
        {
            if (char.IsWhiteSpace(c)) continue;
            if (!char.IsDigit(c)) key.Append(c);
            else if (key.Length == 0 || key[^1] != '#') key.Append('#');
        }

        return key.Append(System.Globalization.CultureInfo.InvariantCulture, $"@{Math.Round(line.Baseline / 6)}").ToString();
    }

    private static bool IsPageNumber(string text)
    {
        if (text.Length > 16) return false;
        var digits = 0;
        foreach (var c in text)
        {
            if (char.IsDigit(c)) digits++;
            else if (c is not ('-' or '–' or '—' or '－' or '─' or '·' or '•' or ' ' or '　' or '第' or '页' or '共' or '/' or '／' or '(' or ')' or '（' or '）' or '~')) return false;
        }

        return digits is >= 1 and <= 8;
    }
}
