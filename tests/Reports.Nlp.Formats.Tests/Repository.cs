namespace Reports.Nlp.Formats.Tests;

/// <summary>Where the repository lies, and the folder of public reports beside it.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Shared => Path.GetFullPath(Path.Combine(Root, "..", "shared"));

    public static string Samples => Path.Combine(Root, "tests", "Samples");

    /// <summary>Reports of one region, with lists of terms and without.</summary>
    public static IEnumerable<string> Reports => Directory.EnumerateFiles(Path.Combine(Shared, "corpus", "tianjin"), "*.txt").Order(StringComparer.Ordinal);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Reports.Nlp.sln"))) folder = folder.Parent;
        return folder?.FullName ?? AppContext.BaseDirectory;
    }
}
