namespace Reports.Nlp.Documents.Outline;

/// <summary>A section while the outline is being built.</summary>
internal sealed class OutlineNode(int id, OutlineNode? parent, int block, Heading heading, double rank)
{
    public int Id => id;

    public OutlineNode? Parent => parent;

    /// <summary>Index of the block that bears the heading.</summary>
    public int Block => block;

    public Heading Heading => heading;

    /// <summary>Its place among the numbering styles; greater lies deeper.</summary>
    public double Rank => rank;

    /// <summary>Index of the first block after the section.</summary>
    public int EndBlock { get; set; }

    public ReportPart Part { get; set; }

    public int Level => parent is null ? 1 : parent.Level + 1;
}
