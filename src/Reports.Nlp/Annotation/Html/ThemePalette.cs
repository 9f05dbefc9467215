namespace Reports.Nlp.Annotation.Html;

/// <summary>Names and colour numbers of themes: the stylesheet has a colour for each number.</summary>
internal sealed class ThemePalette
{
    /// <summary>How many colours the stylesheet has.</summary>
    public const int Colours = 24;

    private readonly Dictionary<string, (int Number, string Name)> _themes = new(StringComparer.Ordinal);

    public ThemePalette(IReadOnlyList<KeyValuePair<string, string>> names, IEnumerable<string> used)
    {
        foreach (var (id, name) in names) _themes.TryAdd(id, (_themes.Count, name));
        foreach (var id in used.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)) _themes.TryAdd(id, (_themes.Count, id));
    }

    /// <summary>Every theme in order.</summary>
    public IEnumerable<string> Ids => _themes.OrderBy(pair => pair.Value.Number).Select(pair => pair.Key);

    public int NumberOf(string theme) => _themes[theme].Number;

    public int ColourOf(string theme) => _themes[theme].Number % Colours;

    public string NameOf(string theme) => _themes[theme].Name;
}
