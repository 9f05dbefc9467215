using System.Collections.Frozen;

using Reports.Nlp.Glossaries;
using Reports.Nlp.Segmentation;
using Reports.Nlp.Text;

namespace Reports.Nlp.Mentions;

/// <summary>All spellings of any number of glossaries, matched in one pass.</summary>
/// <remarks>
/// Built in time linear in the characters of the spellings. A look-up costs the length of the text, whatever the number of
/// spellings. Immutable, so safe to share.
/// </remarks>
internal sealed class TermIndex
{
    /// <summary>A document that explains one term more often than this says nothing new, and each of its uses would be weighed against all of that.</summary>
    private const int MostOwnSenses = 32;

    private readonly LongestMatcher? _matcher;
    private readonly TermForm[][] _forms;
    private readonly TermShape[] _shapes;
    private readonly int[] _shorter;
    private readonly FrozenDictionary<string, TermForm[]> _withoutCarrier;

    private TermIndex(LongestMatcher? matcher, TermForm[][] forms, TermShape[] shapes, int[] shorter, FrozenDictionary<string, TermForm[]> withoutCarrier)
    {
        _matcher = matcher;
        _forms = forms;
        _shapes = shapes;
        _shorter = shorter;
        _withoutCarrier = withoutCarrier;
    }

    /// <summary>An index without spellings.</summary>
    public static TermIndex Empty { get; } = new(null, [], [], [], FrozenDictionary<string, TermForm[]>.Empty);

    /// <summary>Indexes senses by all their spellings, for any number of documents.</summary>
    /// <param name="senses">Senses with the tier they come from, in the order of their weight.</param>
    /// <param name="lexicon">Tells words of the language from names.</param>
    public static TermIndex Build(IEnumerable<(Sense Sense, SourceTier Tier)> senses, Lexicon lexicon) => Build(senses, lexicon, static keys => LongestMatcher.Build(keys));

    /// <summary>Indexes what one document defines, for that document.</summary>
    /// <param name="own">Its glossary.</param>
    /// <param name="lexicon">Tells words of the language from names.</param>
    public static TermIndex BuildOwn(Glossary own, Lexicon lexicon) => own.Senses.Count == 0
        ? Empty
        : Build(own.Senses.Select(sense => (sense, SourceTier.Own)), lexicon, static keys => LongestMatcher.BuildSmall(keys));

    private static TermIndex Build(IEnumerable<(Sense Sense, SourceTier Tier)> senses, Lexicon lexicon, Func<string[], LongestMatcher> match)
    {
        var forms = new Dictionary<string, List<TermForm>>(StringComparer.Ordinal);
        var spellings = new Dictionary<string, string>(StringComparer.Ordinal);
        var order = 0;
        foreach (var (sense, tier) in senses)
        {
            foreach (var spelling in Spellings(sense))
            {
                var isShort = IsShort(spelling, sense);
                var core = CharacterFolding.Default.Key(isShort ? spelling : ShortForm(sense) ?? spelling);
                Add(forms, spellings, spelling, new(sense, tier, order, isShort, core));
            }

            order++;
        }

        return Build(forms, spellings, lexicon, match);
    }

    /// <summary>Indexes abbreviations that are known without a meaning.</summary>
    /// <param name="terms">The abbreviations.</param>
    /// <param name="lexicon">Tells words of the language from names.</param>
    public static TermIndex Build(IEnumerable<string> terms, Lexicon lexicon)
    {
        var forms = new Dictionary<string, List<TermForm>>(StringComparer.Ordinal);
        var spellings = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var term in terms) Add(forms, spellings, term, new(null, SourceTier.Known, forms.Count, false, CharacterFolding.Default.Key(term)));
        return Build(forms, spellings, lexicon, static keys => LongestMatcher.Build(keys));
    }

    /// <summary>The next match at or after a place, the longest that begins there.</summary>
    /// <returns>The key's number, or -1 where there is none.</returns>
    public int Next(ReadOnlySpan<char> keys, int start, out int at, out int length)
    {
        if (_matcher is null)
        {
            at = keys.Length;
            length = 0;
            return -1;
        }

        at = _matcher.Next(keys, start, out length, out var value);
        return value - 1;
    }

    /// <summary>The longest key that another one begins with, or -1.</summary>
    public int Shorter(int key) => _shorter[key];

    /// <summary>The number of a key, or -1.</summary>
    public int Find(ReadOnlySpan<char> key) => (_matcher?.Find(key) ?? 0) - 1;

    /// <summary>The spellings under a key.</summary>
    public ReadOnlySpan<TermForm> Forms(int key) => key < 0 ? [] : _forms[key];

    /// <summary>The shape of a key.</summary>
    public TermShape Shape(int key) => _shapes[key];

    /// <summary>Spellings that are a key and a carrier noun: 雏鹰企业 under 雏鹰.</summary>
    public ReadOnlySpan<TermForm> Carried(string key) => _withoutCarrier.TryGetValue(key, out var forms) ? forms : [];

    private static TermIndex Build(Dictionary<string, List<TermForm>> forms, Dictionary<string, string> spellings, Lexicon lexicon, Func<string[], LongestMatcher> match)
    {
        string[] keys = [.. forms.Keys.Order(StringComparer.Ordinal)];
        var matcher = keys.Length > 0 ? match(keys) : null;
        var shorter = new int[keys.Length];
        var shapes = new TermShape[keys.Length];
        var carried = new Dictionary<string, List<TermForm>>(StringComparer.Ordinal);
        for (var i = 0; i < keys.Length; i++)
        {
            shapes[i] = TermShapes.Of(spellings[keys[i]], lexicon);
            shorter[i] = -1;
            for (var length = keys[i].Length - 1; length > 0 && shorter[i] < 0; length--) shorter[i] = matcher!.Find(keys[i].AsSpan(0, length)) - 1;
            if (TermSpelling.WithoutCarrier(keys[i]) is not { } bare) continue;
            if (!carried.TryGetValue(bare, out var list)) carried[bare] = list = [];
            list.AddRange(forms[keys[i]]);
        }

        return new(
            matcher, [.. keys.Select(key => forms[key].ToArray())], shapes, shorter,
            carried.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal));
    }

    private static void Add(Dictionary<string, List<TermForm>> forms, Dictionary<string, string> spellings, string spelling, TermForm form)
    {
        foreach (var key in TermSpelling.Keys(spelling))
        {
            if (key.Length < 2) continue;
            if (!forms.TryGetValue(key, out var list)) forms[key] = list = [];
            spellings.TryAdd(key, spelling);
            // Senses come one after another: one that is in the list already is its last.
            if (list.Count > 0 && ReferenceEquals(list[^1].Sense, form.Sense)) continue;
            if (form.Tier != SourceTier.Own || list.Count < MostOwnSenses) list.Add(form);
        }
    }

    private static IEnumerable<string> Spellings(Sense sense) => [sense.Term, .. sense.Variants];

    private static string? ShortForm(Sense sense) => sense.Variants.FirstOrDefault(variant => IsShort(variant, sense));

    private static bool IsShort(string variant, Sense sense) =>
        variant.Length < sense.Term.Length && CharacterFolding.Default.Key(sense.Term).Contains(CharacterFolding.Default.Key(variant), StringComparison.Ordinal);
}
