namespace Reports.Nlp.Glossaries;

/// <summary>A component as JSON, before it is checked.</summary>
internal sealed class TermComponentJson
{
    public string? Head { get; init; }

    public int? Count { get; init; }

    public List<string?>? Members { get; init; }
}
