using System.Text.Json.Serialization;

namespace Reports.Nlp.Glossaries;

/// <summary>The generated (de)serializers of glossary files: no reflection, so they survive trimming.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n")]
[JsonSerializable(typeof(GlossaryFileJson))]
[JsonSerializable(typeof(SenseJson))]
internal sealed partial class GlossaryJsonContext : JsonSerializerContext;
