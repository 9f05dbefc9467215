using System.Globalization;

using Reports.Nlp.Glossaries;

namespace Reports.Nlp;

/// <summary>Holds a corpus to the number of senses that it may give one spelling.</summary>
internal static class CorpusLimit
{
    /// <summary>Counts the senses of each spelling.</summary>
    /// <param name="corpus">What the documents define.</param>
    /// <param name="most">Senses that one spelling may have.</param>
    /// <exception cref="InvalidDataException">One has more; the message begins with the document that brings the first too many.</exception>
    public static void Hold(Glossary corpus, int most)
    {
        if (corpus.Senses.Count <= most) return;
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var sense in corpus.Senses)
            foreach (var spelling in sense.Variants.Prepend(sense.Term).Distinct(StringComparer.Ordinal))
            {
                var count = counts[spelling] = counts.GetValueOrDefault(spelling) + 1;
                if (count > most)
                    throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"{sense.From?.Document ?? "corpus"}: with it more than {most} senses of \"{spelling}\"; at most that many are weighed"));
            }
    }
}
