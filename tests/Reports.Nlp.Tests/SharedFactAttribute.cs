namespace Reports.Nlp.Tests;

/// <summary>A test on the folder <c>shared</c> beside the repository; skipped where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute()
    {
        if (Folder is null) Skip = "there is no folder ../shared";
    }

    /// <summary>The folder's path, or null where there is none.</summary>
    public static string? Folder { get; } = Find();

    private static string? Find()
    {
        var shared = Path.Combine(Repository.Root, "..", "shared");
        return Directory.Exists(shared) ? Path.GetFullPath(shared) : null;
    }
}
