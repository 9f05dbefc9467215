namespace Reports.Nlp.Formats.Markdown;

/// <summary>A stretch of Markdown that is passed on in another form.</summary>
/// <param name="Start">Where it begins in the source.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Keep">Where the text in it begins that stays as it is.</param>
/// <param name="KeepEnd">Where that text ends.</param>
/// <param name="Before">What is put before that text.</param>
internal sealed record MarkdownEdit(int Start, int End, int Keep, int KeepEnd, string Before)
{
    /// <summary>Whether it begins a footnote, whose list gets a heading.</summary>
    public bool IsNote { get; init; }
}
