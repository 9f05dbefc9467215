using System.Globalization;
using System.Text;

using Reports.Nlp.Glossaries;
using Reports.Nlp.Indicators;
using Reports.Nlp.Text;

namespace Reports.Nlp.Annotation.Comparison;

/// <summary>Writes a comparison as a tidy panel in CSV (RFC 4180): one row for each report and each theme, term or chosen word.</summary>
/// <remarks>
/// The panel is balanced: a report without a theme or term has a row with count 0. <c>count</c> is characters for themes and uses
/// for terms; <c>share</c> is of the classified text, and only for themes; <c>per10000</c> is uses per 10,000 characters, and only
/// for terms; for indicators <c>count</c> is empty and <c>value</c>, <c>upper</c> (of a range) and <c>unit</c> are filled.
/// <c>added</c> and <c>removed</c> are members that differ from the report of the series before that defines the term.
/// A cell that a spreadsheet would take for a formula gets an apostrophe in front. Stateless, so safe to use from any number of
/// threads.
/// </remarks>
public static class ComparisonCsvWriter
{
    /// <summary>Writes the panel.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="themeNames">Ids of themes with their names; a theme that is not among them has its id for a name.</param>
    /// <param name="output">Receives the rows; they end with CR LF whatever its own line end.</param>
    public static void Write(ReportComparison comparison, IReadOnlyList<KeyValuePair<string, string>> themeNames, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(themeNames);
        ArgumentNullException.ThrowIfNull(output);
        new Panel(comparison, themeNames.DistinctBy(pair => pair.Key, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal), output).Write();
    }

    /// <summary>Writes the panel as UTF-8.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="themeNames">Ids of themes with their names.</param>
    /// <param name="byteOrderMark">Whether to begin with a byte order mark, which Excel needs to know UTF-8.</param>
    /// <param name="output">Receives the bytes; stays open.</param>
    public static void Write(ReportComparison comparison, IReadOnlyList<KeyValuePair<string, string>> themeNames, bool byteOrderMark, Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        using var writer = new StreamWriter(output, new UTF8Encoding(byteOrderMark), 1 << 16, leaveOpen: true);
        Write(comparison, themeNames, writer);
    }

    /// <summary>The rows of one comparison.</summary>
    private sealed class Panel(ReportComparison comparison, Dictionary<string, string> themeNames, TextWriter output)
    {
        public void Write()
        {
            CsvRow.Write(
                output, "document", "region", "level", "year", "measure", "item", "name", "count", "share", "per10000", "defined", "status", "definition", "members", "added", "removed", "value", "upper", "unit");
            for (var i = 0; i < comparison.Reports.Count; i++)
            {
                foreach (var theme in comparison.Themes) WriteTheme(comparison.Reports[i], theme, themeNames.GetValueOrDefault(theme, theme));
                if (comparison.Reports.Any(report => report.Shares.Undecided > 0)) WriteUndecided(comparison.Reports[i]);
                foreach (var term in comparison.Terms) WriteTerm(i, term);
                foreach (var term in comparison.ChosenTerms) Row(comparison.Reports[i], "chosen", term.Term, term.Term, Text(term.Uses[i]), null, Rate(term.Uses[i], i));
                foreach (var indicator in comparison.Indicators) WriteIndicator(i, indicator);
            }
        }

        private void WriteTheme(ComparedReport report, string theme, string name) =>
            Row(report, "theme", theme, name, Text(report.Shares.Characters(theme)), Number(report.Shares.Share(theme)), null);

        private void WriteUndecided(ComparedReport report) =>
            Row(report, "theme", "undecided", "undecided", Text(report.Shares.Undecided), Number(report.Shares.UndecidedShare), null);

        private void WriteTerm(int report, ComparedTerm term)
        {
            var history = term.Histories.FirstOrDefault(h => h.Series.Reports.Contains(report));
            var drift = history?.Drifts.FirstOrDefault(d => d.To == report);
            var sense = term.Senses[report];
            Row(
                comparison.Reports[report], "term", term.Term, term.Term, Text(term.Uses[report]), null, Rate(term.Uses[report], report), term.IsDefined ? "true" : "false",
                history is null ? null : ComparisonNames.Of(history.Status), sense?.Definition, Join(MembersOf(sense)), Join(drift?.Added), Join(drift?.Removed));
        }

        private void WriteIndicator(int report, ComparedIndicator row)
        {
            var figure = row.Figures[report];
            Row(
                comparison.Reports[report], "indicator", row.Name, row.Name, null, null, null, null, IndicatorNames.Of(row.Status), figure?.Span.In(comparison.Reports[report].Document.Text),
                null, null, null, Value(figure, 0), Value(figure, 1), row.Unit);
        }

        private static string? Value(Indicator? figure, int index) =>
            figure is not null && index < figure.Values.Count ? figure.Values[index].ToString(CultureInfo.InvariantCulture) : null;

        private void Row(ComparedReport report, string measure, string item, string name, string? count, string? share, string? rate, params ReadOnlySpan<string?> rest)
        {
            var metadata = report.Document.Metadata;
            string?[] tail = [.. rest, .. new string?[9 - rest.Length]];
            CsvRow.Write(
                output, report.Document.Id, metadata.Region, ContractNames.Of(metadata.Level), metadata.Year?.ToString(CultureInfo.InvariantCulture), measure, item, name,
                count, share, rate, tail[0], tail[1], tail[2], tail[3], tail[4], tail[5], tail[6], tail[7], tail[8]);
        }

        private string Rate(int uses, int report)
        {
            var characters = comparison.Reports[report].Characters;
            return Number(characters == 0 ? 0 : uses * 10_000.0 / characters);
        }

        private static IReadOnlyList<string>? MembersOf(Sense? sense) => sense?.Members;

        private static string? Join(IReadOnlyList<string>? members) => members is { Count: > 0 } ? string.Join(" | ", members) : null;

        private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

        private static string Number(double number) => number.ToString("0.######", CultureInfo.InvariantCulture);
    }
}
