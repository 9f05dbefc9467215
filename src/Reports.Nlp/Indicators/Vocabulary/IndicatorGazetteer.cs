namespace Reports.Nlp.Indicators.Vocabulary;

/// <summary>The usual indicators by all their names, from the embedded <c>indicator-names.tsv</c>.</summary>
/// <remarks>Loaded at first use, then immutable and shared by all threads.</remarks>
internal sealed class IndicatorGazetteer
{
    private readonly Dictionary<string, UsualIndicator> _byName = new(StringComparer.Ordinal);

    private IndicatorGazetteer()
    {
        var names = new Dictionary<string, UsualIndicator>(StringComparer.Ordinal);
        foreach (var row in ResourceRows.Read("indicator-names.tsv"))
        {
            var indicator = Of(row);
            _byName.Add(indicator.Name, indicator);
            names.Add(row[0], indicator);
            foreach (var variant in row[1].Split('|', StringSplitOptions.RemoveEmptyEntries)) names.Add(variant, indicator);
        }

        Names = new(names, name => WordRoles.None);
    }

    /// <summary>The only one; a field and no <see cref="Lazy{T}"/>, since it is asked for several times a figure.</summary>
    public static IndicatorGazetteer Default { get; } = new();

    public PhraseTable<UsualIndicator> Names { get; }

    /// <summary>The usual indicator that is compared by <paramref name="name"/>, or null.</summary>
    public UsualIndicator? Find(string name) => _byName.GetValueOrDefault(name);

    private static UsualIndicator Of(string[] row)
    {
        var units = row[2].Split('|', StringSplitOptions.RemoveEmptyEntries);
        var aim = row.Length < 4 ? IndicatorAim.More : row[3] switch
        {
            "less" => IndicatorAim.Less,
            "open" => IndicatorAim.Open,
            _ => throw new InvalidOperationException($"indicator-names.tsv: \"{row[3]}\" is no aim."),
        };
        return new(row[0], [.. units.Where(unit => unit != "money").Select(unit => unit == "rate" ? "%" : unit)], units.Contains("money"), units.Contains("rate"), aim);
    }
}
