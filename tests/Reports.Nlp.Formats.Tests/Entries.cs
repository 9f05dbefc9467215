using Reports.Nlp.Glossaries;

namespace Reports.Nlp.Formats.Tests;

/// <summary>The entries that a file defines, as lines to compare, without their places.</summary>
internal static class Entries
{
    public static List<string> Of(ReportText file) =>
        [.. GlossaryHarvester.Harvest(file.ToDocument()).Glossary.Senses.Select(sense => string.Join('|',
            sense.Kind, sense.Term, sense.Surface, string.Join('/', sense.Variants), sense.Definition, string.Join('/', sense.Members ?? []),
            string.Join('/', (sense.Components ?? []).Select(c => $"{c.Head} {c.Count} {string.Join('+', c.Members)}")), sense.Since, sense.SetOutIn))];
}
