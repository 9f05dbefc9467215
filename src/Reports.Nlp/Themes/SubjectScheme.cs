using System.Collections.Frozen;
using System.Globalization;

namespace Reports.Nlp.Themes;

/// <summary>A published subject scheme and how the built-in themes fall to its classes (a crosswalk).</summary>
/// <remarks>
/// The schemes are as published; the mapping is ours, a table in the assembly: a theme that a scheme divides is shared out among
/// the classes by what such paragraphs mostly treat. Equality is by reference. Immutable, so safe to share between threads.
/// </remarks>
public sealed class SubjectScheme
{
    private static readonly Lazy<SubjectScheme> StateCouncilScheme = new(() => Load("state-council", 3));
    private static readonly Lazy<SubjectScheme> ComparativeAgendasScheme = new(() => Load("cap", 4));

    private readonly FrozenDictionary<string, SubjectShare[]> _shares;

    private SubjectScheme(IReadOnlyList<SubjectClass> classes, Dictionary<string, SubjectShare[]> shares)
    {
        Classes = classes;
        _shares = shares.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The 22 first-level classes of the State Council's policy library (国务院政策文件库主题分类).</summary>
    public static SubjectScheme StateCouncil => StateCouncilScheme.Value;

    /// <summary>The major topics of the Comparative Agendas Project's master codebook, and 999 for text without policy content.</summary>
    public static SubjectScheme ComparativeAgendas => ComparativeAgendasScheme.Value;

    /// <summary>The classes, in the scheme's order.</summary>
    public IReadOnlyList<SubjectClass> Classes { get; }

    /// <summary>The classes that a theme falls to.</summary>
    /// <param name="theme">Id of a built-in theme.</param>
    /// <returns>The classes, the largest share first; the shares sum to 1. Empty for a theme that is not built in.</returns>
    public IReadOnlyList<SubjectShare> SharesOf(string theme) => _shares.TryGetValue(theme, out var shares) ? shares : [];

    /// <summary>Adds predictions up to shares of the scheme's classes.</summary>
    /// <param name="predictions">The predictions, each with equal weight; every theme counts with its probability.</param>
    /// <returns>
    /// All classes with their share, the largest first, equal ones in the scheme's order; the shares sum to 1, or to 0 where there
    /// is no prediction. What is predicted of themes that are not built in falls to no class.
    /// </returns>
    public IReadOnlyList<SubjectShare> Aggregate(IEnumerable<ThemePrediction> predictions)
    {
        ArgumentNullException.ThrowIfNull(predictions);
        var sums = new Dictionary<SubjectClass, double>();
        var count = 0;
        foreach (var prediction in predictions)
        {
            count++;
            foreach (var score in prediction.Scores)
                foreach (var share in SharesOf(score.Theme))
                    sums[share.Class] = sums.GetValueOrDefault(share.Class) + score.Probability * share.Share;
        }

        return [.. Classes.Select(c => new SubjectShare(c, sums.GetValueOrDefault(c) / Math.Max(1, count))).OrderByDescending(s => s.Share)];
    }

    private static SubjectScheme Load(string scheme, int column)
    {
        var classes = ThemeResource.Rows("subject-classes.tsv", 4).Where(row => row[0] == scheme).Select(row => new SubjectClass(row[1], row[2], row[3])).ToList();
        var shares = new Dictionary<string, SubjectShare[]>(StringComparer.Ordinal);
        foreach (var row in ThemeResource.Rows("themes.tsv", 5))
            shares.Add(row[0], [.. row[column].Split(' ').Select(share => Parse(share, classes)).OrderByDescending(share => share.Share)]);
        return new(classes, shares);
    }

    private static SubjectShare Parse(string text, List<SubjectClass> classes)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return new(classes.Single(c => c.Code == text[..colon]), double.Parse(text[(colon + 1)..], CultureInfo.InvariantCulture));
    }
}
