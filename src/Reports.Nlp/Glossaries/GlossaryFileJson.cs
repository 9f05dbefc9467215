namespace Reports.Nlp.Glossaries;

/// <summary>A glossary file as JSON.</summary>
internal sealed class GlossaryFileJson
{
    public string Schema { get; init; } = GlossaryJson.Schema;

    public List<SenseJson> Entries { get; init; } = [];
}
