using Reports.Nlp.Indicators.Vocabulary;

namespace Reports.Nlp.Indicators;

/// <summary>Sets a result against the target that was promised for it.</summary>
/// <remarks>
/// <para>Both must be of one indicator, one year or one part of it, and one place: that is the caller's to see to. Values are taken in one unit (5000万元
/// are 0.5亿元), and a fall as a negative rise, so that 下降2% misses 增长5%.</para>
/// <para>Which side of the number keeps the promise:</para>
/// <list type="number">
/// <item>以上, 不低于, 超过, 余 and 高于 ask for the number or more; 以内, 以下, 不高于 and 低于 for the number or less. Said of a fall they
/// bound the fall: 下降3%以上 is met by 下降4%.</item>
/// <item>控制在 without one of these asks for the number or less: 控制在5.5%左右 is met by 5.1%.</item>
/// <item>Else the indicator decides: for most more is better, for prices, unemployment, pollution, energy use and deficits less is; of an
/// indicator that is not a usual one, a rise, a level to reach and an amount ask for the number or more, a fall for the fall or more, a level to fall to (降至) for the number or less.</item>
/// <item>A range is kept inside it and on its good side. Where neither side is good (a planned amount, a share that nothing is said of),
/// a value outside tells nothing.</item>
/// </list>
/// <para>左右, 约 and 近 widen a target by a twentieth of its number: 7.5%左右 is met by 7.4%. What is missed by no more than a tenth
/// of the number is <see cref="TargetVerdict.Close"/>. Of a result that is a range, the worse end counts; one that is hedged counts as its
/// number, but 近1000 does not reach 1000. A target of a rank is met by that rank or a better one among the same; 稳定增长 and 继续下降
/// are met by any rise or fall.</para>
/// <para>A target to keep step (与经济增长同步) is judged by the growth of what it keeps step with, for the same year: it asks for that growth or
/// more, widened by a twentieth of it as 左右 is, since in step is not to the decimal; 不低于 asks for that growth or more, 快于 and 超过
/// for more.</para>
/// <para>Stateless, so safe to use from any number of threads.</para>
/// </remarks>
public static class TargetJudge
{
    private const decimal Vicinity = 0.05m;
    private const decimal Nearness = 0.1m;

    private enum Side
    {
        None,
        Floor,
        Ceiling,
    }

    /// <summary>Whether the two state one kind of quantity in units that can be converted.</summary>
    /// <param name="target">What was promised.</param>
    /// <param name="result">What was reached.</param>
    /// <returns>
    /// False for a growth rate beside an amount, 亿元 beside 亿美元, a distance from others (高于全市2个百分点) beside a rise in points. A
    /// target without a number can only be set beside how much something rose or fell.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static bool AreComparable(Indicator target, Indicator result)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(result);
        return target.Quantity switch
        {
            IndicatorQuantity.None => result.Quantity is IndicatorQuantity.GrowthRate,
            IndicatorQuantity.Rank => result.Quantity is IndicatorQuantity.Rank && string.Equals(target.RankScope, result.RankScope, StringComparison.Ordinal),
            _ => result.Quantity == target.Quantity && IsDistance(target) == IsDistance(result)
                && string.Equals(UnitMeasure.Of(target.Unit!).Plain, UnitMeasure.Of(result.Unit!).Plain, StringComparison.Ordinal),
        };
    }

    /// <summary>Tells whether a result keeps its target.</summary>
    /// <param name="target">What was promised.</param>
    /// <param name="result">What was reached.</param>
    /// <returns>The verdict; <see cref="TargetVerdict.Unknown"/> where the two cannot be set against each other.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static TargetVerdict Judge(Indicator target, Indicator result)
    {
        if (!AreComparable(target, result)) return TargetVerdict.Unknown;
        if (target.Quantity is IndicatorQuantity.None) return JudgeDirection(target.Direction, Reached(result, Side.Floor));
        if (target.Quantity is IndicatorQuantity.Rank) return result.Rank <= target.Rank ? TargetVerdict.Met : TargetVerdict.Missed;
        var side = SideOf(target);
        var (low, high) = Ends(target);
        var reached = Reached(result, side);
        var bound = side switch { Side.Floor => low, Side.Ceiling => high, _ => reached < low ? low : high };
        var shortfall = side switch { Side.Floor => low - reached, Side.Ceiling => reached - high, _ => Math.Max(low - reached, reached - high) };
        if (shortfall <= Margin(target, bound)) return shortfall == 0 && IsHedgedAway(result, side) ? TargetVerdict.Close : TargetVerdict.Met;
        if (shortfall <= Nearness * Math.Abs(bound)) return TargetVerdict.Close;
        return side is Side.None ? TargetVerdict.Unknown : TargetVerdict.Missed;
    }

    /// <summary>Tells whether a result keeps step with another indicator, or exceeds it, as its target asks.</summary>
    /// <param name="target">What was promised, with a <see cref="Indicator.Pace"/>; one without is judged by its result alone.</param>
    /// <param name="result">By how much it grew.</param>
    /// <param name="pace">By how much what <see cref="Indicator.Pace"/> names grew in the same time.</param>
    /// <returns>The verdict; <see cref="TargetVerdict.Unknown"/> where result or pace is no growth rate.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static TargetVerdict Judge(Indicator target, Indicator result, Indicator pace)
    {
        ArgumentNullException.ThrowIfNull(pace);
        if (!AreComparable(target, result)) return TargetVerdict.Unknown;
        if (target is not { Pace: not null, Quantity: IndicatorQuantity.None }) return Judge(target, result);
        if (pace.Quantity is not IndicatorQuantity.GrowthRate) return TargetVerdict.Unknown;
        var bound = Reached(pace, Side.Floor);
        var shortfall = bound - Reached(result, Side.Floor);
        var met = target.Modifier switch
        {
            IndicatorModifier.Above or IndicatorModifier.Over => shortfall < 0,
            IndicatorModifier.AtLeast => shortfall <= 0,
            _ => shortfall <= Vicinity * Math.Abs(bound),
        };
        return met ? TargetVerdict.Met : shortfall <= Nearness * Math.Abs(bound) ? TargetVerdict.Close : TargetVerdict.Missed;
    }

    /// <summary>How far a result is from its target, in the target's unit.</summary>
    /// <param name="target">What was promised.</param>
    /// <param name="result">What was reached.</param>
    /// <returns>Result less target, a fall being a negative rise; from a range the distance to its nearer end, 0 inside; null where there is no number to take.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static decimal? Difference(Indicator target, Indicator result)
    {
        if (!AreComparable(target, result) || target.Values.Count == 0) return null;
        var (low, high) = Ends(target);
        var reached = Reached(result, SideOf(target));
        var difference = reached < low ? reached - low : reached > high ? reached - high : 0;
        return difference / UnitMeasure.Of(target.Unit!).Factor;
    }

    private static TargetVerdict JudgeDirection(IndicatorDirection? direction, decimal reached) => direction switch
    {
        IndicatorDirection.Growth => reached > 0 ? TargetVerdict.Met : TargetVerdict.Missed,
        IndicatorDirection.Decline => reached < 0 ? TargetVerdict.Met : TargetVerdict.Missed,
        _ => TargetVerdict.Unknown,
    };

    private static Side SideOf(Indicator target)
    {
        var bounded = target.Modifier switch
        {
            IndicatorModifier.OrMore or IndicatorModifier.AtLeast or IndicatorModifier.Over or IndicatorModifier.AndMore or IndicatorModifier.Above => Side.Floor,
            IndicatorModifier.Within or IndicatorModifier.OrLess or IndicatorModifier.AtMost or IndicatorModifier.Below => Side.Ceiling,
            _ => Side.None,
        };
        if (bounded is not Side.None) return IsFall(target) ? bounded is Side.Floor ? Side.Ceiling : Side.Floor : bounded;
        if (target.Direction is IndicatorDirection.Hold) return Side.Ceiling;
        if (target.IsUsual && IndicatorGazetteer.Default.Find(target.CanonicalName) is { } usual)
            return usual.Aim switch { IndicatorAim.More => Side.Floor, IndicatorAim.Less => Side.Ceiling, _ => Side.None };
        if (target.Direction is IndicatorDirection.Decline) return Side.Ceiling;
        return target.Direction is null && target.Unit == "%" ? Side.None : Side.Floor;
    }

    private static bool IsFall(Indicator figure) => figure is { Direction: IndicatorDirection.Decline, FallsTo: false };

    private static bool IsDistance(Indicator figure) => figure is { Quantity: IndicatorQuantity.Points, Modifier: IndicatorModifier.Above or IndicatorModifier.Below };

    private static decimal Margin(Indicator target, decimal bound) =>
        target.Modifier is IndicatorModifier.Around or IndicatorModifier.About or IndicatorModifier.Nearly ? Vicinity * Math.Abs(bound) : 0;

    private static bool IsHedgedAway(Indicator result, Side side) => side switch
    {
        Side.Floor => result.Modifier is IndicatorModifier.Nearly or IndicatorModifier.OrLess,
        Side.Ceiling => result.Modifier is IndicatorModifier.Over or IndicatorModifier.AndMore,
        _ => false,
    };

    private static (decimal Low, decimal High) Ends(Indicator figure)
    {
        var factor = UnitMeasure.Of(figure.Unit!).Factor * (IsFall(figure) ? -1 : 1);
        var (first, last) = (figure.Values[0] * factor, figure.Values[^1] * factor);
        return (Math.Min(first, last), Math.Max(first, last));
    }

    private static decimal Reached(Indicator result, Side side)
    {
        var (low, high) = Ends(result);
        return side is Side.Ceiling ? high : low;
    }
}
