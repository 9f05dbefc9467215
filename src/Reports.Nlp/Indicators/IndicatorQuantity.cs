namespace Reports.Nlp.Indicators;

/// <summary>What kind of quantity a figure states; figures of two kinds cannot be set against each other.</summary>
public enum IndicatorQuantity
{
    /// <summary>None: a target that is set without a figure (与经济增长同步).</summary>
    None,

    /// <summary>How much there is, or was done in the time: 1020亿元, a rate of unemployment of 5.5%.</summary>
    Level,

    /// <summary>By what percentage it rises or falls: 增长4.5%.</summary>
    GrowthRate,

    /// <summary>By what amount it rises or falls: 增加1500亿元.</summary>
    Change,

    /// <summary>A difference in percentage points: 提高2个百分点, 高于全市1个百分点.</summary>
    Points,

    /// <summary>How much was added (新增) of something that there was before; what is itself named 新增 has a level.</summary>
    Addition,

    /// <summary>A rank: 全市第二位.</summary>
    Rank,
}
