using System.Security.Cryptography;
using System.Text;

namespace Reports.Nlp.Text;

/// <summary>Decodes files as they lie on people's disks: UTF-8 and UTF-16 with or without byte order mark, GBK and GB18030.</summary>
/// <remarks>
/// A byte order mark decides. Without one, bytes that are valid UTF-8 are UTF-8; bytes with NULs at every other place are UTF-16;
/// what else decodes as GB18030 (which holds GBK and GB2312) without a fault is that. Nothing is replaced silently.
/// All members are safe to call from several threads.
/// </remarks>
public static class TextDecoder
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Decodes a file's bytes.</summary>
    /// <param name="bytes">All bytes of the file; empty bytes give empty text.</param>
    /// <returns>The text, how it was encoded, and the hash of the bytes.</returns>
    /// <exception cref="InvalidDataException">
    /// The bytes are no text, or not in an encoding this method knows; the message says what they are, or names the byte offset of the
    /// first fault.
    /// </exception>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes)
    {
        if (FileSignature.Describe(bytes) is { } other) throw new InvalidDataException(other);
        var (encoding, name, skip) = Detect(bytes);
        try
        {
            return new(encoding.GetString(bytes[skip..]), name, Convert.ToHexStringLower(SHA256.HashData(bytes)));
        }
        catch (DecoderFallbackException fault)
        {
            throw new InvalidDataException(
                $"byte {skip + Math.Max(0, fault.Index)} is not {name}; wanted text in UTF-8, UTF-16 or GB18030", fault);
        }
    }

    private static (Encoding Encoding, string Name, int Skip) Detect(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF])) return (Utf8, "utf-8", 3);
        if (bytes.StartsWith<byte>([0xFF, 0xFE])) return (new UnicodeEncoding(false, false, throwOnInvalidBytes: true), "utf-16", 2);
        if (bytes.StartsWith<byte>([0xFE, 0xFF])) return (new UnicodeEncoding(true, false, throwOnInvalidBytes: true), "utf-16BE", 2);
        var nul = bytes.IndexOf((byte)0);
        if (nul >= 0)
        {
            if (bytes.Length % 2 == 0 && LooksUtf16(bytes, out var bigEndian))
                return (new UnicodeEncoding(bigEndian, false, throwOnInvalidBytes: true), bigEndian ? "utf-16BE" : "utf-16", 0);
            throw new InvalidDataException($"byte {nul} is NUL: a binary file, not text");
        }

        if (System.Text.Unicode.Utf8.IsValid(bytes)) return (Utf8, "utf-8", 0);
        var gb = CodePagesEncodingProvider.Instance.GetEncoding(54936, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
            ?? throw new InvalidOperationException("The runtime lacks GB18030.");
        return (LooksGb(bytes) ? gb : Utf8, LooksGb(bytes) ? "gb18030" : "utf-8", 0);
    }

    /// <summary>Chinese text in UTF-16 has line ends and digits, whose high bytes are NUL, all on the same side.</summary>
    private static bool LooksUtf16(ReadOnlySpan<byte> bytes, out bool bigEndian)
    {
        int even = 0, odd = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] != 0) continue;
            if (i % 2 == 0) even++;
            else odd++;
        }

        bigEndian = even > odd;
        return Math.Min(even, odd) == 0;
    }

    /// <summary>Lead and trail bytes of GBK in pairs, or four-byte sequences of GB18030; a UTF-8 file with one bad byte is neither.</summary>
    private static bool LooksGb(ReadOnlySpan<byte> bytes)
    {
        int pairs = 0, faults = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] < 0x80) continue;
            var next = i + 1 < bytes.Length ? bytes[i + 1] : (byte)0;
            if (bytes[i] is >= 0x81 and <= 0xFE && next is (>= 0x40 and <= 0xFE and not 0x7F) or (>= 0x30 and <= 0x39)) pairs++;
            else faults++;
            i++;
        }

        return faults == 0 && pairs > 0;
    }
}
