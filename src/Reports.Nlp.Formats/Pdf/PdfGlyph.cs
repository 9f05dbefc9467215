namespace Reports.Nlp.Formats.Pdf;

/// <summary>A character on a page, in points from the lower left corner.</summary>
/// <param name="Text">What it says; ligatures say several characters.</param>
/// <param name="Index">Its place in the order the page draws its characters in.</param>
/// <param name="Left">Its left edge.</param>
/// <param name="Right">Where the next character would begin.</param>
/// <param name="Baseline">Height of its baseline.</param>
/// <param name="Size">Size of its type.</param>
/// <param name="IsBold">Whether its font is a bold or black one.</param>
internal readonly record struct PdfGlyph(string Text, int Index, double Left, double Right, double Baseline, double Size, bool IsBold);
