using System.Diagnostics.CodeAnalysis;

namespace Reports.Nlp.Glossaries;

/// <summary>Gathers what documents define, one after another, into one glossary, and lets no spelling have more senses than may be weighed.</summary>
/// <remarks>
/// For a corpus that does not fit in memory: harvest its documents one by one, add what each defines, and give the result as
/// <see cref="ReportAnnotatorOptions.Corpus"/>. Adding costs time linear in the senses added. Not safe to share between threads.
/// </remarks>
/// <example>
/// <code>
/// var builder = new GlossaryBuilder();
/// foreach (var path in Directory.EnumerateFiles("reports"))
///     builder.TryAdd(GlossaryHarvester.Harvest(ReportReader.Read(File.ReadAllText(path), path)).Glossary.Senses, out _);
/// var annotator = new ReportAnnotator(new() { Corpus = builder.ToGlossary() });
/// </code>
/// </example>
public sealed class GlossaryBuilder
{
    /// <summary>Senses that one spelling may have where nothing else is said.</summary>
    public const int DefaultMaxSenses = 10_000;

    private readonly List<Sense> _senses = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly int _most;

    /// <summary>A builder that lets a spelling have <see cref="DefaultMaxSenses"/> senses.</summary>
    public GlossaryBuilder() : this(DefaultMaxSenses)
    {
    }

    /// <summary>A builder with a limit of the caller's.</summary>
    /// <param name="maxSenses">Senses that one spelling may have.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxSenses"/> is negative.</exception>
    public GlossaryBuilder(int maxSenses)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(maxSenses);
        _most = maxSenses;
    }

    /// <summary>How many senses were added.</summary>
    public int Count => _senses.Count;

    /// <summary>Adds senses, all of them or none.</summary>
    /// <param name="senses">What a document defines.</param>
    /// <param name="spelling">Where they are not added: the first spelling that would have more senses than it may.</param>
    /// <returns>Whether they were added.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="senses"/> is null.</exception>
    public bool TryAdd(IReadOnlyList<Sense> senses, [NotNullWhen(false)] out string? spelling)
    {
        ArgumentNullException.ThrowIfNull(senses);
        var more = senses.SelectMany(sense => sense.Variants.Prepend(sense.Term).Distinct(StringComparer.Ordinal)).CountBy(said => said, StringComparer.Ordinal).ToList();
        spelling = more.Find(said => _counts.GetValueOrDefault(said.Key) + said.Value > _most).Key;
        if (spelling is not null) return false;
        foreach (var (said, count) in more) _counts[said] = _counts.GetValueOrDefault(said) + count;
        _senses.AddRange(senses);
        return true;
    }

    /// <summary>All that was added, in that order.</summary>
    /// <returns>A glossary that later additions leave as it is.</returns>
    /// <exception cref="ArgumentException">Two senses have the same id; the message names it.</exception>
    public Glossary ToGlossary() => new(_senses);
}
