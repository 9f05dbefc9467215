using System.Security.Cryptography;

using Reports.Nlp.Formats.Html;
using Reports.Nlp.Formats.Markdown;
using Reports.Nlp.Formats.Pdf;
using Reports.Nlp.Formats.Word;
using Reports.Nlp.Text;

namespace Reports.Nlp.Formats;

/// <summary>Reads reports as they lie on people's disks: web pages, Word files, PDFs, Markdown and text in any of their encodings.</summary>
/// <remarks>
/// What a file is shows in its content; its name says nothing. Each text keeps its paragraphs, headings, bold leads and call-outs
/// in the form that the reader of the library takes. All members are safe to call from several threads.
/// </remarks>
public static class ReportFile
{
    /// <summary>Reads a file within the default limits.</summary>
    /// <param name="bytes">All bytes of the file; empty bytes give empty text.</param>
    /// <param name="name">A name for it, usually its file name.</param>
    /// <returns>The text, what the file is, and the way back from the text to the file.</returns>
    /// <exception cref="InvalidDataException">
    /// It is no text and no document this method reads, it is damaged, or it exceeds a limit; one line says what it is, or names the
    /// byte offset of the first fault. The line does not name the file.
    /// </exception>
    public static ReportText Read(ReadOnlySpan<byte> bytes, string name) => Read(bytes, name, ReportFileOptions.Default, CancellationToken.None);

    /// <summary>Reads a file.</summary>
    /// <param name="bytes">All bytes of the file; empty bytes give empty text.</param>
    /// <param name="name">A name for it, usually its file name.</param>
    /// <param name="options">How much it may hold.</param>
    /// <param name="cancellation">Stops the reading, at the latest when the page of a PDF is done.</param>
    /// <returns>The text, what the file is, and the way back from the text to the file.</returns>
    /// <exception cref="InvalidDataException">As in <see cref="Read(ReadOnlySpan{byte}, string)"/>.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static ReportText Read(ReadOnlySpan<byte> bytes, string name, ReportFileOptions options, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(options);
        return Read(bytes, null, name, options, cancellation);
    }

    /// <summary>Reads a file from disk within the default limits.</summary>
    /// <param name="path">Where it lies; its name without folder is the name of the text.</param>
    /// <returns>As <see cref="Read(ReadOnlySpan{byte}, string)"/>.</returns>
    /// <exception cref="InvalidDataException">As in <see cref="Read(ReadOnlySpan{byte}, string)"/>; the line begins with the path.</exception>
    /// <exception cref="IOException">It is not there or cannot be read.</exception>
    public static ReportText Read(string path) => Read(path, ReportFileOptions.Default, CancellationToken.None);

    /// <summary>Reads a file from disk.</summary>
    /// <param name="path">Where it lies; its name without folder is the name of the text.</param>
    /// <param name="options">How much it may hold; a file that is too large is not read at all.</param>
    /// <param name="cancellation">Stops the reading, at the latest when the page of a PDF is done.</param>
    /// <returns>As <see cref="Read(ReadOnlySpan{byte}, string)"/>.</returns>
    /// <exception cref="InvalidDataException">As in <see cref="Read(ReadOnlySpan{byte}, string)"/>; the line begins with the path.</exception>
    /// <exception cref="IOException">It is not there or cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static ReportText Read(string path, ReportFileOptions options, CancellationToken cancellation)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(options);
        try
        {
            var length = new FileInfo(path).Length;
            if (length > options.MaxBytes) throw LimitFaults.TooLarge(length, options.MaxBytes);
            var bytes = File.ReadAllBytes(path);
            return Read(bytes, bytes, Path.GetFileName(path), options, cancellation);
        }
        catch (InvalidDataException fault)
        {
            throw new InvalidDataException($"{path}: {fault.Message}", fault);
        }
    }

    /// <summary>Reads a file; the libraries for Word files and PDFs want an array, which is a second copy of the file unless there is one.</summary>
    private static ReportText Read(ReadOnlySpan<byte> bytes, byte[]? array, string name, ReportFileOptions options, CancellationToken cancellation)
    {
        if (bytes.Length > options.MaxBytes) throw LimitFaults.TooLarge(bytes.Length, options.MaxBytes);
        cancellation.ThrowIfCancellationRequested();
        switch (FormatDetector.Package(bytes))
        {
            case FileFormat.Word:
                return Extracted(name, FileFormat.Word, WordText.Read(array ?? bytes.ToArray(), options, cancellation), bytes);
            case FileFormat.Pdf:
                return Extracted(name, FileFormat.Pdf, PdfText.Read(array ?? bytes.ToArray(), options, cancellation), bytes);
            default:
                break;
        }

        var decoded = TextDecoder.Decode(bytes, new TextDecoderOptions { ReplaceInvalid = options.ReplaceInvalid });
        if (decoded.Text.Length > options.MaxCharacters) throw new InvalidDataException($"{decoded.Text.Length} characters of text; at most {options.MaxCharacters} are read");
        cancellation.ThrowIfCancellationRequested();
        var format = FormatDetector.Text(decoded.Text);
        var taken = format switch
        {
            FileFormat.Html => HtmlText.Read(decoded.Text, options, cancellation),
            FileFormat.Markdown => MarkdownText.Read(decoded.Text, options),
            _ => null,
        };
        cancellation.ThrowIfCancellationRequested();
        return new(name, format, taken?.ToString() ?? decoded.Text, decoded.Text, taken?.Map(), decoded.Encoding, decoded.Sha256, decoded.FirstReplaced);
    }

    private static ReportText Extracted(string name, FileFormat format, string text, ReadOnlySpan<byte> bytes) =>
        new(name, format, text, text, null, null, Convert.ToHexStringLower(SHA256.HashData(bytes)), null);
}
