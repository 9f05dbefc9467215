namespace Reports.Nlp.Tests;

/// <summary>Finds the repository's files from wherever the tests run.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = Find();

    /// <summary>A made-up report that the repository carries.</summary>
    public static string Sample { get; } = Path.Combine(Root, "tests", "Samples", "qinglan-2024-work-report.txt");

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Reports.Nlp.sln"))) return folder.FullName;
        throw new InvalidOperationException($"No Reports.Nlp.sln above {AppContext.BaseDirectory}.");
    }
}
