using System.Globalization;

using Reports.Nlp.Annotation.Comparison;
using Reports.Nlp.Indicators;
using Reports.Nlp.Indicators.Vocabulary;

namespace Reports.Nlp.Annotation.Html;

/// <summary>Draws a result as a bar with its target as a mark across it, or as a band where it is a range; from zero.</summary>
internal static class OutcomePlot
{
    private const int Width = 120;
    private const int Height = 16;
    private const int Mark = 3;

    public static void Write(MarkupWriter page, TargetOutcome outcome, ComparisonLabels labels)
    {
        if (outcome.Result is not { } result || outcome.Target.Indicator.Values.Count == 0 || result.Indicator.Values.Count == 0) return;
        var target = Values(outcome.Target.Indicator);
        var reached = Values(result.Indicator)[^1];
        var least = Math.Min(0, Math.Min(reached, target.Min()));
        var most = Math.Max(0, Math.Max(reached, target.Max()));
        if (most == least) return;
        var scale = (Width - Mark) / (most - least);
        double At(double value) => (value - least) * scale;
        var bar = (From: Math.Min(At(0), At(reached)), Length: Math.Abs(At(reached) - At(0)));
        var mark = (From: At(target.Min()), Length: At(target.Max()) - At(target.Min()) + Mark);
        var summary = string.Create(CultureInfo.InvariantCulture, $"{labels.Target} {Join(outcome.Target.Indicator)}, {labels.Result} {Join(result.Indicator)}");
        page.Write($"""<svg class="plot" width="{Width}" height="{Height}" viewBox="0 0 {Width} {Height}" role="img" aria-label="{summary}"><title>{summary}</title><rect class="uses" x="{bar.From:0.0}" y="4" width="{bar.Length:0.0}" height="8"/><rect class="goal" x="{mark.From:0.0}" y="0" width="{mark.Length:0.0}" height="{Height}"/></svg>""");
    }

    /// <summary>Values in the plain unit, falls below zero.</summary>
    private static double[] Values(Indicator figure)
    {
        var factor = UnitMeasure.Of(figure.Unit!).Factor * (figure.Direction is IndicatorDirection.Decline ? -1 : 1);
        return [.. figure.Values.Select(value => (double)(value * factor))];
    }

    private static string Join(Indicator figure) =>
        (figure.Direction is IndicatorDirection.Decline ? "−" : "") + string.Join('–', figure.Values.Select(value => value.ToString(CultureInfo.InvariantCulture))) + figure.Unit;
}
