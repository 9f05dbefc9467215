namespace Reports.Nlp.Glossaries;

/// <summary>The source of an entry as JSON, before it is checked.</summary>
internal sealed class ProvenanceJson
{
    public string? Document { get; set; }

    public string? Region { get; set; }

    public string? Level { get; set; }

    public int? Year { get; set; }

    public int? SourceStart { get; set; }

    public int? SourceEnd { get; set; }

    public int? Start { get; set; }

    public int? End { get; set; }

    public int? TermStart { get; set; }

    public int? TermEnd { get; set; }
}
