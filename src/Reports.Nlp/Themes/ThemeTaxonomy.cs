using System.Collections.Frozen;

namespace Reports.Nlp.Themes;

/// <summary>The themes that a classifier tells apart, in a fixed order.</summary>
/// <remarks>Equality is by reference. Immutable, so safe to share between threads.</remarks>
public sealed class ThemeTaxonomy
{
    private static readonly Lazy<ThemeTaxonomy> BuiltIn = new(() => new(ThemeResource.Rows("themes.tsv", 5).Select(c => new Theme(c[0], c[1], c[2]))));

    private readonly Theme[] _themes;
    private readonly FrozenDictionary<string, int> _index;

    /// <summary>A taxonomy of one's own.</summary>
    /// <param name="themes">The themes, in the order they are to have.</param>
    /// <exception cref="ArgumentException">There is none, one has no id, or two have the same.</exception>
    public ThemeTaxonomy(IEnumerable<Theme> themes)
    {
        ArgumentNullException.ThrowIfNull(themes);
        _themes = [.. themes];
        if (_themes.Length == 0) throw new ArgumentException("found no theme; wanted one at least", nameof(themes));
        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < _themes.Length; i++)
        {
            if (string.IsNullOrWhiteSpace(_themes[i].Id)) throw new ArgumentException($"found a theme without id at {i}; wanted one", nameof(themes));
            if (!index.TryAdd(_themes[i].Id, i)) throw new ArgumentException($"found the theme \"{_themes[i].Id}\" twice; wanted each once", nameof(themes));
        }

        _index = index.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The built-in taxonomy: 22 themes of Chinese government reports, from <c>guidance</c> to <c>other</c>.</summary>
    public static ThemeTaxonomy Default => BuiltIn.Value;

    /// <summary>Number of themes.</summary>
    public int Count => _themes.Length;

    /// <summary>The themes in their order; never empty.</summary>
    public IReadOnlyList<Theme> Themes => _themes;

    /// <summary>Place of a theme.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>Its place from 0, or -1 where there is no such theme.</returns>
    public int IndexOf(string id) => _index.TryGetValue(id, out var index) ? index : -1;

    /// <summary>Whether there is such a theme.</summary>
    /// <param name="id">An id.</param>
    /// <returns>True where a theme has it, case and all.</returns>
    public bool Contains(string id) => _index.ContainsKey(id);

    /// <summary>The theme of an id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The theme, or null where there is no such theme.</returns>
    public Theme? Find(string id) => _index.TryGetValue(id, out var index) ? _themes[index] : null;
}
