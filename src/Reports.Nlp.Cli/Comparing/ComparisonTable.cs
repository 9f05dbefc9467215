using System.Globalization;
using System.Text;

using Reports.Nlp.Annotation.Comparison;
using Reports.Nlp.Indicators;

using Spectre.Console;

namespace Reports.Nlp.Cli.Comparing;

/// <summary>Writes a comparison as tables for people: themes, chosen words, terms by what became of them.</summary>
internal sealed class ComparisonTable : IDisposable
{
    /// <summary>Wide enough that nothing is broken: a file is not a screen.</summary>
    private const int WidthOfFiles = 10_000;

    private static readonly TermStatus[] Order = [TermStatus.New, TermStatus.Changed, TermStatus.Gone, TermStatus.Kept, TermStatus.Passing];

    private readonly StreamWriter _writer;
    private readonly IAnsiConsole _console;
    private readonly ComparisonWords _words;
    private readonly Dictionary<string, string> _themes;

    public ComparisonTable(Stream stream, bool toTerminal, ComparisonWords words, IReadOnlyList<KeyValuePair<string, string>> themeNames)
    {
        _words = words;
        _themes = themeNames.ToDictionary(StringComparer.Ordinal);
        _writer = new StreamWriter(stream, new UTF8Encoding(false), 1 << 14, leaveOpen: true) { NewLine = "\n" };
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(_writer),
            Ansi = toTerminal && Environment.GetEnvironmentVariable("NO_COLOR") is null or "" ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = toTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        if (!toTerminal) _console.Profile.Width = WidthOfFiles;
    }

    /// <summary>Writes all tables.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="top">Terms to show of each kind.</param>
    public void Write(ReportComparison comparison, int top)
    {
        WriteThemes(comparison);
        WriteChosen(comparison);
        WriteOutcomes(comparison, top);
        if (comparison.Series.Count == 0) WriteTerms(comparison, null, comparison.Terms, top);
        foreach (var series in comparison.Series)
        {
            if (series.Region is { } region) _console.MarkupLineInterpolated($"[bold]{region}[/]");
            foreach (var status in Order)
            {
                var terms = comparison.Terms.Where(term => term.Histories.Any(history => history.Series == series && history.Status == status)).ToArray();
                if (terms.Length > 0) WriteTerms(comparison, (series, status), terms, top);
            }
        }
    }

    public void Dispose() => _writer.Dispose();

    private void WriteThemes(ReportComparison comparison)
    {
        if (comparison.Themes.Count == 0) return;
        var table = NewTable(_words.Theme, comparison);
        if (comparison.IsOneCourse) table.AddColumn(new TableColumn(_words.Change).RightAligned());
        foreach (var theme in comparison.Themes) AddShares(table, _themes.GetValueOrDefault(theme, theme), [.. comparison.Reports.Select(report => report.Shares.Share(theme))], comparison.IsOneCourse);
        if (comparison.Reports.Any(report => report.Shares.Undecided > 0)) AddShares(table, _words.Undecided, [.. comparison.Reports.Select(report => report.Shares.UndecidedShare)], comparison.IsOneCourse);
        _console.Write(table);
        _console.WriteLine();
    }

    private static void AddShares(Table table, string name, double[] shares, bool isCourse)
    {
        List<string> cells = [Markup.Escape(name), .. shares.Select(share => Number(share * 100))];
        if (isCourse) cells.Add(((shares[^1] - shares[0]) * 100).ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture));
        table.AddRow([.. cells]);
    }

    private void WriteChosen(ReportComparison comparison)
    {
        if (comparison.ChosenTerms.Count == 0) return;
        var table = NewTable(_words.Chosen, comparison);
        foreach (var term in comparison.ChosenTerms)
        {
            var cells = term.Uses.Zip(comparison.Reports, (uses, report) => $"{Number(report.Characters == 0 ? 0 : uses * 10_000.0 / report.Characters)} ({uses})");
            table.AddRow([Markup.Escape(term.Term), .. cells]);
        }

        _console.Write(table);
        _console.WriteLine();
    }

    private void WriteOutcomes(ReportComparison comparison, int top)
    {
        if (comparison.Outcomes.Count == 0) return;
        var counts = comparison.Outcomes.CountBy(outcome => outcome.Verdict).OrderBy(pair => pair.Key is TargetVerdict.Unknown).ThenBy(pair => pair.Key);
        _console.MarkupLineInterpolated($"[bold]{_words.Outcomes}[/] {string.Join(' ', counts.Select(pair => $"{_words.Of(pair.Key)} {pair.Value}"))}");
        foreach (var place in comparison.Outcomes.GroupBy(outcome => outcome.Region, StringComparer.Ordinal))
        {
            if (comparison.Series.Count > 1 && place.Key is { } region) _console.MarkupLineInterpolated($"[bold]{region}[/]");
            var table = new Table().Border(TableBorder.Simple).AddColumn(_words.Indicator);
            foreach (var name in (string[])[_words.Year, _words.Target, _words.Result, _words.Difference]) table.AddColumn(new TableColumn(name).RightAligned());
            table.AddColumn(_words.Verdict);
            foreach (var outcome in place.Take(top)) table.AddRow([.. OutcomeCells(comparison, outcome).Select(Markup.Escape)]);
            _console.Write(table);
            if (place.Count() > top) _console.MarkupLineInterpolated($"[grey]{_words.More(place.Count() - top)}[/]");
            _console.WriteLine();
        }
    }

    private string[] OutcomeCells(ReportComparison comparison, TargetOutcome outcome)
    {
        var expected = outcome.Result?.Indicator.Status is IndicatorStatus.Expected ? _words.Expected : "";
        return
        [
            outcome.Name, outcome.Year.ToString(CultureInfo.InvariantCulture), comparison.Print(outcome.Target),
            outcome.Result is { } result ? expected + comparison.Print(result) : "–",
            outcome.Difference?.ToString("+0.####;-0.####;0", CultureInfo.InvariantCulture) ?? "", outcome.Result is null ? _words.NoResult : _words.Of(outcome.Verdict),
        ];
    }

    private void WriteTerms(ReportComparison comparison, (ReportSeries Series, TermStatus Status)? kind, IReadOnlyList<ComparedTerm> terms, int top)
    {
        if (kind is { } named) _console.MarkupLineInterpolated($"[bold]{_words.Of(named.Status)}[/] {terms.Count}");
        var table = NewTable(_words.Term, comparison);
        table.AddColumn(_words.FirstUse);
        var drifts = kind?.Status is TermStatus.Changed;
        if (drifts) table.AddColumn(_words.Drift);
        foreach (var term in terms.Take(top))
        {
            List<string> cells = [Markup.Escape(term.Term), .. term.Uses.Select(uses => uses.ToString(CultureInfo.InvariantCulture)), Markup.Escape(comparison.Reports[term.FirstReport].Label)];
            if (drifts) cells.Add(Markup.Escape(DriftOf(comparison, term, kind!.Value.Series)));
            table.AddRow([.. cells]);
        }

        _console.Write(table);
        if (terms.Count > top) _console.MarkupLineInterpolated($"[grey]{_words.More(terms.Count - top)}[/]");
        _console.WriteLine();
    }

    private static string DriftOf(ReportComparison comparison, ComparedTerm term, ReportSeries series) => string.Join(
        "  ",
        term.Histories.Single(history => history.Series == series).Drifts.Where(drift => drift.IsChange).Select(drift =>
        {
            var to = comparison.Reports[drift.To].Label;
            if (drift.Added.Count + drift.Removed.Count == 0) return $"{to}: {term.Senses[drift.To]!.Definition}";
            return $"{to}: {string.Join(' ', drift.Removed.Select(member => "-" + member).Concat(drift.Added.Select(member => "+" + member)))}";
        }));

    private static Table NewTable(string first, ReportComparison comparison)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn(Markup.Escape(first));
        foreach (var report in comparison.Reports) table.AddColumn(new TableColumn(Markup.Escape(report.Label)).RightAligned());
        return table;
    }

    private static string Number(double number) => number.ToString("0.0", CultureInfo.InvariantCulture);
}
