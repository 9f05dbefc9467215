namespace Reports.Nlp.Glossaries;

/// <summary>A component as JSON, before it is checked.</summary>
internal sealed class TermComponentJson
{
    public string? Head { get; set; }

    public int? Count { get; set; }

    public List<string?>? Members { get; set; }
}
