namespace Reports.Nlp.Formats.Word;

/// <summary>What a style says that text is taken by: heading level, numbering, boldness.</summary>
/// <param name="Name">Its name as users see it, in lower case.</param>
/// <param name="BasedOn">Id of the style it is based on, or null.</param>
/// <param name="OutlineLevel">Outline level from 0, 9 for body text, or null where it says nothing.</param>
/// <param name="NumberId">Id of the numbering, "0" for none, or null.</param>
/// <param name="Level">Level in the numbering, or null.</param>
/// <param name="IsBold">Whether it makes text bold; null where it says nothing.</param>
internal sealed record WordStyle(string Name, string? BasedOn, int? OutlineLevel, string? NumberId, int? Level, bool? IsBold)
{
    /// <summary>The style that says nothing.</summary>
    public static WordStyle None { get; } = new("", null, null, null, null, null);

    /// <summary>Level of the heading that paragraphs of this style are, from 1; 0 for body text.</summary>
    public int HeadingDepth
    {
        get
        {
            if (OutlineLevel is { } outline) return outline < 9 ? outline + 1 : 0;
            foreach (var prefix in (ReadOnlySpan<string>)["heading ", "heading", "标题 ", "标题"])
                if (Name.StartsWith(prefix, StringComparison.Ordinal) && Name.Length == prefix.Length + 1 && Name[^1] is >= '1' and <= '9') return Name[^1] - '0';
            return Name is "title" ? 1 : 0;
        }
    }

    /// <summary>Whether its paragraphs are lines of a table of contents.</summary>
    public bool IsContents => Name.StartsWith("toc ", StringComparison.Ordinal) || Name.StartsWith("目录 ", StringComparison.Ordinal);
}
