using System.Diagnostics.CodeAnalysis;

using Reports.Nlp.Themes.Evaluation;

namespace Reports.Nlp.Themes;

/// <summary>Simple classifiers that a model is to be measured against.</summary>
/// <remarks>Each call makes a classifier anew, in time linear in the rows. Stateless, so safe to use from any number of threads.</remarks>
public static class ThemeBaselines
{
    /// <summary>Always says the most frequent theme.</summary>
    /// <param name="examples">Rows to count themes in.</param>
    /// <returns>A classifier whose probabilities are the shares of the themes; it never abstains.</returns>
    /// <exception cref="ArgumentException">There is no row.</exception>
    public static IThemeClassifier Majority(IReadOnlyList<ThemeExample> examples) => new MajorityClassifier(examples);

    /// <summary>Counts, theme by theme, the words that are most the theme's own.</summary>
    /// <param name="examples">Rows to choose each theme's words from.</param>
    /// <returns>A classifier; it abstains where no such word stands.</returns>
    /// <exception cref="ArgumentException">There is no row.</exception>
    public static IThemeClassifier Keywords(IReadOnlyList<ThemeExample> examples) => new KeywordClassifier(examples);

    /// <summary>ML.NET as it comes: FeaturizeText and multi-class SDCA, both with their defaults, on the bare text.</summary>
    /// <param name="examples">Rows to train with.</param>
    /// <returns>A classifier; it never abstains. Not safe to share between threads.</returns>
    /// <exception cref="ArgumentException">There is no row.</exception>
    [RequiresUnreferencedCode(ThemeTrainer.ByReflection)]
    [RequiresDynamicCode(ThemeTrainer.ByReflection)]
    public static IThemeClassifier FeaturizeText(IReadOnlyList<ThemeExample> examples) => new FeaturizeTextClassifier(examples);
}
