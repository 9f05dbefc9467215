using Reports.Nlp.Documents;
using Reports.Nlp.Text;

namespace Reports.Nlp.Glossaries;

/// <summary>Turns notes into senses: variants, members, provenance, and the diagnostics of the numbering.</summary>
internal static class EndnoteSenses
{
    public static void Add(ReportDocument document, string text, List<EndnoteEntry> entries, List<Sense> senses, List<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        CheckNumbers(entries, diagnostics);
        var terms = new HashSet<string>(senses.Select(sense => HeadwordText.Key(sense.Term)), StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            cancellation.ThrowIfCancellationRequested();
            var definition = entry.Definition();
            if (definition.Length == 0)
            {
                diagnostics.Add(HarvestFindings.NoDefinition(entry.Term, entry.Headword));
                continue;
            }

            foreach (var (headword, meaning) in HeadwordSplitting.Split(text, entry.Headword, definition))
            {
                var sense = Sense(document, text, senses.Count + 1, entry, headword, meaning, diagnostics);
                if (!terms.Add(HeadwordText.Key(sense.Term))) diagnostics.Add(HarvestFindings.TermTwice(sense.Term, entry.Headword));
                senses.Add(sense);
            }
        }
    }

    private static Sense Sense(ReportDocument document, string text, int number, EndnoteEntry entry, TextSpan headword, string definition, List<Diagnostic> diagnostics)
    {
        var surface = headword.In(text);
        var term = HeadwordText.TermOf(surface);
        var findings = FindMembers(surface, definition, out var abbreviation);
        if (findings.Listed is { } listed && abbreviation?.Count is { } announced)
            diagnostics.Add(HarvestFindings.CountDisagrees(term, announced, listed, headword));
        return new($"{document.Id}/{number}", term, definition, SenseKind.Endnote)
        {
            Surface = headword.In(document.Text),
            Variants = HeadwordSplitting.Variants(surface, term),
            Members = findings.Members,
            Components = findings.Components,
            Label = entry.Label.Number > 0 ? entry.Label.Text : null,
            From = GlossaryHarvester.From(document, entry.Span, HeadwordSplitting.Inside(text, headword)),
        };
    }

    /// <summary>Members by the numeral in the quoted part of the headword, or by the one in the whole.</summary>
    private static MemberFindings FindMembers(string surface, string definition, out NumeralAbbreviation? abbreviation)
    {
        var quoted = HeadwordText.QuotedParts(surface);
        if (quoted.Count == 1 && NumeralAbbreviation.TryParse(quoted[0], out abbreviation)) return MemberFinder.Find(abbreviation, definition);
        return NumeralAbbreviation.TryParse(HeadwordText.TermOf(surface), out abbreviation) ? MemberFinder.Find(abbreviation, definition) : MemberFindings.None;
    }

    private static void CheckNumbers(List<EndnoteEntry> entries, List<Diagnostic> diagnostics)
    {
        var seen = new HashSet<int>();
        var highest = 0;
        foreach (var entry in entries)
        {
            var number = entry.Label.Number;
            if (number == 0) continue;
            if (!seen.Add(number)) diagnostics.Add(HarvestFindings.NumberTwice(number, entry.Headword));
            else if (number < highest) diagnostics.Add(HarvestFindings.OutOfOrder(number, highest, entry.Headword));
            highest = Math.Max(highest, number);
        }

        // A number that comes later is out of order, not missing.
        var expected = 1;
        foreach (var entry in entries.Where(entry => entry.Label.Number > 0).OrderBy(entry => entry.Label.Number))
        {
            var number = entry.Label.Number;
            if (number > expected) diagnostics.Add(HarvestFindings.NumbersMissing(expected, number - 1, entry.Headword));
            expected = Math.Max(expected, number + 1);
        }
    }
}
