namespace Reports.Nlp.Indicators.Vocabulary;

/// <summary>What a printed unit measures, and how many of the plain unit it is: 亿元 is 10⁸ 元, 万吨 is 10⁷ 公斤.</summary>
/// <param name="Plain">The unit without powers of ten; one of a family stands for all of it (户, 家 and 个 count alike).</param>
/// <param name="Factor">How many plain units one printed unit is.</param>
internal readonly record struct UnitMeasure(string Plain, decimal Factor)
{
    private static readonly (string Unit, string Plain, decimal Factor)[] Families =
    [
        ("户", "个", 1), ("家", "个", 1), ("名", "人", 1),
        ("吨", "公斤", 1000), ("千克", "公斤", 1), ("斤", "公斤", 0.5m),
        ("公顷", "亩", 15), ("平方公里", "亩", 1500),
        ("千米", "公里", 1), ("米", "公里", 0.001m),
    ];

    /// <summary>Reads a unit as printed.</summary>
    public static UnitMeasure Of(string unit)
    {
        if (unit.EndsWith("百分点", StringComparison.Ordinal)) return new("个百分点", 1);
        var factor = 1m;
        var at = 0;
        for (; at < unit.Length && PowerAt(unit, at) is > 1 and var power; at++) factor *= power;
        var plain = unit[at..];
        foreach (var family in Families)
            if (string.Equals(family.Unit, plain, StringComparison.Ordinal)) return new(family.Plain, factor * family.Factor);
        return new(plain, factor);
    }

    // 千 is part of the unit in 千瓦 and 千克.
    private static decimal PowerAt(string unit, int at) => unit[at] switch
    {
        '亿' => 100_000_000,
        '万' => 10_000,
        '千' when at + 1 == unit.Length || unit[at + 1] is not ('瓦' or '克' or '米' or '伏' or '卡') => 1000,
        '百' => 100,
        _ => 1,
    };
}
