using Reports.Nlp.Indicators.Vocabulary;

namespace Reports.Nlp.Indicators.Names;

/// <summary>The names of a sentence that later figures may lean on, and those that the clause before leaves.</summary>
/// <remarks>One instance serves all sentences of a document in turn.</remarks>
internal sealed class NamesSaid(SentenceState state)
{
    private readonly List<NamedPlace> _names = [];

    public int Count => _names.Count;

    /// <summary>The name said last; there is one.</summary>
    public NamedPlace Last => _names[^1];

    /// <summary>The last names said, in the order of the text; there are as many.</summary>
    public List<NamedPlace> LastOf(int count) => _names[^count..];

    /// <summary>Begins a sentence.</summary>
    public void Restart() => _names.Clear();

    public void Remember(NamedPlace place)
    {
        if (_names.Count == 0 || _names[^1].Start != place.Start || _names[^1] != place) _names.Add(place);
    }

    /// <summary>What a name found is compared by: with the name before it where it only leans on that (总数, 增速).</summary>
    public NamedPlace Named(ReadOnlySpan<char> text, in FoundName name)
    {
        var printed = text[name.Start..name.End];
        if (name.Usual is null && IndicatorVocabulary.Default.Words.At(printed, WordRoles.Lean, out _) == printed.Length && (_names.Count > 0 ? _names[^1] : ListedBefore(text)) is { } leant)
        {
            return printed[^1] is '速' or '幅' or '率' ? leant : new(name.Start, name.End, null, string.Concat(leant.Canonical, printed));
        }

        return Placed(text, name);
    }

    /// <summary>
    /// What the clause before, if it holds no figure, leaves to the next one: 提高住院费用报销比例，达到75%; null where it ends with
    /// nothing that can be measured.
    /// </summary>
    public NamedPlace? LeftBefore(ReadOnlySpan<char> text)
    {
        if (!TryBefore(text, out var name)) return null;
        return name.Usual is not null || IndicatorVocabulary.Default.Words.Before(text[name.Start..name.End], WordRoles.Measure, out _) > 0 ? Placed(text, name) : null;
    }

    /// <summary>
    /// What the clause before says to rise or to be at its best (森林覆盖率稳步提升，居全省首位): a rank is its, and not that of the figure
    /// before; null where it says that of nothing that can be measured.
    /// </summary>
    public NamedPlace? RisenBefore(ReadOnlySpan<char> text)
    {
        var (from, to) = state.Before;
        if (to - from < 4 || from < state.Floor) return null;
        if (text[from..to].EndsWith("新高", StringComparison.Ordinal) && text[from..to].LastIndexOf('创') is > 0 and var at) to = from + at;
        NameFinder.Find(text, from, to, null, follows: false, out var name);
        if (name.IsEmpty || name.HasVerb || name.End == state.Before.To) return null;
        if (name.Usual is not null) return Placed(text, name);
        return IndicatorVocabulary.Default.Words.Before(text[name.Start..name.End], WordRoles.Measure, out var word) > 0 && !word.Is(WordRoles.Lean) ? Placed(text, name) : null;
    }

    /// <summary>What the clause before lists, for a name that leans on it: 引进优势企业，总量达到150家.</summary>
    private NamedPlace? ListedBefore(ReadOnlySpan<char> text) =>
        TryBefore(text, out var name) && (name.HasVerb || name.Usual is not null) ? Placed(text, name) : null;

    private bool TryBefore(ReadOnlySpan<char> text, out FoundName name)
    {
        name = default;
        if (state.Before.To - state.Before.From < 4 || state.Before.From < state.Floor) return false;
        NameFinder.Find(text, state.Before.From, state.Before.To, null, follows: false, out name);
        return !name.IsEmpty && name.End == state.Before.To;
    }

    private static NamedPlace Placed(ReadOnlySpan<char> text, in FoundName name) =>
        new(name.Start, name.End, name.Usual, name.Usual?.Name ?? text[name.Start..name.End].ToString());
}
