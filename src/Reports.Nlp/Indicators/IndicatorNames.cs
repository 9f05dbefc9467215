namespace Reports.Nlp.Indicators;

/// <summary>The words that modifiers, directions and statuses are written with in data.</summary>
internal static class IndicatorNames
{
    private static readonly (string Name, IndicatorModifier Modifier)[] Modifiers =
    [
        ("左右", IndicatorModifier.Around), ("以上", IndicatorModifier.OrMore), ("以内", IndicatorModifier.Within), ("以下", IndicatorModifier.OrLess),
        ("约", IndicatorModifier.About), ("超过", IndicatorModifier.Over), ("近", IndicatorModifier.Nearly), ("余", IndicatorModifier.AndMore),
        ("力争", IndicatorModifier.StriveFor), ("不低于", IndicatorModifier.AtLeast), ("不高于", IndicatorModifier.AtMost), ("区间", IndicatorModifier.Range),
        ("高于", IndicatorModifier.Above), ("低于", IndicatorModifier.Below),
    ];

    /// <summary>The modifier of that name.</summary>
    public static IndicatorModifier ModifierOf(string name)
    {
        foreach (var entry in Modifiers)
            if (entry.Name == name) return entry.Modifier;
        throw new InvalidOperationException($"indicator-words.tsv: \"{name}\" is no modifier.");
    }

    /// <summary>The name of a modifier, null of none.</summary>
    public static string? Of(IndicatorModifier? modifier)
    {
        foreach (var entry in Modifiers)
            if (entry.Modifier == modifier) return entry.Name;
        return null;
    }

    /// <summary>The name of a direction, null of none.</summary>
    public static string? Of(IndicatorDirection? direction) => direction switch
    {
        IndicatorDirection.Growth => "增长",
        IndicatorDirection.Decline => "下降",
        IndicatorDirection.Reach => "达到",
        IndicatorDirection.Hold => "控制在",
        IndicatorDirection.Added => "新增",
        IndicatorDirection.Cumulative => "累计",
        IndicatorDirection.InStep => "同步",
        _ => null,
    };

    /// <summary>The name of a kind of quantity, null of none.</summary>
    public static string? Of(IndicatorQuantity quantity) => quantity switch
    {
        IndicatorQuantity.Level => "level",
        IndicatorQuantity.GrowthRate => "growth-rate",
        IndicatorQuantity.Change => "change",
        IndicatorQuantity.Points => "points",
        IndicatorQuantity.Addition => "addition",
        IndicatorQuantity.Rank => "rank",
        _ => null,
    };

    /// <summary>The name of a verdict.</summary>
    public static string Of(TargetVerdict verdict) => verdict switch
    {
        TargetVerdict.Met => "met",
        TargetVerdict.Close => "close",
        TargetVerdict.Missed => "missed",
        _ => "unknown",
    };

    /// <summary>The name of a status.</summary>
    public static string Of(IndicatorStatus status) => status switch
    {
        IndicatorStatus.Achieved => "achieved",
        IndicatorStatus.Expected => "expected",
        _ => "target",
    };
}
