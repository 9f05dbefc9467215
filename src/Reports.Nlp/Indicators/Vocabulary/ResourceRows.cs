namespace Reports.Nlp.Indicators.Vocabulary;

/// <summary>Reads the rows of an embedded table: fields by tab, lines with <c>#</c> left out.</summary>
internal static class ResourceRows
{
    public static IEnumerable<string[]> Read(string name)
    {
        using var stream = typeof(ResourceRows).Assembly.GetManifestResourceStream($"Reports.Nlp.{name}")
            ?? throw new InvalidOperationException($"The assembly lacks its resource {name}.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#') yield return line.Split('\t');
    }
}
