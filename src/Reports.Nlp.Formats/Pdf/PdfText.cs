using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Exceptions;

namespace Reports.Nlp.Formats.Pdf;

/// <summary>Takes the text out of a PDF: characters to lines, lines to columns, columns to paragraphs.</summary>
internal static class PdfText
{
    private static readonly string[] BoldNames = ["bold", "black", "heavy", "simhei", "黑体", "semibold", "-hei", "xiaobiaosong", "小标宋"];

    /// <summary>Reads a file.</summary>
    /// <param name="bytes">All of its bytes.</param>
    /// <param name="options">Limits.</param>
    /// <param name="cancellation">Stops the reading between two pages.</param>
    /// <exception cref="InvalidDataException">It is no whole PDF, is locked, holds no text, or exceeds a limit.</exception>
    public static string Read(byte[] bytes, ReportFileOptions options, CancellationToken cancellation)
    {
        List<List<PdfLine>> pages;
        try
        {
            pages = Pages(bytes, options, cancellation);
        }
        catch (PdfDocumentEncryptedException fault)
        {
            throw new InvalidDataException("a .pdf file that is locked by a password; unlock it first", fault);
        }
        catch (Exception fault) when (fault is not (OperationCanceledException or OutOfMemoryException))
        {
            // The library reports damage by many kinds of exceptions, and has none of its own for most of it.
            throw new InvalidDataException($"a .pdf file that cannot be read: {fault.Message.ReplaceLineEndings(" ").Trim()}", fault);
        }

        PdfFurniture.Remove(pages);
        var lines = pages.SelectMany(page => page).ToList();
        if (lines.Count == 0) throw new InvalidDataException("a .pdf file without text (pictures of pages?); run text recognition on it first");
        return PdfParagraphs.Write(lines, options).ToString();
    }

    private static List<List<PdfLine>> Pages(byte[] bytes, ReportFileOptions options, CancellationToken cancellation)
    {
        using var file = PdfDocument.Open(bytes, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, ClipPaths = false });
        if (file.NumberOfPages > options.MaxPages) throw LimitFaults.TooManyPages(file.NumberOfPages, options.MaxPages);
        var pages = new List<List<List<PdfLine>>>();
        var characters = 0;
        for (var number = 1; number <= file.NumberOfPages; number++)
        {
            cancellation.ThrowIfCancellationRequested();
            var page = file.GetPage(number);
            if (page.Letters.Count > options.MaxPageCharacters) throw LimitFaults.TooManyOnPage(number, page.Letters.Count, options.MaxPageCharacters);
            characters += page.Letters.Count;
            if (characters > options.MaxCharacters) throw new InvalidDataException($"more than {options.MaxCharacters} characters of text; at most that many are read");
            pages.Add(PdfRows.Read(Glyphs(page), number));
        }

        return PdfColumns.Order(pages);
    }

    private static List<PdfGlyph> Glyphs(Page page)
    {
        var glyphs = new List<PdfGlyph>(page.Letters.Count);
        var bold = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var letter in page.Letters)
        {
            if (letter.TextOrientation is not (TextOrientation.Horizontal or TextOrientation.Other) || string.IsNullOrEmpty(letter.Value)) continue;
            var (left, right, baseline) = (letter.StartBaseLine.X, letter.EndBaseLine.X, letter.StartBaseLine.Y);
            var size = letter.PointSize > 0 ? letter.PointSize : letter.FontSize;
            if (!double.IsFinite(left) || !double.IsFinite(right) || !double.IsFinite(baseline) || !double.IsFinite(size) || size is <= 0 or > 2000 || Math.Abs(left) > 1e6 || Math.Abs(baseline) > 1e6) continue;
            var font = letter.FontName ?? "";
            if (!bold.TryGetValue(font, out var isBold)) bold[font] = isBold = IsBold(font, letter.FontDetails.IsBold);
            glyphs.Add(new(letter.Value, glyphs.Count, left, Math.Max(left, right), baseline, size, isBold));
        }

        return glyphs;
    }

    private static bool IsBold(string font, bool said)
    {
        if (said) return true;
        foreach (var name in BoldNames)
            if (font.Contains(name, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
