namespace Reports.Nlp.Indicators;

/// <summary>What the verb before a figure says the indicator does.</summary>
public enum IndicatorDirection
{
    /// <summary>增长: the figure is a rise against the time before.</summary>
    Growth,

    /// <summary>下降: the figure is a fall against the time before, or the level that a fall leads to (降至); <see cref="Indicator.Quantity"/> tells which.</summary>
    Decline,

    /// <summary>达到: the figure is the level reached (突破, 增至) or held (保持在, 稳定在), also where the text says from which one; of a rank, that it was risen to.</summary>
    Reach,

    /// <summary>控制在: the figure is a level not to be passed.</summary>
    Hold,

    /// <summary>新增: the figure counts what was added.</summary>
    Added,

    /// <summary>累计: the figure counts everything since a beginning.</summary>
    Cumulative,

    /// <summary>同步: the indicator moves with another one.</summary>
    InStep,
}
