namespace Reports.Nlp.Indicators;

/// <summary>The usual indicators by all their names, from the embedded <c>indicator-names.tsv</c>.</summary>
/// <remarks>Loaded at first use, then immutable and shared by all threads.</remarks>
internal sealed class IndicatorGazetteer
{
    private static readonly Lazy<IndicatorGazetteer> Loaded = new(() => new());

    private IndicatorGazetteer()
    {
        var names = new Dictionary<string, UsualIndicator>(StringComparer.Ordinal);
        foreach (var row in ResourceRows.Read("indicator-names.tsv"))
        {
            var units = row[2].Split('|', StringSplitOptions.RemoveEmptyEntries);
            var indicator = new UsualIndicator(row[0], [.. units.Where(u => u != "money")], units.Contains("money"));
            names.Add(row[0], indicator);
            foreach (var variant in row[1].Split('|', StringSplitOptions.RemoveEmptyEntries)) names.Add(variant, indicator);
        }

        Names = new(names);
    }

    public static IndicatorGazetteer Default => Loaded.Value;

    public PhraseTable<UsualIndicator> Names { get; }
}
