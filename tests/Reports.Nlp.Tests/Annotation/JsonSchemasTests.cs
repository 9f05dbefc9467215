using System.Text.Json.Nodes;

using Reports.Nlp.Annotation;

namespace Reports.Nlp.Tests.Annotation;

public class JsonSchemasTests
{
    [Fact]
    public void Names_are_those_of_the_files()
    {
        var folder = Path.Combine(Repository.Root, "src", "Reports.Nlp", "Annotation", "Schemas");
        Assert.Equal(Directory.GetFiles(folder).Select(file => Path.GetFileName(file)[..^".schema.json".Length]).Order(StringComparer.Ordinal), JsonSchemas.Names);
        foreach (var name in JsonSchemas.Names) Assert.Equal(File.ReadAllText(Path.Combine(folder, name + ".schema.json")), JsonSchemas.Read(name));
    }

    [Fact]
    public void Each_bears_its_name_and_title()
    {
        foreach (var name in JsonSchemas.Names)
        {
            var schema = JsonNode.Parse(JsonSchemas.Read(name))!;
            Assert.Equal($"urn:reports-nlp:{name}:1", (string?)schema["$id"]);
            Assert.False(string.IsNullOrEmpty((string?)schema["title"]));
            Assert.False(string.IsNullOrEmpty((string?)schema["description"]));
        }
    }

    // Each schema stands alone, so an entry of a glossary is described in two of them.
    [Fact]
    public void What_two_schemas_describe_they_describe_alike()
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in JsonSchemas.Names)
            foreach (var (definition, schema) in JsonNode.Parse(JsonSchemas.Read(name))!["$defs"]?.AsObject() ?? [])
                if (!first.TryAdd(definition, schema!.ToJsonString())) Assert.Equal(first[definition], schema.ToJsonString());
    }

    [Fact]
    public void An_unknown_name_is_told_the_known_ones() =>
        Assert.Contains("wanted one of annotated-report, ", Assert.Throws<ArgumentException>(() => JsonSchemas.Read("nothing")).Message, StringComparison.Ordinal);
}
