namespace Reports.Nlp.Documents.Lines;

/// <summary>A block whose lines are still being gathered, with what the next decision needs, so that none looks at all of it again.</summary>
internal sealed class OpenBlock
{
    /// <summary>Marks that were opened further back are forgotten: a quotation never closed must not swallow the document.</summary>
    private const int TailLength = 400;

    private readonly List<Passage> _passages;

    public OpenBlock(SourceLine first)
    {
        First = Last = first;
        _passages = [first.Content];
        Tail = first.Text.Length <= TailLength ? first.Text : first.Text[^TailLength..];
        Length = first.Text.Length;
        HasSentence = HoldsSentence(first.Text);
    }

    public SourceLine First { get; }

    public SourceLine Last { get; private set; }

    /// <summary>Characters gathered so far.</summary>
    public int Length { get; private set; }

    /// <summary>Whether <see cref="Tail"/> is all of the block.</summary>
    public bool IsShort => Length == Tail.Length;

    /// <summary>The end of the text gathered so far.</summary>
    public string Tail { get; private set; }

    /// <summary>Whether a sentence or clause ended somewhere in it.</summary>
    public bool HasSentence { get; private set; }

    public void Add(SourceLine line)
    {
        _passages.Add(line.Content);
        Last = line;
        Length += line.Text.Length;
        HasSentence |= HoldsSentence(line.Text);
        var joined = Tail + line.Text;
        Tail = joined.Length <= TailLength ? joined : joined[^TailLength..];
    }

    public Block Close(Layout layout) => new(Passage.Concat(_passages), First.HeadingDepth, First.BlanksBefore - layout.UsualBlanks);

    private static bool HoldsSentence(string text) => text.AsSpan().IndexOfAny("。；") >= 0;
}
