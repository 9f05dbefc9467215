using System.Text;
using System.Text.Json;

namespace Reports.Nlp.Cli.Annotating;

/// <summary>Annotates JSON lines, a document a line: <c>{ "name": "…", "text": "…" }</c>. Lines know nothing of each other.</summary>
internal sealed class JsonLinesRun(IReadOnlyList<InputFile> files, InputErrors errors, ReportAnnotatorOptions options, Reading reading) : IAnnotationRun
{
    /// <inheritdoc/>
    public IEnumerable<T> Annotate<T>(int jobs, Func<ReadReport, T> finish) where T : class
    {
        var annotator = new ReportAnnotator(options);
        return OrderedWork.Run(Lines(), jobs, line => AnnotateOne(annotator, line, finish), reading.Cancellation);
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
        if (file.Path != "-" && !File.Exists(file.Path)) throw new ToolFault(say => say.NoSuchFile(file.Path));
        return new(file.Path == "-" ? Console.OpenStandardInput() : File.OpenRead(file.Path), new UTF8Encoding(false, throwOnInvalidBytes: true));
    }

    private static string? NextLine(LineReader lines, InputFile file, int number) => At(file, number, () =>
    {
        try
        {
            return lines.Next();
        }
        catch (DecoderFallbackException fault)
        {
            throw new ToolFault(say => say.NotUtf8, fault);
        }
    });

    private T? AnnotateOne<T>(ReportAnnotator annotator, (InputFile File, int Number, string Line) line, Func<ReadReport, T> finish) where T : class
    {
        T? result = null;
        errors.Try(() => result = At(line.File, line.Number, () =>
        {
            var (name, text) = Parse(line.Line);
            return finish(new(annotator.Annotate(text, name, reading.Cancellation), null, text));
        }));
        return result;
    }

    /// <summary>Does what may find a fault in a line, and says which line it was.</summary>
    private static T At<T>(InputFile file, int number, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (ToolFault fault)
        {
            throw new ToolFault(say => say.At(file.Name, number, fault.In(say)), fault);
        }
        catch (InvalidDataException fault)
        {
            throw new ToolFault(say => say.At(file.Name, number, say.Of(fault)), fault);
        }
    }

    private static (string Name, string Text) Parse(string line)
    {
        try
        {
            using var row = JsonDocument.Parse(line);
            var root = row.RootElement;
            var kind = root.ValueKind;
            if (kind != JsonValueKind.Object) throw new ToolFault(say => say.NotAnObject(kind.ToString(), "name, text"));
            return (Field(root, "name"), Field(root, "text"));
        }
        catch (JsonException fault)
        {
            throw new ToolFault(say => say.NotJson(fault.Message), fault);
        }
        catch (InvalidOperationException fault)
        {
            throw new ToolFault(say => say.HalfCharacter, fault);
        }
    }

    private static string Field(JsonElement row, string name) =>
        row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()!
            : throw new ToolFault(say => say.LacksField(name));
}
