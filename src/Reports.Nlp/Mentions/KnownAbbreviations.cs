namespace Reports.Nlp.Mentions;

/// <summary>Policy abbreviations that are known to be some even where nobody defines them: 放管服, 专精特新, 双拥.</summary>
/// <remarks>From the embedded <c>abbreviations.txt</c>: one a line. Loaded at first use, then immutable and shared by all threads.</remarks>
internal static class KnownAbbreviations
{
    private const string ResourceName = "Reports.Nlp.abbreviations.txt";

    private static readonly Lazy<IReadOnlyList<string>> Loaded = new(Load);

    /// <summary>The abbreviations, in the order of the file.</summary>
    public static IReadOnlyList<string> All => Loaded.Value;

    private static List<string> Load()
    {
        using var stream = typeof(KnownAbbreviations).Assembly.GetManifestResourceStream(ResourceName)
            ?? throw new InvalidOperationException($"the assembly was built without its resource {ResourceName}");
        using var reader = new StreamReader(stream);
        var all = new List<string>();
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#') all.Add(line);
        return all;
    }
}
