using System.IO.Compression;
using System.Text;

using DocumentFormat.OpenXml.Packaging;

namespace Reports.Nlp.Formats.Word;

/// <summary>Takes the text out of a Word file: paragraphs, headings, automatic numbers, notes.</summary>
internal static class WordText
{
    private const string NotesHeading = "# 注释";

    /// <summary>Reads a file.</summary>
    /// <param name="bytes">All of its bytes.</param>
    /// <param name="options">Limits.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="InvalidDataException">It is no whole Word file, or exceeds a limit.</exception>
    public static string Read(byte[] bytes, ReportFileOptions options, CancellationToken cancellation)
    {
        try
        {
            Measure(bytes, options);
            using var stream = new MemoryStream(bytes, writable: false);
            using var file = WordprocessingDocument.Open(stream, isEditable: false);
            var main = file.MainDocumentPart ?? throw new InvalidDataException("no document in it");
            return Read(main, options, cancellation);
        }
        catch (Exception fault) when (fault is not (OperationCanceledException or OutOfMemoryException))
        {
            // Archive, package and XML each report damage by exceptions of their own.
            throw new InvalidDataException($"a .docx file that cannot be read: {fault.Message.ReplaceLineEndings(" ").Trim()}", fault);
        }
    }

    private static string Read(MainDocumentPart main, ReportFileOptions options, CancellationToken cancellation)
    {
        var styles = WordStyles.Read(main.StyleDefinitionsPart?.GetStream(), options);
        var numbering = WordNumbering.Read(main.NumberingDefinitionsPart?.GetStream(), options);
        var notes = new WordNotes();
        var text = new SourcedText(options.MaxCharacters);
        using (var reader = WordXml.Open(main.GetStream(), options))
            new WordBody(reader, styles, numbering, notes, options) { Paragraph = paragraph => Append(text, paragraph) }.Read(cancellation);
        if (notes.Count == 0) return text.ToString();

        var footnotes = Notes(main.FootnotesPart?.GetStream(), styles, numbering, options, cancellation);
        var endnotes = Notes(main.EndnotesPart?.GetStream(), styles, numbering, options, cancellation);
        var any = false;
        foreach (var (number, note) in notes.List(footnotes, endnotes))
        {
            if (!any) Append(text, NotesHeading);
            any = true;
            Append(text, $"[{number}] {note}");
        }

        return text.ToString();
    }

    private static void Append(SourcedText text, string paragraph)
    {
        if (text.Length > 0) text.Put("\n\n");
        text.Put(paragraph);
    }

    private static Dictionary<string, string> Notes(
        Stream? part, WordStyles styles, WordNumbering numbering, ReportFileOptions options, CancellationToken cancellation)
    {
        var texts = new Dictionary<string, StringBuilder>(StringComparer.Ordinal);
        if (part is null) return [];
        var current = new StringBuilder();
        using var reader = WordXml.Open(part, options);
        new WordBody(reader, styles, numbering, new WordNotes(), options)
        {
            Note = id => texts[id] = current = new(),
            Paragraph = paragraph => current.Append(current.Length > 0 ? "\n" : "").Append(paragraph.Trim()),
        }.Read(cancellation);
        return texts.Where(note => note.Key.Length > 0).ToDictionary(note => note.Key, note => note.Value.ToString(), StringComparer.Ordinal);
    }

    /// <summary>Adds up what the archive says its parts unpack to; more than that is never read out of one.</summary>
    private static void Measure(byte[] bytes, ReportFileOptions options)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        if (archive.Entries.Count > options.MaxParts) throw LimitFaults.TooManyParts(archive.Entries.Count, options.MaxParts);
        var unpacked = 0L;
        foreach (var entry in archive.Entries)
            if (entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)) unpacked += entry.Length;
        if (unpacked > options.MaxUnpackedBytes) throw LimitFaults.TooMuchUnpacked(unpacked, options.MaxUnpackedBytes);
    }
}
