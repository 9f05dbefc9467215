using Reports.Nlp.Indicators.Vocabulary;

namespace Reports.Nlp.Indicators.Figures;

/// <summary>A value of a sentence on its way to become an indicator: a number or range with unit and modifier, or a rank.</summary>
internal sealed class Figure
{
    /// <summary>Where the value begins, modifier included.</summary>
    public int Start { get; set; }

    /// <summary>Where it ends, modifier included.</summary>
    public int End { get; set; }

    /// <summary>Where what is said before it ends: its start, of a rank the start of the verb (位居).</summary>
    public int Before { get; set; }

    /// <summary>The number, or the lower end of a range; null of a rank and of a target without number.</summary>
    public decimal? Value { get; set; }

    /// <summary>The upper end of a range.</summary>
    public decimal? High { get; set; }

    public decimal[] Values => Value is not { } value ? [] : High is { } high ? [value, high] : [value];

    public string? Unit { get; set; }

    public UnitKind Kind { get; set; }

    public IndicatorModifier? Modifier { get; set; }

    /// <summary>What the modifier before it says beyond being one: 突破 is also 达到.</summary>
    public WordRoles Said { get; set; }

    /// <summary>What a target without number is to keep step with or to exceed, or null.</summary>
    public string? Pace { get; init; }

    public NumberScript Script { get; set; }

    public int? Rank { get; init; }

    /// <summary>Where the scope of a rank ends; it begins at <see cref="Start"/>.</summary>
    public int ScopeEnd { get; init; }

    /// <summary>Whether it follows the figure before it with no more than 和 or 、 between.</summary>
    public bool Joined { get; set; }
}
