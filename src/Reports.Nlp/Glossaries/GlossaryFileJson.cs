namespace Reports.Nlp.Glossaries;

/// <summary>A glossary file as JSON.</summary>
internal sealed class GlossaryFileJson
{
    public const string CurrentSchema = "reports-nlp-glossary/1";

    public string Schema { get; init; } = CurrentSchema;

    public List<SenseJson> Entries { get; init; } = [];
}
