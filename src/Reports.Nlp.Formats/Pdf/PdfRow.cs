namespace Reports.Nlp.Formats.Pdf;

/// <summary>Characters at one height of a page, across all of its columns, while they are collected.</summary>
internal sealed class PdfRow(double baseline, double size)
{
    /// <summary>Characters up to this share of the size around them are small: browsers raise them at five sixths.</summary>
    public const double Small = 0.88;

    public double Baseline { get; } = baseline;

    public double Size { get; } = size;

    public List<PdfGlyph> Glyphs { get; } = [];

    /// <summary>Whether a character of the row's own size stands on it.</summary>
    public bool Holds(PdfGlyph glyph) => Math.Abs(glyph.Baseline - Baseline) <= 0.35 * Math.Max(glyph.Size, Size);

    /// <summary>Whether a smaller character is raised or lowered in it, as the numbers of notes are.</summary>
    public bool HoldsSmall(PdfGlyph glyph) =>
        glyph.Size <= Small * Size && glyph.Baseline >= Baseline - 0.3 * Size && glyph.Baseline <= Baseline + 0.75 * Size && HasNeighbour(glyph);

    private bool HasNeighbour(PdfGlyph glyph)
    {
        foreach (var other in Glyphs)
            if (glyph.Left <= other.Right + 0.6 * Size && glyph.Right >= other.Left - 0.6 * Size) return true;
        return false;
    }
}
