using System.Text.Encodings.Web;
using System.Text.Json;

namespace Reports.Nlp.Glossaries;

/// <summary>Reads and writes glossaries as JSON (<c>reports-nlp-glossary/1</c>), UTF-8 without byte order mark, Chinese unescaped.</summary>
/// <remarks>
/// What is written reads back the same, and what was written by this type is written again byte for byte. Fields that are not
/// known are passed over when reading. Stateless, so safe to use from any number of threads.
/// </remarks>
public static class GlossaryJson
{
    /// <summary>The name of the shape, which every file bears.</summary>
    public const string Schema = "reports-nlp-glossary/1";

    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a glossary.</summary>
    /// <param name="glossary">The glossary.</param>
    /// <param name="output">Where to; it is neither closed nor rewound.</param>
    public static void Write(Glossary glossary, Stream output)
    {
        ArgumentNullException.ThrowIfNull(glossary);
        ArgumentNullException.ThrowIfNull(output);
        using (var json = new Utf8JsonWriter(output, Readable))
        {
            json.WriteStartObject();
            json.WriteString("schema", Schema);
            json.WriteStartArray("entries");
            foreach (var sense in glossary.Senses) GlossaryRowWriter.Write(json, sense);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    /// <summary>Reads a glossary within the default limits.</summary>
    /// <param name="input">The bytes of the file, a byte order mark allowed.</param>
    /// <param name="name">The name of the file, for messages.</param>
    /// <returns>The glossary.</returns>
    /// <exception cref="InvalidDataException">
    /// It is no glossary; the message names line and field, what was found and what was wanted:
    /// <c>glossary.json(12): "term" is empty; an entry needs a headword</c>.
    /// </exception>
    public static Glossary Read(ReadOnlySpan<byte> input, string name) => Read(input, name, GlossaryJsonOptions.Default);

    /// <summary>Reads a glossary.</summary>
    /// <param name="input">The bytes of the file, a byte order mark allowed.</param>
    /// <param name="name">The name of the file, for messages.</param>
    /// <param name="options">How much the file may hold.</param>
    /// <returns>The glossary.</returns>
    /// <exception cref="InvalidDataException">It is no glossary or exceeds a limit; the message names line and field.</exception>
    public static Glossary Read(ReadOnlySpan<byte> input, string name, GlossaryJsonOptions options)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(options);
        return new(new GlossaryJsonReader(name, options).Read(input));
    }
}
