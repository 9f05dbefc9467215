namespace Reports.Nlp.Glossaries;

/// <summary>Writes the terms of a glossary as a user dictionary of jieba: <c>term frequency tag</c>, one a line.</summary>
/// <remarks>
/// jieba parts the columns at spaces, so terms with spaces, which it could not read back, are written without them. Each
/// spelling stands once. The tag is <c>nz</c>, other proper noun. Stateless, so safe to use from any number of threads.
/// </remarks>
public static class JiebaUserWords
{
    /// <summary>High enough that jieba keeps a term whole against the words it is made of.</summary>
    private const int Frequency = 100_000;

    /// <summary>Writes headwords and variants in the order of the glossary.</summary>
    /// <param name="glossary">The glossary.</param>
    /// <param name="output">Where to.</param>
    public static void Write(Glossary glossary, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(glossary);
        ArgumentNullException.ThrowIfNull(output);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in glossary.Entries)
        {
            Line(entry.Headword);
            foreach (var variant in entry.Variants) Line(variant);
        }

        void Line(string term)
        {
            var word = string.Concat(term.Where(c => !char.IsWhiteSpace(c) && c != '\uFEFF'));
            if (word.Length > 0 && seen.Add(word)) output.Write($"{word} {Frequency} nz\n");
        }
    }
}
