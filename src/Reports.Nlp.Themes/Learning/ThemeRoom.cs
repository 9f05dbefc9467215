using Reports.Nlp.Documents;

namespace Reports.Nlp.Themes.Learning;

/// <summary>What one thread needs to classify paragraphs one after the other.</summary>
/// <remarks>Paragraphs below the same headings follow each other, so what the headings amount to is kept until others come.</remarks>
internal sealed class ThemeRoom(int classes)
{
    /// <summary>Number of paragraphs whose features are kept at a time.</summary>
    public const int Batch = 64;

    private string[]? _headings;
    private ReportPart? _part;

    /// <summary>Features of paragraphs without their headings.</summary>
    public FeatureKeys[] Bodies { get; } = [.. Enumerable.Range(0, Batch).Select(_ => new FeatureKeys())];

    /// <summary>Features of the headings of one paragraph.</summary>
    public FeatureKeys Headings { get; } = new();

    public FeatureVector Vector { get; } = new();

    public float[] Scores { get; } = new float[classes];

    /// <summary>Scores of the headings that the last paragraph stands below, biases included.</summary>
    public float[] HeadingScores { get; } = new float[classes];

    /// <summary>Whether <see cref="HeadingScores"/> are those of a paragraph; notes its headings where they are not.</summary>
    public bool HasHeadingsOf(ThemeInput input)
    {
        if (_headings is { } known && _part == input.Part && SameHeadings(known, input.Headings)) return true;
        _headings = [.. input.Headings];
        _part = input.Part;
        return false;
    }

    private static bool SameHeadings(string[] known, IReadOnlyList<string> headings)
    {
        if (known.Length != headings.Count) return false;
        for (var i = 0; i < known.Length; i++)
            if (!string.Equals(known[i], headings[i], StringComparison.Ordinal)) return false;
        return true;
    }
}
