namespace Reports.Nlp.Themes;

/// <summary>Reads the tables that travel inside the assembly.</summary>
internal static class ThemeResource
{
    /// <summary>The rows of a table without its header, each with exactly so many columns.</summary>
    public static List<string[]> Rows(string name, int columns)
    {
        using var stream = typeof(ThemeResource).Assembly.GetManifestResourceStream($"Reports.Nlp.{name}")
            ?? throw new InvalidOperationException($"The assembly lacks its resource {name}.");
        using var reader = new StreamReader(stream);
        var rows = new List<string[]>();
        reader.ReadLine();
        for (var line = 2; reader.ReadLine() is { } text; line++)
        {
            var row = text.Split('\t');
            if (row.Length != columns) throw new InvalidDataException($"{name}({line}): found {row.Length} columns; wanted {columns}");
            rows.Add(row);
        }

        return rows;
    }
}
