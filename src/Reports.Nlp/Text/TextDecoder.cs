using System.Security.Cryptography;

namespace Reports.Nlp.Text;

/// <summary>Decodes files as they lie on people's disks: UTF-8 and UTF-16 with or without byte order mark, GBK, GB18030 and Big5.</summary>
/// <remarks>
/// A byte order mark decides. Without one the bytes do, and never what the file says of itself: web pages that call themselves
/// one encoding and are in another are common. Nothing is replaced unless that is asked for. All members are safe to call from
/// several threads.
/// </remarks>
public static class TextDecoder
{
    /// <summary>Decodes a file's bytes.</summary>
    /// <param name="bytes">All bytes of the file; empty bytes give empty text.</param>
    /// <returns>The text, how it was encoded, and the hash of the bytes.</returns>
    /// <exception cref="InvalidDataException">
    /// The bytes are no text, or not in an encoding this method knows; the message says what they are, or names the byte offset of the
    /// first fault.
    /// </exception>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes) => Decode(bytes, TextDecoderOptions.Default);

    /// <summary>Decodes a file's bytes.</summary>
    /// <param name="bytes">All bytes of the file; empty bytes give empty text.</param>
    /// <param name="options">What happens to bytes that are no text.</param>
    /// <returns>The text, how it was encoded, and the hash of the bytes.</returns>
    /// <exception cref="InvalidDataException">As in <see cref="Decode(ReadOnlySpan{byte})"/>; with <see cref="TextDecoderOptions.ReplaceInvalid"/> only where the bytes are no text at all.</exception>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, TextDecoderOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (FileSignature.Describe(bytes) is { } other) throw new InvalidDataException(other);
        var found = EncodingDetector.Detect(bytes);
        var (text, fault) = found.Decode(bytes);
        if (fault is not { } at) return new(text, found.Name, Hash(bytes));
        if (!options.ReplaceInvalid)
            throw new InvalidDataException($"byte {at} is not {found.Name}; wanted text in UTF-8, UTF-16 or GB18030");
        return new(text, found.Name, Hash(bytes)) { FirstReplaced = at };
    }

    private static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
