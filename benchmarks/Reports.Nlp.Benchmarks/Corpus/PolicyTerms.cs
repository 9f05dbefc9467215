using Reports.Nlp.Glossaries;
using Reports.Nlp.Segmentation;
using Reports.Nlp.Themes;

namespace Reports.Nlp.Benchmarks.Corpus;

/// <summary>Terms to look for: the few of the built-in glossary of reports, and as many as a large collection has.</summary>
internal static class PolicyTerms
{
    public const int Few = 65;
    public const int Many = 20_000;

    private const int Shortest = 4;
    private const int Longest = 8;

    /// <summary>A few: the first terms of the built-in glossary of reports. More: what policy texts are full of, neighbouring words of the paragraphs that themes are learned from.</summary>
    public static string[] OfCount(int count) => count <= Few
        ? [.. BuiltInGlossary.Reports.Senses.Select(sense => sense.Term).Distinct(StringComparer.Ordinal).Take(count)]
        : NeighbouringWords(count);

    private static string[] NeighbouringWords(int count)
    {
        var all = new SortedSet<string>(StringComparer.Ordinal);
        var segmenter = new LexiconSegmenter();
        foreach (var text in ThemeTable.TrainingSet.Select(row => row.Text))
        {
            var tokens = segmenter.Segment(text);
            for (var i = 1; i < tokens.Count; i++)
            {
                if (tokens[i - 1].Kind != TokenKind.Word || tokens[i].Kind != TokenKind.Word) continue;
                var term = text[tokens[i - 1].Span.Start..tokens[i].Span.End];
                if (term.Length is >= Shortest and <= Longest) all.Add(term);
            }
        }

        if (all.Count < count) throw new InvalidOperationException($"found {all.Count} terms; wanted {count}");

        // Spread evenly, so that no part of the alphabet is left out.
        var sorted = all.ToArray();
        return [.. Enumerable.Range(0, count).Select(i => sorted[(int)((long)i * sorted.Length / count)])];
    }
}
