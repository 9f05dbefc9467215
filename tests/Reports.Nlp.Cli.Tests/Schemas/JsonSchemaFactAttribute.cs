namespace Reports.Nlp.Cli.Tests.Schemas;

/// <summary>A test with an independent validator (Debian's <c>python3-jsonschema</c> under the system's Python); skipped where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class JsonSchemaFactAttribute : FactAttribute
{
    public JsonSchemaFactAttribute()
    {
        if (!Validator.IsInstalled) Skip = "python3-jsonschema is not installed";
    }
}
