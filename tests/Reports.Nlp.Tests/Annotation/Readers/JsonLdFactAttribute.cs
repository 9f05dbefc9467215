namespace Reports.Nlp.Tests.Annotation.Readers;

/// <summary>A test that reads JSON-LD with PyLD and RDFLib; skipped where Debian's packages are not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class JsonLdFactAttribute : FactAttribute
{
    /// <summary>The system's Python, which sees Debian's packages.</summary>
    public const string Python = "/usr/bin/python3";

    private const string Packages = "/usr/lib/python3/dist-packages";

    public JsonLdFactAttribute()
    {
        if (!File.Exists(Python) || !Directory.Exists($"{Packages}/pyld") || !Directory.Exists($"{Packages}/rdflib")) Skip = "python3-pyld and python3-rdflib are not installed";
    }
}
