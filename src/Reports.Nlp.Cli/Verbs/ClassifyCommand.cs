using System.CommandLine;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

using Reports.Nlp.Formats;
using Reports.Nlp.Themes;

namespace Reports.Nlp.Cli.Verbs;

/// <summary><c>classify</c>: names the theme of paragraphs, one JSON line out for each one in.</summary>
internal static class ClassifyCommand
{
    private const int Digits = 6;

    public static Command Create()
    {
        var input = new Argument<string>("INPUT") { Description = "A UTF-8 file of JSON lines with text, and id and headings where known; - or nothing is standard input.", DefaultValueFactory = _ => "-" };
        var model = new Option<FileInfo>("--model") { Description = "A model that train made; the shipped one without it." };
        var output = new Option<FileInfo>("--output", "-o") { Description = "File to write to; standard output without it." };
        var command = new Command("classify", "Names the theme of paragraphs.\nExample: reports-nlp classify paragraphs.jsonl -o themes.jsonl") { input, model, output };
        command.SetAction(parse =>
        {
            var cancellation = ToolInvocation.CancellationOf(parse);
            var (name, file) = (parse.GetRequiredValue(input), parse.GetValue(model));
            try
            {
                var classifier = ThemeFiles.Model(file);
                using var source = name == "-" ? Console.OpenStandardInput() : File.OpenRead(name);
                var wholesome = true;
                string[] inputs = file is null ? [name] : [name, file.FullName];
                OutputFile.Write(parse.GetValue(output), inputs, stream => wholesome = Classify(classifier, name, source, stream, cancellation), cancellation);
                return wholesome ? 0 : 1;
            }
            catch (Exception fault) when (fault is IOException or InvalidDataException or UnauthorizedAccessException)
            {
                Console.Error.WriteLine(fault.Message);
                return 1;
            }
        });
        return command;
    }

    private static bool Classify(ThemeClassifier classifier, string name, Stream source, Stream target, CancellationToken cancellation)
    {
        using var reader = new StreamReader(source, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
        using var buffered = new BufferedStream(target, 1 << 16);
        using var json = new Utf8JsonWriter(buffered, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        var lines = new LineReader(reader, ReportFileOptions.Default.MaxBytes);
        var (number, wholesome) = (0, true);
        try
        {
            while (lines.Next() is { } line)
            {
                cancellation.ThrowIfCancellationRequested();
                number++;
                if (string.IsNullOrWhiteSpace(line)) continue;
                try
                {
                    using var row = JsonDocument.Parse(line);
                    Write(json, row.RootElement, classifier.Classify(ThemeJson.Input(row.RootElement)));
                    json.Flush();
                    json.Reset();
                    buffered.WriteByte((byte)'\n');
                }
                catch (Exception fault) when (fault is JsonException or InvalidDataException)
                {
                    Console.Error.WriteLine($"{name}({number}): {ThemeJson.Describe(fault)}");
                    wholesome = false;
                }
            }
        }
        catch (DecoderFallbackException fault)
        {
            throw new InvalidDataException($"{name}({number + 1}): found bytes that are not UTF-8; wanted UTF-8 text", fault);
        }

        if (number == 0) throw new InvalidDataException($"{name}: found nothing; wanted JSON lines");
        return wholesome;
    }

    private static void Write(Utf8JsonWriter json, JsonElement row, ThemePrediction prediction)
    {
        json.WriteStartObject();
        if (row.TryGetProperty("id", out var id))
        {
            json.WritePropertyName("id");
            id.WriteTo(json);
        }

        json.WriteString("theme", prediction.Theme);
        json.WriteNumber("probability", Math.Round(prediction.Probability, Digits));
        json.WriteBoolean("abstain", prediction.Abstains);
        json.WriteStartArray("themes");
        foreach (var score in prediction.Scores)
        {
            json.WriteStartObject();
            json.WriteString("id", score.Theme);
            json.WriteNumber("probability", Math.Round(score.Probability, Digits));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
