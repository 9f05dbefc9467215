using System.IO.Compression;

namespace Reports.Nlp.Formats.Tests.Making;

/// <summary>The parts of a Word file, out of which others are made: the same bytes for the same parts, on any day.</summary>
internal sealed class WordArchive
{
    /// <summary>The part that holds the body.</summary>
    public const string Document = "word/document.xml";

    private static readonly DateTimeOffset Written = new(2024, 1, 18, 0, 0, 0, TimeSpan.Zero);

    private readonly List<(string Name, byte[] Content)> _parts = [];

    /// <summary>Takes a file apart.</summary>
    public WordArchive(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file));
        foreach (var entry in archive.Entries)
        {
            using var content = new MemoryStream();
            using (var part = entry.Open()) part.CopyTo(content);
            _parts.Add((entry.FullName, content.ToArray()));
        }
    }

    /// <summary>A file with another part in place of one of these.</summary>
    public byte[] With(string part, Func<byte[], byte[]> change) => Make(part, (old, stream) => stream.Write(change(old)));

    /// <summary>A file with the body that is written to the stream; it is compressed on its way, so a large one is never held as a whole.</summary>
    public byte[] WithDocument(Action<Stream> write) => Make(Document, (_, stream) => write(stream));

    /// <summary>A file whose body is a piece of XML so many times.</summary>
    public byte[] WithBody(string piece, int count) => WithBody(Enumerable.Repeat(piece, count));

    /// <summary>A file whose body is pieces of XML in a row.</summary>
    public byte[] WithBody(IEnumerable<string> pieces) => WithDocument(stream =>
    {
        using var writer = new StreamWriter(stream, bufferSize: 1024, leaveOpen: true);
        writer.Write("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"x\"><w:body>");
        foreach (var piece in pieces) writer.Write(piece);
        writer.Write("</w:body></w:document>");
    });

    private byte[] Make(string part, Action<byte[], Stream> write)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in _parts)
            {
                var entry = archive.CreateEntry(name);
                entry.LastWriteTime = Written;
                using var stream = entry.Open();
                if (name == part) write(content, stream);
                else stream.Write(content);
            }
        }

        return file.ToArray();
    }
}
