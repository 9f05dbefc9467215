namespace Reports.Nlp.Glossaries;

/// <summary>The source of an entry as JSON, before it is checked.</summary>
internal sealed class ProvenanceJson
{
    public string? Document { get; init; }

    public string? Region { get; init; }

    public string? Level { get; init; }

    public int? Year { get; init; }

    public int? SourceStart { get; init; }

    public int? SourceEnd { get; init; }

    public int? Start { get; init; }

    public int? End { get; init; }

    public int? TermStart { get; init; }

    public int? TermEnd { get; init; }
}
