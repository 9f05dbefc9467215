using Reports.Nlp.Text;

namespace Reports.Nlp.Indicators;

/// <summary>A figure of a report and what it measures, or a target that is set without a figure.</summary>
/// <remarks>Equality is by value, <see cref="Values"/> by reference. Immutable, so safe to share.</remarks>
public sealed record Indicator
{
    /// <summary>
    /// The value as printed, with unit and modifier: <c>4.5%左右</c>; of a rank <c>全市第二位</c>, of a target without number <c>与经济增长同步</c>.
    /// Indicators of a list that share a value (<c>进口、出口均增长5%</c>) have the same.
    /// </summary>
    public required TextSpan Span { get; init; }

    /// <summary>What is measured, in the same sentence.</summary>
    public required TextSpan NameSpan { get; init; }

    /// <summary>What is measured, as printed, white space left out.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// The name to compare by: that of the usual indicator this is a variant of, else what was measured, put together where the
    /// text only leans on it (<c>市场主体…, 总数</c>: <c>市场主体总数</c>), else <see cref="Name"/>.
    /// </summary>
    public required string CanonicalName { get; init; }

    /// <summary>Whether <see cref="CanonicalName"/> is one of the usual indicators and the unit is one it is measured in.</summary>
    public bool IsUsual { get; init; }

    /// <summary>The value in the printed unit; two values, the lower end first as printed, of a range; empty for a rank or a target without number.</summary>
    public IReadOnlyList<decimal> Values { get; init; } = [];

    /// <summary>The unit as printed, with the power of ten that stands before it (<c>亿元</c>, <c>万人</c>, <c>%</c>); null without a value, and of a ratio printed without one (<c>收入比2.2</c>).</summary>
    public string? Unit { get; init; }

    /// <summary>How the value is hedged or bounded, or null where it is plain. A bound on the number goes before 力争.</summary>
    public IndicatorModifier? Modifier { get; init; }

    /// <summary>What the verb says, or null where there is none that says anything.</summary>
    public IndicatorDirection? Direction { get; init; }

    /// <summary>
    /// The usual indicator whose growth a target without number is to keep step with or to exceed (与经济增长同步, 快于经济增速:
    /// <c>经济增长</c>); null elsewhere.
    /// </summary>
    public string? Pace { get; init; }

    /// <summary>Reached, expected or promised.</summary>
    public IndicatorStatus Status { get; init; }

    /// <summary>The year it was or is to be reached, or null where neither sentence nor document says.</summary>
    public int? Year { get; init; }

    /// <summary>
    /// Whether the figure sums up or averages several years (年均增长6%, 五年累计), of which <see cref="Year"/> is the last; a level reached
    /// at their end does not.
    /// </summary>
    public bool OverYears { get; init; }

    /// <summary>
    /// The part of <see cref="Year"/> that the figure is of, as the text names it, white space left out and dashes as <c>-</c>: 上半年, 1-9月,
    /// 截至11月底, and what comes round within it: 每月, 日均. Null where it is of the whole year, or of several.
    /// </summary>
    public string? PartOfYear { get; init; }

    /// <summary>What kind of quantity it is, by unit, verb and name.</summary>
    public IndicatorQuantity Quantity => QuantityRule.Of(this);

    /// <summary>The rank, from 1, where the text gives one; null elsewhere.</summary>
    public int? Rank { get; init; }

    /// <summary>Among whom the rank is held, as printed (<c>全市</c>); null without a rank, or where the text does not say.</summary>
    public string? RankScope { get; init; }

    /// <summary>Whether a fall leads to the value (降至5%), which then is a level; where it is by the value (下降5%) it does not.</summary>
    internal bool FallsTo { get; init; }

    /// <summary>Whose figure it is, by the full name of the region that reports; null where the document does not say.</summary>
    public string? Region { get; init; }
}
