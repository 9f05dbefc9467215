using Reports.Nlp.Documents.Recognition;

namespace Reports.Nlp.Documents.Outline;

/// <summary>That a block is, or begins with, a heading.</summary>
/// <param name="Start">Where the heading begins in the block.</param>
/// <param name="End">Where it ends, its full stop left out.</param>
/// <param name="LeadEnd">For a run-in heading, where the lead that it is ends, its full stop included; 0 for one on a line of its own.</param>
/// <param name="Number">Its number, or null.</param>
/// <param name="IsGlossary">Whether it opens the list of explained terms.</param>
internal sealed record Heading(int Start, int End, int LeadEnd, Numbering? Number, bool IsGlossary)
{
    /// <summary>How many blocks it covers, itself included, where its place told that it is one; 0 where the headings after it tell.</summary>
    public int Blocks { get; init; }

    public bool IsRunIn => LeadEnd > 0;
}
