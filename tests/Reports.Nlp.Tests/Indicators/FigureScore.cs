using Reports.Nlp.Documents;
using Reports.Nlp.Indicators;
using Reports.Nlp.Text;

namespace Reports.Nlp.Tests.Indicators;

/// <summary>Counts how the indicators found in labelled sections agree with the labels.</summary>
/// <remarks>
/// A figure is found where value, unit and rank are the same, the spans overlap, and so do the spans of what is measured. Of those
/// found, the rest of the fields is counted one by one.
/// </remarks>
internal sealed class FigureScore
{
    public int Labelled { get; private set; }

    public int Found { get; private set; }

    public int Right { get; private set; }

    public int SameName { get; private set; }

    public int SameModifier { get; private set; }

    public int SameDirection { get; private set; }

    public int SameStatus { get; private set; }

    public int SameYear { get; private set; }

    public List<string> Errors { get; } = [];

    public double Precision => Right / (double)Math.Max(1, Found);

    public double Recall => Right / (double)Math.Max(1, Labelled);

    public void Add(GoldDocument gold, ReportDocument document, IReadOnlyList<Indicator> indicators)
    {
        var open = gold.Figures.ToList();
        Labelled += open.Count;
        foreach (var indicator in indicators)
        {
            var span = document.SourceMap.ToSource(indicator.Span);
            if (!gold.Sections.Any(s => s.Contains(span))) continue;
            Found++;
            var name = document.SourceMap.ToSource(indicator.NameSpan);
            var match = open.FirstOrDefault(g => g.Span.Overlaps(span) && g.Rank == indicator.Rank && g.Unit == indicator.Unit
                && g.Values.SequenceEqual(indicator.Values) && g.Name.Overlaps(name));
            if (match is null)
            {
                Errors.Add($"+ {gold.Name} {Show(indicator)}");
                continue;
            }

            open.Remove(match);
            Right++;
            SameName += match.Name.End == name.End ? 1 : 0;
            Count(match.Modifier, IndicatorNames.Of(indicator.Modifier), m => SameModifier += m, "modifier", gold, indicator);
            Count(match.Direction, IndicatorNames.Of(indicator.Direction), m => SameDirection += m, "direction", gold, indicator);
            Count(match.Status, IndicatorNames.Of(indicator.Status), m => SameStatus += m, "status", gold, indicator);
            Count($"{match.Year}", $"{indicator.Year}", m => SameYear += m, "year", gold, indicator);
        }

        foreach (var missed in open) Errors.Add($"- {gold.Name} {missed.Span} {string.Join('-', missed.Values)}{missed.Unit} name {missed.Name}");
    }

    public override string ToString()
    {
        string Share(int count) => $"{count / (double)Math.Max(1, Right):0.000}";
        return $"labelled {Labelled}, found {Found}, right {Right}: precision {Precision:0.000}, recall {Recall:0.000}; of those right, name's end {Share(SameName)}, "
            + $"modifier {Share(SameModifier)}, direction {Share(SameDirection)}, status {Share(SameStatus)}, year {Share(SameYear)}";
    }

    private void Count(string? wanted, string? got, Action<int> add, string field, GoldDocument gold, Indicator indicator)
    {
        add(wanted == got ? 1 : 0);
        if (wanted != got) Errors.Add($"~ {gold.Name} {field}: wanted {wanted}, got {got}: {Show(indicator)}");
    }

    private static string Show(Indicator i) => $"{i.Span} {i.Name} | {string.Join('-', i.Values)}{i.Unit} {i.Rank}";
}
