using System.Text;

namespace Reports.Nlp.Text;

/// <summary>The encoding of a file.</summary>
/// <param name="Name">Its IANA name.</param>
/// <param name="CodePage">Its code page.</param>
/// <param name="Mark">Length of the byte order mark.</param>
internal readonly record struct DetectedEncoding(string Name, int CodePage, int Mark)
{
    public const int Gb18030 = 54936;
    public const int Big5 = 950;
    private const int Utf8 = 65001;
    private const int Utf16 = 1200;
    private const int Utf16BigEndian = 1201;

    public static DetectedEncoding AsUtf8(int mark) => new("utf-8", Utf8, mark);

    public static DetectedEncoding AsUtf16(bool bigEndian, int mark) => bigEndian ? new("utf-16BE", Utf16BigEndian, mark) : new("utf-16", Utf16, mark);

    public static DetectedEncoding AsGb18030() => new("gb18030", Gb18030, 0);

    public static DetectedEncoding AsBig5() => new("big5", Big5, 0);

    /// <summary>The text, with U+FFFD for what is no text, and the offset of the first such byte in the file.</summary>
    public (string Text, int? Fault) Decode(ReadOnlySpan<byte> bytes)
    {
        var recorder = new FaultRecorder();
        var encoding = CodePage switch
        {
            Gb18030 or Big5 => CodePagesEncodingProvider.Instance.GetEncoding(CodePage, EncoderFallback.ExceptionFallback, recorder)
                ?? throw new InvalidOperationException($"The runtime lacks {Name}."),
            _ => Encoding.GetEncoding(CodePage, EncoderFallback.ExceptionFallback, recorder),
        };
        var text = encoding.GetString(bytes[Mark..]);
        var fault = CodePage is Utf16 or Utf16BigEndian && recorder.First is not null ? FirstUnpaired(bytes[Mark..]) : recorder.First;
        return (text, fault + Mark);
    }

    /// <summary>Where the first half of a pair stands alone, or the last byte; the decoder only knows when the next unit has come.</summary>
    private int FirstUnpaired(ReadOnlySpan<byte> bytes)
    {
        var high = CodePage == Utf16 ? 1 : 0;
        for (var i = 0; i + 1 < bytes.Length; i += 2)
        {
            if (bytes[i + high] is < 0xD8 or > 0xDF) continue;
            if (bytes[i + high] >= 0xDC || i + 3 >= bytes.Length || bytes[i + 2 + high] is < 0xDC or > 0xDF) return i;
            i += 2;
        }

        return Math.Max(0, bytes.Length - 1);
    }
}
