namespace Reports.Nlp.Glossaries;

/// <summary>One entry of a glossary file as JSON, before it is checked.</summary>
internal sealed class SenseJson
{
    public string? Id { get; set; }

    public string? Term { get; set; }

    public string? Surface { get; set; }

    public List<string?>? Variants { get; set; }

    public string? Definition { get; set; }

    public string? Kind { get; set; }

    public List<string?>? Members { get; set; }

    public List<TermComponentJson?>? Components { get; set; }

    public int? Since { get; set; }

    public string? SetOutIn { get; set; }

    public string? Label { get; set; }

    public ProvenanceJson? From { get; set; }
}
