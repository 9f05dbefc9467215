using System.Text;

namespace Reports.Nlp.Benchmarks.Segmentation;

/// <summary>Text to measure on: the reports in <c>../shared/corpus</c> beside the repository, else the made-up ones in <c>tests/Samples</c>.</summary>
internal static class ReportText
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Whole files one after the other, again and again, cut after a line.</summary>
    /// <param name="bytes">How many bytes of UTF-8 it shall have, less a line at most.</param>
    /// <param name="files">The files, or none for the default.</param>
    public static string OfSize(int bytes, params string[] files)
    {
        if (files.Length == 0) files = Defaults();
        var text = new StringBuilder();
        var left = bytes;
        while (true)
        {
            foreach (var line in files.SelectMany(File.ReadLines))
            {
                left -= Encoding.UTF8.GetByteCount(line) + 1;
                if (left < 0) return text.ToString();
                text.Append(line).Append('\n');
            }
        }
    }

    /// <summary>The reports that are used where none are given: real ones where they lie beside the repository, else its sample.</summary>
    public static string[] Defaults()
    {
        var corpus = Path.Combine(Root, "..", "shared", "corpus");
        var folder = Directory.Exists(corpus) ? corpus : Path.Combine(Root, "tests", "Samples");
        return [.. Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Reports.Nlp.sln"))) return folder.FullName;
        throw new InvalidOperationException($"found no Reports.Nlp.sln above {AppContext.BaseDirectory}; wanted to run inside the repository");
    }
}
