namespace Reports.Nlp.Formats;

/// <summary>Which characters of plain text the reader would take for markup.</summary>
internal static class MarkupMarks
{
    /// <summary>Whether a backslash must stand before <paramref name="c"/>.</summary>
    /// <param name="c">A character of the text.</param>
    /// <param name="lineStart">Whether it is the first on its line.</param>
    public static bool NeedsEscape(char c, bool lineStart) => c is '\\' or '*' or '`' or '$' or '<' or '&' or '_' or '~' or '^' || (lineStart && c is '#' or '>');
}
