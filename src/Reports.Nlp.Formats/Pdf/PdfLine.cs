namespace Reports.Nlp.Formats.Pdf;

/// <summary>Characters that stand on one line of one column.</summary>
/// <param name="Text">What they say, with marks around bold and raised ones.</param>
/// <param name="Plain">What they say, without marks.</param>
/// <param name="Left">The left edge.</param>
/// <param name="Right">The right edge.</param>
/// <param name="Baseline">Height of the baseline.</param>
/// <param name="Size">Size of most of its type.</param>
/// <param name="IsBold">Whether all of it is bold.</param>
internal sealed record PdfLine(string Text, string Plain, double Left, double Right, double Baseline, double Size, bool IsBold)
{
    /// <summary>The page it stands on, from 1.</summary>
    public int Page { get; init; }

    /// <summary>Size of its first character that is not raised: a lead may be set larger than the rest of its paragraph.</summary>
    public double FirstSize { get; init; }

    /// <summary>Size of its last character that is not raised.</summary>
    public double LastSize { get; init; }

    /// <summary>Size of its largest character, which sets how far below the line before it stands.</summary>
    public double LargestSize { get; init; }

    /// <summary>Whether its first character is bold.</summary>
    public bool StartsBold { get; init; }

    /// <summary>Whether its last character is bold.</summary>
    public bool EndsBold { get; init; }

    /// <summary>Left edge of its column.</summary>
    public double ColumnLeft { get; set; }

    /// <summary>Right edge of its column.</summary>
    public double ColumnRight { get; set; }

    /// <summary>Whether it reaches the end of its column, so that its paragraph may go on.</summary>
    public bool IsFull => Right >= ColumnRight - 1.6 * Size;

    /// <summary>Whether it begins in from its column's edge, as first lines of paragraphs do.</summary>
    public bool IsIndented => Left >= ColumnLeft + 1.2 * Size;

    /// <summary>Whether it stands in the middle of its column, well in from both edges.</summary>
    public bool IsCentred => IsIndented && !IsFull && Math.Abs(Left - ColumnLeft - (ColumnRight - Right)) <= 1.5 * Size;
}
