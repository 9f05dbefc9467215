using Reports.Nlp.Documents;
using Reports.Nlp.Text;

namespace Reports.Nlp.Formats;

/// <summary>The text of a file in a form that <see cref="ReportReader"/> takes.</summary>
/// <remarks>Equality is by reference. Immutable, so safe to share.</remarks>
public sealed class ReportText
{
    internal ReportText(string name, FileFormat format, string text, string source, SourceMap? sourceMap, string? encoding, string sha256, int? firstReplaced)
    {
        Name = name;
        Format = format;
        Text = text;
        Source = source;
        SourceMap = sourceMap ?? SourceMap.Identity(text.Length);
        IsMapped = sourceMap is not null;
        Encoding = encoding;
        Sha256 = sha256;
        FirstReplaced = firstReplaced;
    }

    /// <summary>The name given to the file.</summary>
    public string Name { get; }

    /// <summary>What the file is.</summary>
    public FileFormat Format { get; }

    /// <summary>
    /// The text with what the reader needs of its layout: a blank line between paragraphs, <c>#</c> before headings, <c>**</c>
    /// around bold text, <c>[n]</c> where a note is called; a backslash stands before characters that would be taken for markup.
    /// </summary>
    public string Text { get; }

    /// <summary>What offsets into the source mean: the decoded file; for Word and PDF files, which have no text of their own, <see cref="Text"/>.</summary>
    public string Source { get; }

    /// <summary>Leads from <see cref="Text"/> to <see cref="Source"/>.</summary>
    public SourceMap SourceMap { get; }

    /// <summary>The encoding's IANA name; null for Word and PDF files.</summary>
    public string? Encoding { get; }

    /// <summary>SHA-256 of the file, in lower-case hexadecimal digits.</summary>
    public string Sha256 { get; }

    /// <summary>
    /// Offset in bytes of the first fault that became U+FFFD, where <see cref="ReportFileOptions.ReplaceInvalid"/> allowed that; null
    /// where the file is without fault.
    /// </summary>
    public int? FirstReplaced { get; }

    private bool IsMapped { get; }

    /// <summary>Reads structure and metadata out of the text; the document's id is the base name of <see cref="Name"/> without extension.</summary>
    /// <returns>The document; its source map leads to <see cref="Source"/>.</returns>
    public ReportDocument ToDocument() => ToDocument(CancellationToken.None);

    /// <summary>Reads structure and metadata out of the text, and can be stopped.</summary>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>The document; its source map leads to <see cref="Source"/>.</returns>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public ReportDocument ToDocument(CancellationToken cancellation) => ToDocument(Path.GetFileNameWithoutExtension(Name) is { Length: > 0 } id ? id : Name, cancellation);

    /// <summary>Reads structure and metadata out of the text.</summary>
    /// <param name="id">The name that other documents and glossary entries know the document by.</param>
    /// <returns>The document; its source map leads to <see cref="Source"/>.</returns>
    public ReportDocument ToDocument(string id) => ToDocument(id, CancellationToken.None);

    /// <summary>Reads structure and metadata out of the text under an id of the caller's, and can be stopped.</summary>
    /// <param name="id">The name that other documents and glossary entries know the document by.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>The document; its source map leads to <see cref="Source"/>.</returns>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public ReportDocument ToDocument(string id, CancellationToken cancellation) =>
        IsMapped ? ReportReader.Read(Text, Name, id, SourceMap, cancellation) : ReportReader.Read(Text, Name, id, cancellation);
}
