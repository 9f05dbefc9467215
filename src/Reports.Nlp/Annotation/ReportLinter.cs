using Reports.Nlp.Glossaries;
using Reports.Nlp.Text;

namespace Reports.Nlp.Annotation;

/// <summary>Checks the abbreviations of a report as an editor would before it goes to print.</summary>
/// <remarks>
/// What reading and harvesting noticed (numbering, terms explained twice, counts that disagree) and what shows only once the
/// report is resolved: abbreviations that nobody defines, explanations that nobody needs, call-outs that lead nowhere or astray,
/// terms spelled in two ways. Linear in what the report holds. Stateless, so safe to use from any number of threads.
/// </remarks>
public static class ReportLinter
{
    /// <summary>Checks a report.</summary>
    /// <param name="report">An annotated report.</param>
    /// <returns>Everything that was found, in the order of the text; empty where nothing was.</returns>
    public static IReadOnlyList<Diagnostic> Lint(AnnotatedReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var found = new List<Diagnostic>(report.Diagnostics);
        AddUndefined(report, found);
        AddUnused(report, found);
        AddCallOuts(report, found);
        AddSpellings(report, found);
        return [.. found.OrderBy(diagnostic => diagnostic.Span)];
    }

    private static void AddUndefined(AnnotatedReport report, List<Diagnostic> found)
    {
        foreach (var uses in report.Undefined.GroupBy(use => CharacterFolding.Default.Key(use.Span.In(report.Document.Text)), StringComparer.Ordinal))
        {
            var first = uses.First();
            found.Add(LintFindings.Undefined(first.Span.In(report.Document.Text), uses.Count(), uses.FirstOrDefault(use => use.Hint is not null)?.Hint, first.Span));
        }
    }

    private static void AddUnused(AnnotatedReport report, List<Diagnostic> found)
    {
        var used = new HashSet<Sense>(report.Mentions.Select(mention => mention.Sense), ReferenceEqualityComparer.Instance);
        used.UnionWith(report.Mentions.SelectMany(mention => mention.Alternatives));
        foreach (var sense in report.Glossary.Senses)
            if (sense.Kind == SenseKind.Endnote && !used.Contains(sense)) found.Add(LintFindings.Unused(sense.Term, Place(sense)));
    }

    private static void AddCallOuts(AnnotatedReport report, List<Diagnostic> found)
    {
        var document = report.Document;
        if (document.CallOuts.Count == 0) return;
        var notes = new Dictionary<string, Sense>(StringComparer.Ordinal);
        foreach (var sense in report.Glossary.Senses)
            if (sense.Label is { } label) notes.TryAdd(label, sense);
        var called = new HashSet<Sense>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < document.CallOuts.Count; i++)
        {
            var callOut = document.CallOuts[i];
            var at = new TextSpan(Math.Max(0, callOut.Position - 1), callOut.Position);
            if (report.CallOutSenses[i] is not { } sense)
            {
                found.Add(LintFindings.NoNote(callOut.Label, at));
                continue;
            }

            called.Add(sense);
            if (notes.TryGetValue(callOut.Label, out var printed) && !ReferenceEquals(printed, sense) && sense.Label != callOut.Label)
                found.Add(LintFindings.OtherNote(callOut.Label, sense.Term, printed.Term, sense.Label, at));
        }

        foreach (var sense in report.Glossary.Senses)
            if (sense is { Kind: SenseKind.Endnote, Label: not null } && !called.Contains(sense)) found.Add(LintFindings.NoCallOut(sense.Label, sense.Term, Place(sense)));
    }

    private static void AddSpellings(AnnotatedReport report, List<Diagnostic> found)
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var mention in report.Mentions)
        {
            var printed = Printed(mention.Span.In(report.Document.Text));
            var key = CharacterFolding.Default.Key(printed).Replace("、", "", StringComparison.Ordinal);
            if (first.TryAdd(key, printed) || first[key] == printed) continue;
            if (told.Add(printed)) found.Add(LintFindings.TwoSpellings(printed, first[key], mention.Span));
        }
    }

    /// <summary>The surface without what may vary: quotation marks and white space.</summary>
    private static string Printed(string surface) => string.Concat(HeadwordText.WithoutQuotes(surface).Where(c => !char.IsWhiteSpace(c)));

    private static TextSpan Place(Sense sense) => sense.From?.Term ?? sense.From?.Entry ?? default;
}
