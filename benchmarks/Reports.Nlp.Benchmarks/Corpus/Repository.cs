namespace Reports.Nlp.Benchmarks.Corpus;

/// <summary>The repository that these benchmarks are run in.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    public static string File(params ReadOnlySpan<string> path) => Path.Combine([Root, .. path]);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (System.IO.File.Exists(Path.Combine(folder.FullName, "Reports.Nlp.sln"))) return folder.FullName;
        throw new InvalidOperationException($"found no Reports.Nlp.sln above {AppContext.BaseDirectory}; wanted to run inside the repository");
    }
}
