namespace Reports.Nlp.Formats;

/// <summary>How much a file may hold, and what happens to bytes that are no text.</summary>
/// <remarks>
/// The defaults let through any report and stop files made to exhaust memory or time. What exceeds a limit is refused with one
/// line that names limit and finding. Equality is by value. Immutable, so safe to share.
/// </remarks>
public sealed record ReportFileOptions
{
    /// <summary>The default options.</summary>
    public static ReportFileOptions Default { get; } = new();

    /// <summary>Size of the file in bytes; 64 MiB by default.</summary>
    public long MaxBytes { get; init; } = 64L << 20;

    /// <summary>Size of the parts of a Word file that are read, unpacked, in bytes; 128 MiB by default.</summary>
    public long MaxUnpackedBytes { get; init; } = 128L << 20;

    /// <summary>Number of files inside a Word file; 10,000 by default.</summary>
    public int MaxParts { get; init; } = 10_000;

    /// <summary>Depth of elements inside elements in web pages and Word files; 512 by default.</summary>
    public int MaxDepth { get; init; } = 512;

    /// <summary>Number of pages of a PDF; 3,000 by default.</summary>
    public int MaxPages { get; init; } = 3_000;

    /// <summary>Number of characters on a page of a PDF; 200,000 by default.</summary>
    public int MaxPageCharacters { get; init; } = 200_000;

    /// <summary>Length of the text in UTF-16 code units; 32 Mi by default.</summary>
    public int MaxCharacters { get; init; } = 32 << 20;

    /// <summary>
    /// Whether bytes that are no text in the file's encoding become U+FFFD; false by default, which refuses the file and names the
    /// offset of the first of them.
    /// </summary>
    public bool ReplaceInvalid { get; init; }
}
