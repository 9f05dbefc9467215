using System.Text;

namespace Reports.Nlp.Glossaries;

/// <summary>Writes the spellings of each headword as synonyms for Solr and Elasticsearch: one comma-separated group a line.</summary>
/// <remarks>
/// Only spellings of one headword are synonyms, never members or definitions. Headwords without another spelling are left out,
/// as a group of one says nothing. Commas, backslashes and <c>=&gt;</c> are escaped. Stateless, so safe to use from any number of
/// threads.
/// </remarks>
public static class SolrSynonyms
{
    /// <summary>Writes the groups in the order of the glossary.</summary>
    /// <param name="glossary">The glossary.</param>
    /// <param name="output">Where to.</param>
    public static void Write(Glossary glossary, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(glossary);
        ArgumentNullException.ThrowIfNull(output);
        foreach (var entry in glossary.Entries)
        {
            if (entry.Variants.Count > 0)
                output.Write($"{string.Join(", ", entry.Variants.Prepend(entry.Headword).Select(Escape))}\n");
        }
    }

    private static string Escape(string term)
    {
        var result = new StringBuilder(term.Length);
        foreach (var c in term)
        {
            if (c is '\n' or '\r')
            {
                result.Append(' ');
                continue;
            }

            // A # at the start of a line opens a comment.
            if (c is ',' or '\\' or '>' or '=' || (c == '#' && result.Length == 0)) result.Append('\\');
            result.Append(c);
        }

        return result.ToString();
    }
}
