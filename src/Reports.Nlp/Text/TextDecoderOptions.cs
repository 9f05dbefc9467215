namespace Reports.Nlp.Text;

/// <summary>How bytes that are no text are dealt with.</summary>
/// <remarks>Equality is by value. Immutable, so safe to share.</remarks>
public sealed record TextDecoderOptions
{
    /// <summary>The default options.</summary>
    public static TextDecoderOptions Default { get; } = new();

    /// <summary>
    /// Whether bytes that are no text in the file's encoding become U+FFFD; false by default, which refuses the file and names the
    /// offset of the first of them. Files that are no text at all are refused either way.
    /// </summary>
    public bool ReplaceInvalid { get; init; }
}
