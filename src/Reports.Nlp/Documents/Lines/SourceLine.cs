namespace Reports.Nlp.Documents.Lines;

/// <summary>One line of the source, freed of markup, with what the markup and the white space around it said.</summary>
/// <param name="Content">The line without markup and without white space at its ends; never empty.</param>
/// <param name="Indent">White space before it, in half-width columns.</param>
/// <param name="HeadingDepth">Depth of a Markdown or HTML heading, or 0.</param>
internal sealed record SourceLine(Passage Content, int Indent, int HeadingDepth)
{
    /// <summary>Blank lines before this one.</summary>
    public int BlanksBefore { get; set; }

    /// <summary>Whether a page ended between the line before and this one: a form feed, a rule, or a page number taken out.</summary>
    public bool PageBreakBefore { get; set; }

    /// <summary>Whether something of the page was taken out before this line, so that it does not go on with the one before.</summary>
    public bool PartedBefore { get; set; }

    public string Text => Content.Text;
}
