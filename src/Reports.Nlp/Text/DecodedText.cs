namespace Reports.Nlp.Text;

/// <summary>A file's bytes as text.</summary>
/// <param name="Text">The text, without byte order mark.</param>
/// <param name="Encoding">The encoding's IANA name: <c>utf-8</c>, <c>utf-16</c>, <c>utf-16BE</c>, <c>gb18030</c>, <c>big5</c>.</param>
/// <param name="Sha256">SHA-256 of the bytes, in lower-case hexadecimal digits.</param>
/// <remarks>Equality is by value. Immutable, so safe to share.</remarks>
public sealed record DecodedText(string Text, string Encoding, string Sha256)
{
    /// <summary>Offset of the first byte that was replaced by U+FFFD; null where none was.</summary>
    public int? FirstReplaced { get; init; }
}
