using Reports.Nlp.Glossaries;

namespace Reports.Nlp.Cli.Annotating;

/// <summary>What the inputs define, gathered one by one; no term gets more senses than may be weighed.</summary>
/// <param name="most">Senses that one spelling may have.</param>
internal sealed class CorpusSenses(int most)
{
    private readonly List<Sense> _senses = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>Adds what an input defines, all of it or nothing.</summary>
    /// <param name="path">The input.</param>
    /// <param name="senses">What it defines.</param>
    /// <exception cref="ToolFault">A term would have too many senses.</exception>
    public void Add(string path, IReadOnlyList<Sense> senses)
    {
        var more = senses.SelectMany(sense => sense.Variants.Prepend(sense.Term).Distinct(StringComparer.Ordinal)).CountBy(spelling => spelling, StringComparer.Ordinal).ToList();
        foreach (var (spelling, count) in more)
            if (_counts.GetValueOrDefault(spelling) + count > most) throw new ToolFault(say => say.TooManySenses(path, spelling, most));
        foreach (var (spelling, count) in more) _counts[spelling] = _counts.GetValueOrDefault(spelling) + count;
        _senses.AddRange(senses);
    }

    /// <summary>All of it as the glossary of the corpus.</summary>
    public Glossary ToGlossary() => new(_senses);
}
