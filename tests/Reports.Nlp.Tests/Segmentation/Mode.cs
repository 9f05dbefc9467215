using Reports.Nlp.Segmentation;

namespace Reports.Nlp.Tests.Segmentation;

public enum Mode
{
    Precise,
    PreciseWithoutModel,
    Search,
    SearchWithoutModel,
    Full,
}

internal static class ModeExtensions
{
    /// <summary>Our tokens of a line.</summary>
    public static string[] Cut(this Mode mode, string line)
    {
        var segmenter = new LexiconSegmenter(Lexicon.Default, new() { UseCharacterModel = mode is not (Mode.PreciseWithoutModel or Mode.SearchWithoutModel) });
        var tokens = new List<Token>();
        if (mode == Mode.Full) segmenter.SegmentFull(line, 0, tokens);
        else if (mode is Mode.Search or Mode.SearchWithoutModel) segmenter.SegmentForSearch(line, 0, tokens);
        else segmenter.Segment(line, 0, tokens);
        return [.. tokens.Select(token => token.Span.In(line))];
    }
}
