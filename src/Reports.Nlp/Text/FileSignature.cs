namespace Reports.Nlp.Text;

/// <summary>Names files that are no text by their first bytes, and says what to save them as.</summary>
internal static class FileSignature
{
    /// <summary>What the bytes are, or null where they bear no signature of another kind of file.</summary>
    public static string? Describe(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0]))
            return "a .doc or .wps file of the old binary format; save it as .docx or as plain text (.txt, UTF-8)";
        if (bytes.StartsWith("PK\x03\x04"u8))
        {
            var names = bytes[..Math.Min(bytes.Length, 1 << 16)];
            if (names.IndexOf("OFD.xml"u8) >= 0) return "an .ofd file; export it as .pdf or as plain text (.txt, UTF-8)";
            return names.IndexOf("word/"u8) >= 0 ? "a .docx file; save it as plain text (.txt, UTF-8)" : "a zip archive, not text; unpack it first";
        }

        if (bytes.StartsWith("%PDF-"u8)) return "a .pdf file; convert it to text (.txt, UTF-8) or Markdown first";
        if (bytes.StartsWith("{\\rtf"u8)) return "an .rtf file; save it as plain text (.txt, UTF-8)";
        if (bytes.StartsWith<byte>([0x89, (byte)'P', (byte)'N', (byte)'G']) || bytes.StartsWith<byte>([0xFF, 0xD8, 0xFF]) || bytes.StartsWith("GIF8"u8))
            return "an image, not text; run text recognition on it first";
        return bytes.StartsWith<byte>([0x1F, 0x8B]) ? "a gzip archive, not text; unpack it first" : null;
    }
}
