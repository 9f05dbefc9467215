using System.CommandLine;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

using Reports.Nlp.Cli.Languages;
using Reports.Nlp.Formats;
using Reports.Nlp.Themes;

namespace Reports.Nlp.Cli.Verbs;

/// <summary><c>classify</c>: names the theme of paragraphs, one JSON line out for each one in.</summary>
internal static class ClassifyCommand
{
    private const int Digits = 6;

    public static Command Create(Messages say, VerbSymbols symbols)
    {
        var input = new PathArgument<string>("INPUT") { Description = say.Symbols.Paragraphs, DefaultValueFactory = _ => "-" };
        var model = VerbSymbols.ThemeModel("--model", say.Symbols.Model);
        var output = symbols.Output();
        var command = new Verb("classify", say.Help.Classify, "reports-nlp classify paragraphs.jsonl -o themes.jsonl") { input, model, output };
        command.SetAction(parse =>
        {
            var cancellation = ToolInvocation.CancellationOf(parse);
            var (name, file) = (parse.GetRequiredValue(input), parse.GetValue(model));
            var errors = new InputErrors(say);
            errors.Try(() =>
            {
                var classifier = ThemeFiles.Model(file);
                if (name != "-" && !File.Exists(name)) throw new ToolFault(say => say.NoSuchFile(name));
                using var source = name == "-" ? Console.OpenStandardInput() : File.OpenRead(name);
                string[] inputs = file is null ? [name] : [name, file.FullName];
                OutputFile.Write(parse.GetValue(output), inputs, stream => Classify(classifier, name, source, stream, errors, cancellation), cancellation);
            });
            return errors.ExitCode;
        });
        return command;
    }

    private static void Classify(ThemeClassifier classifier, string name, Stream source, Stream target, InputErrors errors, CancellationToken cancellation)
    {
        using var reader = new StreamReader(source, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
        using var buffered = new BufferedStream(target, 1 << 16);
        using var json = new Utf8JsonWriter(buffered, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        var lines = new LineReader(reader, ReportFileOptions.Default.MaxBytes);
        var number = 0;
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
                catch (Exception fault) when (fault is JsonException or ToolFault)
                {
                    var at = number;
                    errors.Add(new ToolFault(say => say.At(name, at, ThemeJson.Describe(fault, say)), fault));
                }
            }
        }
        catch (DecoderFallbackException fault)
        {
            throw new ToolFault(say => say.At(name, number + 1, say.NotUtf8), fault);
        }

        if (number == 0) throw new ToolFault(say => say.EmptyLines(name));
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
