namespace Reports.Nlp.Documents.Lines;

/// <summary>A paragraph, heading or title line, put together but not yet told apart.</summary>
/// <param name="Content">Its text.</param>
/// <param name="HeadingDepth">Depth that the markup gave it, or 0.</param>
/// <param name="ExtraBlanks">Blank lines before it beyond what is usual in the document.</param>
internal sealed record Block(Passage Content, int HeadingDepth, int ExtraBlanks)
{
    public string Text => Content.Text;
}
