using System.Text;
using System.Text.Json;

using Reports.Nlp.Annotation;

namespace Reports.Nlp.Cli.Annotating;

/// <summary>Annotates JSON lines, a document a line: <c>{ "name": "…", "text": "…" }</c>. Lines know nothing of each other.</summary>
internal sealed class JsonLinesRun(IReadOnlyList<InputFile> files, InputErrors errors, ReportAnnotatorOptions options, Reading reading)
{
    /// <summary>The good lines, annotated, in their order.</summary>
    /// <param name="jobs">How many are worked on at a time.</param>
    public IEnumerable<ReadReport> Annotate(int jobs)
    {
        var annotator = new ReportAnnotator(options);
        return OrderedWork.Run(Lines(), jobs, line => AnnotateOne(annotator, line), reading.Cancellation);
    }

    private IEnumerable<(InputFile File, int Number, string Line)> Lines()
    {
        foreach (var file in files)
        {
            StreamReader? reader = null;
            if (!errors.Try(() => reader = Open(file))) continue;
            using (reader)
            {
                var lines = new LineReader(reader!, reading.Files.MaxBytes);
                for (var number = 1; ; number++)
                {
                    string? line = null;
                    if (!errors.Try(() => line = NextLine(lines, file, number)) || line is null) break;
                    if (!string.IsNullOrWhiteSpace(line)) yield return (file, number, line);
                }
            }
        }
    }

    private static StreamReader Open(InputFile file)
    {
        if (file.Path != "-" && !File.Exists(file.Path)) throw new FileNotFoundException($"{file.Path}: no such file");
        return new(file.Path == "-" ? Console.OpenStandardInput() : File.OpenRead(file.Path), new UTF8Encoding(false, throwOnInvalidBytes: true));
    }

    private static string? NextLine(LineReader lines, InputFile file, int number)
    {
        try
        {
            return lines.Next();
        }
        catch (InvalidDataException fault)
        {
            throw new InvalidDataException($"{file.Name}({number}): {fault.Message}", fault);
        }
        catch (DecoderFallbackException fault)
        {
            throw new InvalidDataException($"{file.Name}({number}): found bytes that are not UTF-8; wanted JSON lines in UTF-8", fault);
        }
    }

    private ReadReport? AnnotateOne(ReportAnnotator annotator, (InputFile File, int Number, string Line) line)
    {
        ReadReport? result = null;
        errors.Try(() =>
        {
            var place = $"{line.File.Name}({line.Number})";
            var (name, text) = Parse(line.Line, place);
            result = new(Annotate(annotator, name, text, place), null, text);
        });
        return result;
    }

    private AnnotatedReport Annotate(ReportAnnotator annotator, string name, string text, string place)
    {
        try
        {
            return annotator.Annotate(text, name, reading.Cancellation);
        }
        catch (InvalidDataException fault)
        {
            throw new InvalidDataException($"{place}: {fault.Message}", fault);
        }
    }

    private static (string Name, string Text) Parse(string line, string place)
    {
        try
        {
            using var row = JsonDocument.Parse(line);
            var root = row.RootElement;
            if (root.ValueKind != JsonValueKind.Object) throw new InvalidDataException($"{place}: found {root.ValueKind}; wanted an object with name and text");
            return (Field(root, "name", place), Field(root, "text", place));
        }
        catch (JsonException fault)
        {
            throw new InvalidDataException($"{place}: no JSON: {fault.Message}", fault);
        }
        catch (InvalidOperationException fault)
        {
            throw new InvalidDataException($"{place}: found half a surrogate pair; wanted valid Unicode", fault);
        }
    }

    private static string Field(JsonElement row, string name, string place) =>
        row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()!
            : throw new InvalidDataException($"{place}: lacks \"{name}\"; wanted an object with name and text");
}
