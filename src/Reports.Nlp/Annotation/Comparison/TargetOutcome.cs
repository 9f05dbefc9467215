using Reports.Nlp.Indicators;

namespace Reports.Nlp.Annotation.Comparison;

/// <summary>A target that a report set for a year, and the result that a later report of the same place states for that year.</summary>
/// <param name="Name">The indicator's name, the same for all its variants.</param>
/// <param name="Region">The place, by its full name; null where no report of the comparison names one.</param>
/// <param name="Year">The year the target was set for.</param>
/// <param name="Target">What was promised.</param>
/// <param name="Result">What was reached, or null where no later report says.</param>
/// <param name="Others">The other figures that could be the result, in the order they were put aside in; often empty.</param>
/// <param name="Difference">Result less target in the target's unit, as <see cref="TargetJudge.Difference"/> has it; null without two numbers.</param>
/// <param name="Verdict">Whether the target was met, by the rule of <see cref="TargetJudge"/>.</param>
/// <remarks>
/// <para>Target and result belong together where place, indicator, year, part of the year (上半年, 每月; most are of a whole one) and kind of
/// quantity are the same and the units can be converted. Figures over several years (年均, 累计) are no result of one. Where several figures could be the result, the one is taken
/// that stands in a report of the same kind as the target's, then in the earliest report after the year, then one that is reached before
/// one that is expected (预计), then the first in the text.</para>
/// <para>Equality is by value, the list by reference. Immutable, so safe to share.</para>
/// </remarks>
public sealed record TargetOutcome(
    string Name, string? Region, int Year, ReportedFigure Target, ReportedFigure? Result, IReadOnlyList<ReportedFigure> Others, decimal? Difference, TargetVerdict Verdict)
{
    /// <summary>The growth that a target to keep step (与经济增长同步) was judged by: what later reports state of <see cref="Indicator.Pace"/> for the same year, that of the result's report first; null elsewhere.</summary>
    public ReportedFigure? Pace { get; init; }
}
