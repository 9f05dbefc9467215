namespace Reports.Nlp.Formats.Tests;

/// <summary>A test on the public reports beside the repository; skipped where they are missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute()
    {
        if (!Directory.Exists(Repository.Shared)) Skip = "../shared is missing";
    }
}
