namespace Reports.Nlp.Formats.Html;

/// <summary>An element that has begun and not ended.</summary>
/// <param name="Name">Its name in lower case.</param>
/// <param name="IsHidden">Whether what it holds is not shown, or not the page's text.</param>
/// <param name="IsBold">Whether what it holds is bold.</param>
/// <param name="KeepsSpace">Whether white space in it counts.</param>
/// <param name="HeadingDepth">Depth of the heading that it is or lies in, or 0.</param>
internal sealed record OpenElement(string Name, bool IsHidden, bool IsBold, bool KeepsSpace, int HeadingDepth)
{
    /// <summary>Number of the next item, where the element is a numbered list.</summary>
    public int NextItem { get; set; } = 1;
}
