namespace Reports.Nlp.Indicators.Vocabulary;

/// <summary>The words that stand around figures, and the units, from the embedded tables.</summary>
/// <remarks>Loaded at first use, then immutable and shared by all threads.</remarks>
internal sealed class IndicatorVocabulary
{
    private IndicatorVocabulary()
    {
        var words = new Dictionary<string, Word>(StringComparer.Ordinal);
        foreach (var row in ResourceRows.Read("indicator-words.tsv")) words.Add(row[0], WordOf(row[0], row[1]));
        Words = new(words, word => word.Roles);
        CutHeads = string.Concat(words.Where(word => word.Value.Is(WordRoles.Cut)).Select(word => word.Key[0]));
        var units = new Dictionary<string, Unit>(StringComparer.Ordinal);
        foreach (var row in ResourceRows.Read("indicator-units.tsv")) units.Add(row[0], new(row[0], KindOf(row[1])));
        Units = new(units, unit => WordRoles.None);
    }

    /// <summary>The only one; a field and no <see cref="Lazy{T}"/>, since it is asked for several times a figure.</summary>
    public static IndicatorVocabulary Default { get; } = new();

    public PhraseTable<Word> Words { get; }

    /// <summary>The characters that verbs begin with which end a name before them.</summary>
    public string CutHeads { get; }

    public PhraseTable<Unit> Units { get; }

    private static Word WordOf(string word, string roles)
    {
        var all = SaidBy(word);
        IndicatorModifier? modifier = null;
        IndicatorDirection? direction = null;
        foreach (var role in roles.Split(' '))
        {
            var colon = role.IndexOf(':', StringComparison.Ordinal);
            var name = colon < 0 ? role : role[..colon];
            all |= RoleOf(name);
            if (colon < 0) continue;
            if (name == "steady") direction = role[(colon + 1)..] == "增长" ? IndicatorDirection.Growth : IndicatorDirection.Decline;
            else modifier = IndicatorNames.ModifierOf(role[(colon + 1)..]);
        }

        // 新 before a verb says that what it counts is new, whichever verb it is.
        if (word[0] == '新' && (all & (WordRoles.Deliver | WordRoles.Lead)) != 0) all |= WordRoles.Added;
        return new(all, modifier, direction);
    }

    /// <summary>What a word says whatever its roles, of those that later rules ask for.</summary>
    private static WordRoles SaidBy(string word)
    {
        var says = word switch
        {
            "力争" => WordRoles.Strive,
            "分别" => WordRoles.Respective,
            "均" or "都" or "各" or "双双" => WordRoles.Each,
            "高" => WordRoles.High,
            "低" => WordRoles.Low,
            "年平均" or "平均每年" or "每年" => WordRoles.Average,
            _ => WordRoles.None,
        };
        if (word.StartsWith("年均", StringComparison.Ordinal)) says |= WordRoles.Average;
        return word.Contains("累计", StringComparison.Ordinal) ? says | WordRoles.Cumulative : says;
    }

    private static WordRoles RoleOf(string name) => name switch
    {
        "growth" => WordRoles.Growth,
        "decline" => WordRoles.Decline,
        "reach" => WordRoles.Reach,
        "hold" => WordRoles.Hold,
        "state" => WordRoles.State,
        "done" => WordRoles.Done,
        "adverb" => WordRoles.Adverb,
        "deliver" => WordRoles.Deliver,
        "added" => WordRoles.Added,
        "lead" => WordRoles.Lead,
        "cut" => WordRoles.Cut,
        "heads" => WordRoles.Head,
        "lean" => WordRoles.Lean,
        "steady" => WordRoles.Steady,
        "before" => WordRoles.Before,
        "after" => WordRoles.After,
        "manner" => WordRoles.Manner,
        "measure" => WordRoles.Measure,
        "kind" => WordRoles.Kind,
        "noun" => WordRoles.Noun,
        "bare" => WordRoles.Bare,
        "plain" => WordRoles.None,
        _ => throw new InvalidOperationException($"indicator-words.tsv: \"{name}\" is no role."),
    };

    private static UnitKind KindOf(string name) => name switch
    {
        "unit" => UnitKind.Plain,
        "people" => UnitKind.People,
        "duration" => UnitKind.Duration,
        "none" => UnitKind.None,
        _ => throw new InvalidOperationException($"indicator-units.tsv: \"{name}\" is no kind of unit."),
    };
}
