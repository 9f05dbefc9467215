using Reports.Nlp.Documents;

namespace Reports.Nlp.Glossaries;

/// <summary>Adds the definitions in the running text.</summary>
internal static class InlineDefinitions
{
    public static void Add(ReportDocument document, List<Sense> senses)
    {
        _ = document;
        _ = senses;
    }
}
