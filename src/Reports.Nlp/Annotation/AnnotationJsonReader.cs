using System.Text;
using System.Text.Json;
using Reports.Nlp.Mentions;
using Reports.Nlp.Segmentation;

namespace Reports.Nlp.Annotation;

/// <summary>Reads annotated reports back from JSON.</summary>
internal static class AnnotationJsonReader
{
    public static IReadOnlyList<(AnnotatedReport Report, ReportSource? Source)> Read(ReadOnlySpan<byte> bytes, string file)
    {
        if (bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF])) bytes = bytes[3..];
        try
        {
            var reader = new Utf8JsonReader(bytes);
            using var json = JsonDocument.ParseValue(ref reader);
            if (reader.Read()) throw new JsonException("more than one value");
            var root = json.RootElement;
            return root.ValueKind != JsonValueKind.Array ? [Report(new(root, file))]
                : [.. root.EnumerateArray().Select((report, i) => Report(new(report, null, $"{file}[{i}]", -1)))];
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            // The parser takes the bytes inside a text as they are; only reading the text shows that they are none.
            throw new InvalidDataException($"{file}: found no readable JSON ({fault.Message.ReplaceLineEndings(" ")}); wanted an annotated report", fault);
        }
    }

    public static IEnumerable<(AnnotatedReport Report, ReportSource? Source)> ReadLines(Stream input, string file)
    {
        using var reader = new StreamReader(input, Encoding.UTF8, detectEncodingFromByteOrderMarks: false, bufferSize: 1 << 16, leaveOpen: true);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            foreach (var report in Read(Encoding.UTF8.GetBytes(line), $"{file}({number})")) yield return report;
        }
    }

    private static (AnnotatedReport Report, ReportSource? Source) Report(JsonPlace json)
    {
        if (json.Value.ValueKind != JsonValueKind.Object) throw json.Fault("an annotated report");
        if (json.OptionalText("schema") != AnnotationJson.Schema) throw json.Fault("schema", $"\"{AnnotationJson.Schema}\"");
        var document = DocumentJsonReader.Read(json);
        var glossary = FindingsJsonReader.Glossary(json);
        var findings = new FindingsJsonReader(document, glossary);
        var mentions = findings.Mentions(json);
        var resolved = new ResolvedMentions(mentions, findings.Undefined(json), findings.CallOutSenses(json));
        IReadOnlyList<Token> tokens = json.IsNull("tokens") ? [] : DocumentJsonReader.Tokens(json, document.Text.Length);
        var report = new AnnotatedReport(document, glossary, resolved, tokens, DocumentJsonReader.Themes(json), findings.Diagnostics(json))
        {
            Indicators = findings.Indicators(json),
        };
        return (report, json.OptionalText("sha256") is { } sha256 ? new(sha256, json.OptionalText("encoding")) : null);
    }
}
