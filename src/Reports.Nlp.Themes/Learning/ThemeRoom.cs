namespace Reports.Nlp.Themes.Learning;

/// <summary>What one thread needs to classify paragraphs one after the other.</summary>
internal sealed class ThemeRoom(int classes)
{
    public FeatureKeys Keys { get; } = new();

    public FeatureVector Vector { get; } = new();

    public float[] Scores { get; } = new float[classes];
}
