using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

using Reports.Nlp.Text;

namespace Reports.Nlp.Annotation;

/// <summary>Writes reports as W3C Web Annotations in JSON-LD: one collection, its annotations on one page.</summary>
/// <remarks>
/// <para>A term is described by its definition and tagged with its headword; an undefined abbreviation is a question; a paragraph is
/// classified by its theme. Each target bears a position selector and a quote selector. Positions count characters of Unicode in
/// the clean text, as the recommendation asks, not UTF-16 code units.</para>
/// <para>The target's source is the clean text, named by its hash (RFC 6920), so that an annotation can be matched to its text
/// wherever either lies. Ids are derived from source and place: the same report gives the same bytes. Source: R. Sanderson,
/// P. Ciccarese, B. Young (editors), "Web Annotation Data Model", W3C Recommendation, 2017. Linear in the size of the reports.
/// Stateless, so safe to use from any number of threads.</para>
/// </remarks>
public static class WebAnnotationWriter
{
    private const int ContextLength = 32;

    private static readonly JsonWriterOptions Indented = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    /// <summary>Writes a collection of the annotations of all reports.</summary>
    /// <param name="reports">The reports, in the order to write them.</param>
    /// <param name="output">Receives UTF-8; stays open.</param>
    public static void Write(IReadOnlyList<AnnotatedReport> reports, Stream output)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(output);
        using (var json = new Utf8JsonWriter(output, Indented))
        {
            var total = reports.Sum(report => report.Mentions.Count + report.Undefined.Count + report.Themes.Count(theme => theme is not null));
            var id = IdOf(string.Join('\n', reports.Select(report => SourceOf(report.Document.Text))));
            json.WriteStartObject();
            json.WriteString("@context", "http://www.w3.org/ns/anno.jsonld");
            json.WriteString("id", id);
            json.WriteString("type", "AnnotationCollection");
            json.WriteString("label", string.Join(", ", reports.Select(report => report.Document.Name)));
            json.WriteNumber("total", total);
            json.WriteStartObject("first");
            json.WriteString("id", IdOf(id));
            json.WriteString("type", "AnnotationPage");
            json.WriteNumber("startIndex", 0);
            json.WriteStartArray("items");
            foreach (var report in reports) new Items(report, json).Write();
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static string SourceOf(string text) => "ni:///sha-256;" + Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    // A UUID of version 8 (RFC 9562): its bits are a hash of what it names.
    private static string IdOf(string name)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(name), hash);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return $"urn:uuid:{new Guid(hash[..16], bigEndian: true)}";
    }

    /// <summary>The annotations of one report.</summary>
    private sealed class Items(AnnotatedReport report, Utf8JsonWriter json)
    {
        private readonly string _text = report.Document.Text;
        private readonly CodePoints _points = new(report.Document.Text);
        private readonly string _source = SourceOf(report.Document.Text);

        public void Write()
        {
            foreach (var paragraph in report.Document.Paragraphs)
            {
                if (report.Themes[paragraph.Id] is not { } prediction) continue;
                Open("classifying", paragraph.Span);
                json.WriteStartArray("body");
                Body("classifying", prediction.Theme, null);
                json.WriteEndArray();
                Target(paragraph.Span);
            }

            foreach (var mention in report.Mentions)
            {
                Open("describing", mention.Span);
                json.WriteStartArray("body");
                Body("describing", mention.Sense.Definition, "zh");
                Body("tagging", mention.Sense.Term, "zh");
                json.WriteEndArray();
                Target(mention.Span);
            }

            foreach (var undefined in report.Undefined)
            {
                Open("questioning", undefined.Span);
                if (undefined.Hint is { } hint)
                {
                    json.WriteStartArray("body");
                    Body("commenting", hint, "zh");
                    json.WriteEndArray();
                }

                Target(undefined.Span);
            }
        }

        private void Open(string motivation, TextSpan span)
        {
            json.WriteStartObject();
            json.WriteString("id", IdOf($"{_source} {motivation} {span}"));
            json.WriteString("type", "Annotation");
            json.WriteString("motivation", motivation);
        }

        private void Body(string purpose, string value, string? language)
        {
            json.WriteStartObject();
            json.WriteString("type", "TextualBody");
            json.WriteString("purpose", purpose);
            json.WriteString("value", value);
            json.WriteString("format", "text/plain");
            if (language is not null) json.WriteString("language", language);
            json.WriteEndObject();
        }

        // Ends the annotation.
        private void Target(TextSpan span)
        {
            json.WriteStartObject("target");
            json.WriteString("source", _source);
            json.WriteStartArray("selector");
            json.WriteStartObject();
            json.WriteString("type", "TextPositionSelector");
            json.WriteNumber("start", _points.At(span.Start));
            json.WriteNumber("end", _points.At(span.End));
            json.WriteEndObject();
            json.WriteStartObject();
            json.WriteString("type", "TextQuoteSelector");
            json.WriteString("exact", _text.AsSpan(span.Start, span.Length));
            var before = Boundary(Math.Max(0, span.Start - ContextLength));
            json.WriteString("prefix", _text.AsSpan(before, span.Start - before));
            json.WriteString("suffix", _text.AsSpan(span.End, Boundary(Math.Min(_text.Length, span.End + ContextLength)) - span.End));
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        // Never between the two halves of a character.
        private int Boundary(int offset) =>
            offset > 0 && offset < _text.Length && char.IsLowSurrogate(_text[offset]) && char.IsHighSurrogate(_text[offset - 1]) ? offset - 1 : offset;
    }
}
