using System.Globalization;
using System.Text;

namespace Reports.Nlp.Glossaries;

/// <summary>Writes a glossary as SKOS in Turtle: a concept a sense, <c>skos:definition</c> and <c>dct:source</c> with each.</summary>
/// <remarks>
/// Concepts of one headword are joined by <c>skos:closeMatch</c>, being what different sources mean by it. Members are
/// <c>skos:note</c>s. Identifiers are <c>urn:reports-nlp:</c> with the id percent-encoded. Stateless, so safe to use from any
/// number of threads. Source: W3C, SKOS Simple Knowledge Organization System Reference, 2009; RDF 1.1 Turtle, 2014.
/// </remarks>
public static class GlossarySkos
{
    /// <summary>Writes all senses in the order of the glossary.</summary>
    /// <param name="glossary">The glossary.</param>
    /// <param name="output">Where to.</param>
    public static void Write(Glossary glossary, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(glossary);
        ArgumentNullException.ThrowIfNull(output);
        output.Write("@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n@prefix dct: <http://purl.org/dc/terms/> .\n@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n\n");
        output.Write("<urn:reports-nlp:glossary> a skos:ConceptScheme .\n");
        foreach (var entry in glossary.Entries)
            foreach (var sense in entry.Senses) WriteConcept(entry, sense, output);
    }

    private static void WriteConcept(GlossaryEntry entry, Sense sense, TextWriter output)
    {
        output.Write($"\n{Iri(sense.Id)} a skos:Concept ;\n  skos:inScheme <urn:reports-nlp:glossary> ;\n  skos:prefLabel {Text(sense.Term)} ;\n");
        foreach (var variant in sense.Variants) output.Write($"  skos:altLabel {Text(variant)} ;\n");
        if (sense.Surface != sense.Term) output.Write($"  skos:hiddenLabel {Text(sense.Surface)} ;\n");
        foreach (var member in sense.Members ?? []) output.Write($"  skos:note {Text(member)} ;\n");
        foreach (var part in sense.Components ?? [])
            foreach (var member in part.Members) output.Write($"  skos:note {Text(member)} ;\n");
        foreach (var other in entry.Senses)
            if (!ReferenceEquals(other, sense)) output.Write($"  skos:closeMatch {Iri(other.Id)} ;\n");
        if (sense.SetOutIn is not null) output.Write($"  dct:source {Text(sense.SetOutIn)} ;\n");
        if (sense.Since is { } since) output.Write($"  dct:created \"{since.ToString("D4", CultureInfo.InvariantCulture)}\"^^xsd:gYear ;\n");
        if (sense.From is { } from)
        {
            output.Write($"  dct:source {Text(from.Document)} ;\n");
            if (from.Region is not null) output.Write($"  dct:coverage {Text(from.Region)} ;\n");
            if (from.Year is { } year) output.Write($"  dct:issued \"{year.ToString("D4", CultureInfo.InvariantCulture)}\"^^xsd:gYear ;\n");
        }

        output.Write($"  skos:definition {Text(sense.Definition)} .\n");
    }

    private static string Iri(string id) => $"<urn:reports-nlp:{Uri.EscapeDataString(id)}>";

    private static string Text(string text)
    {
        var result = new StringBuilder(text.Length + 8).Append('"');
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' => result.Append("\\\""),
                '\\' => result.Append("\\\\"),
                '\n' => result.Append("\\n"),
                '\r' => result.Append("\\r"),
                '\t' => result.Append("\\t"),
                < ' ' => result.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture)),
                _ => result.Append(c),
            };
        }

        return result.Append("\"@zh").ToString();
    }
}
