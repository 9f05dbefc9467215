namespace Reports.Nlp.Documents.Metadata;

/// <summary>The administrative divisions of China from the province to the county, from the embedded <c>divisions.tsv</c>.</summary>
/// <remarks>Loaded at first use, then immutable and shared by all threads.</remarks>
internal sealed class Gazetteer
{
    private const int LongestName = 15;
    private static readonly Lazy<Gazetteer> Loaded = new(Load);

    private readonly Dictionary<string, List<Division>> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Division> _byCode = new(StringComparer.Ordinal);

    public static Gazetteer Default => Loaded.Value;

    /// <summary>The divisions named at <paramref name="start"/>, by the longest name that stands there; empty where none does.</summary>
    public IReadOnlyList<Division> At(string text, int start)
    {
        var names = _byName.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(LongestName, text.Length - start); length >= 2; length--)
            if (names.TryGetValue(text.AsSpan(start, length), out var found)) return found;
        return [];
    }

    /// <summary>The divisions above <paramref name="division"/>, the province first.</summary>
    public IEnumerable<Division> Above(Division division)
    {
        for (var length = 2; length < division.Code.Length; length += 2)
            if (_byCode.TryGetValue(division.Code[..length], out var above)) yield return above;
    }

    /// <summary>The name from the province down: 天津市河西区.</summary>
    public string FullName(Division division) => string.Concat(Above(division).Append(division).Select(d => d.Name));

    private static Gazetteer Load()
    {
        var gazetteer = new Gazetteer();
        using var stream = typeof(Gazetteer).Assembly.GetManifestResourceStream("Reports.Nlp.divisions.tsv")
            ?? throw new InvalidOperationException("The assembly lacks its resource divisions.tsv.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            var division = new Division(line[..tab], line[(tab + 1)..]);
            gazetteer._byCode.Add(division.Code, division);
            if (!gazetteer._byName.TryGetValue(division.Name, out var list)) gazetteer._byName.Add(division.Name, list = []);
            list.Add(division);
        }

        return gazetteer;
    }
}
