using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

using Reports.Nlp.Benchmarks.Corpus;

namespace Reports.Nlp.Benchmarks.Scale;

/// <summary>A file of JSON lines, a report a line, as <c>annotate --input jsonl</c> takes it.</summary>
/// <param name="Path">The file.</param>
/// <param name="Reports">Number of lines.</param>
/// <param name="Bytes">Bytes of UTF-8 of the reports' texts.</param>
internal sealed record ReportStream(string Path, int Reports, long Bytes)
{
    /// <summary>Writes the reports of the corpus again and again.</summary>
    public static ReportStream Write(string path, long bytes)
    {
        var texts = ReportCorpus.Default.TextsOfSize(bytes);
        using var file = File.Create(path);
        for (var i = 0; i < texts.Count; i++)
        {
            using (var json = new Utf8JsonWriter(file, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            {
                json.WriteStartObject();
                json.WriteString("name", $"report-{i + 1}.txt");
                json.WriteString("text", texts[i]);
                json.WriteEndObject();
            }

            file.WriteByte((byte)'\n');
        }

        return new(path, texts.Count, texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text)));
    }
}
