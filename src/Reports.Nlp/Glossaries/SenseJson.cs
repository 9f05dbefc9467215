namespace Reports.Nlp.Glossaries;

/// <summary>One entry of a glossary file as JSON, before it is checked.</summary>
internal sealed class SenseJson
{
    public string? Id { get; init; }

    public string? Term { get; init; }

    public string? Surface { get; init; }

    public List<string?>? Variants { get; init; }

    public string? Definition { get; init; }

    public string? Kind { get; init; }

    public List<string?>? Members { get; init; }

    public List<TermComponentJson?>? Components { get; init; }

    public int? Since { get; init; }

    public string? SetOutIn { get; init; }

    public string? Label { get; init; }

    public ProvenanceJson? From { get; init; }
}
