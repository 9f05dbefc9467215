using System.Globalization;
using System.Text;
using System.Text.Json;

using Reports.Nlp.Annotation;
using Reports.Nlp.Text;

namespace Reports.Nlp.Tests.Annotation.Readers;

/// <summary>What PyLD makes of our JSON-LD, asked in SPARQL of RDFLib by the terms of the recommendation.</summary>
/// <remarks>
/// There is no network in tests, so the loader serves the terms that stand beside this file for the context that the document names.
/// A term that is not among them would be dropped, and missed below.
/// </remarks>
public sealed class WebAnnotationReaderTests
{
    private const string Script = """
        import json, sys
        import rdflib
        from pyld import jsonld

        wanted, terms = sys.argv[1], json.load(open(sys.argv[2], encoding="utf-8"))

        def load(url, options=None):
            assert url == wanted, url
            return {"contentType": "application/ld+json", "contextUrl": None, "documentUrl": url, "document": terms}

        jsonld.set_document_loader(load)
        graph = rdflib.ConjunctiveGraph()
        graph.parse(data=jsonld.to_rdf(json.load(sys.stdin), {"format": "application/n-quads"}), format="nquads")
        rows = lambda query: [[None if cell is None else str(cell) for cell in row] for row in graph.query(query)]
        prefixes = "PREFIX oa: <http://www.w3.org/ns/oa#> PREFIX as: <https://www.w3.org/ns/activitystreams#> PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> PREFIX dc: <http://purl.org/dc/elements/1.1/> "
        json.dump({
            "total": rows(prefixes + "SELECT ?total WHERE { ?c a as:OrderedCollection ; as:totalItems ?total ; as:first [ a as:OrderedCollectionPage ; as:items/rdf:rest*/rdf:first ?item ] }"),
            "targets": rows(prefixes + '''SELECT ?item ?motivation ?source ?start ?end ?exact ?prefix ?suffix WHERE {
                ?item a oa:Annotation ; oa:motivatedBy ?motivation ; oa:hasTarget ?t . ?t oa:hasSource ?source ; oa:hasSelector ?p, ?q .
                ?p a oa:TextPositionSelector ; oa:start ?start ; oa:end ?end . ?q a oa:TextQuoteSelector ; oa:exact ?exact ; oa:prefix ?prefix ; oa:suffix ?suffix }'''),
            "bodies": rows(prefixes + "SELECT ?item ?purpose ?value ?format ?language WHERE { ?item oa:hasBody ?b . ?b a oa:TextualBody ; oa:hasPurpose ?purpose ; rdf:value ?value ; dc:format ?format OPTIONAL { ?b dc:language ?language } }"),
        }, sys.stdout)
        """;

    [JsonLdFact]
    public void An_independent_processor_finds_bodies_targets_and_selectors_under_their_w3c_terms()
    {
        AnnotatedReport[] reports = [Samples.Report(), .. Samples.TwoYears()];
        using var written = new MemoryStream();
        WebAnnotationWriter.Write(reports, written);
        using var read = JsonDocument.Parse(OtherReader.Ask(
            JsonLdFactAttribute.Python,
            ["-c", Script, "http://www.w3.org/ns/anno.jsonld", Path.Combine(AppContext.BaseDirectory, "web-annotation-terms.json")],
            Encoding.UTF8.GetString(written.ToArray())));

        var wanted = reports.SelectMany(Expected).ToArray();
        Assert.All(Rows(read, "total"), row => Assert.Equal(wanted.Length.ToString(CultureInfo.InvariantCulture), row[0]));
        Assert.Equal(wanted.Length, Rows(read, "total").Length);

        var bodies = Rows(read, "bodies").ToLookup(row => row[0], row => $"{Term(row[1])} {row[2]} {row[3]} {row[4]}");
        var found = Rows(read, "targets").Select(row =>
        {
            var text = reports.Single(report => row[2] == SourceOf(report)).Document.Text;
            var characters = text.EnumerateRunes().ToArray();
            Assert.Equal(row[5], string.Concat(characters[int.Parse(row[3]!, CultureInfo.InvariantCulture)..int.Parse(row[4]!, CultureInfo.InvariantCulture)]));
            Assert.Contains(row[6] + row[5] + row[7], text, StringComparison.Ordinal);
            return $"{Term(row[1])} {row[2]} {row[3]} {row[5]} | {string.Join(" | ", bodies[row[0]].Order(StringComparer.Ordinal))}";
        });
        Assert.Equal(wanted.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Expected(AnnotatedReport report)
    {
        var (text, source) = (report.Document.Text, SourceOf(report));
        string Target(string motivation, TextSpan span) => $"{motivation} {source} {text[..span.Start].EnumerateRunes().Count()} {span.In(text)}";
        foreach (var paragraph in report.Document.Paragraphs.Where(p => report.Themes[p.Id] is not null))
            yield return $"{Target("classifying", paragraph.Span)} | classifying {report.Themes[paragraph.Id]!.Theme} text/plain ";
        foreach (var mention in report.Mentions)
            yield return $"{Target("describing", mention.Span)} | describing {mention.Sense.Definition} text/plain zh | tagging {mention.Sense.Term} text/plain zh";
        foreach (var undefined in report.Undefined)
            yield return $"{Target("questioning", undefined.Span)} | {(undefined.Hint is { } hint ? $"commenting {hint} text/plain zh" : "")}";
    }

    private static string SourceOf(AnnotatedReport report) =>
        "ni:///sha-256;" + Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(report.Document.Text))).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    private static string Term(string? iri)
    {
        Assert.StartsWith("http://www.w3.org/ns/oa#", iri, StringComparison.Ordinal);
        return iri![(iri!.IndexOf('#', StringComparison.Ordinal) + 1)..];
    }

    private static string?[][] Rows(JsonDocument json, string name) => [.. json.RootElement.GetProperty(name).EnumerateArray().Select(row => row.EnumerateArray().Select(cell => cell.GetString()).ToArray())];
}
