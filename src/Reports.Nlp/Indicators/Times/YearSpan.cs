namespace Reports.Nlp.Indicators.Times;

/// <summary>The time that a text speaks of at a place.</summary>
/// <param name="Several">Whether it is several years at once: 五年来, “十四五”期间, 比2020年.</param>
/// <param name="LooksBack">Whether it is over (过去一年, the time of a plan that has ended), whatever part of the report it stands in.</param>
/// <param name="LooksAhead">Whether it is the time of a plan to come, which the paragraph opens with or its heading names, whatever part of the report it stands in.</param>
/// <param name="PlanEnd">The last year of the five-year plan that is named, or null.</param>
internal readonly record struct YearSpan(bool Several, bool LooksBack, bool LooksAhead, int? PlanEnd)
{
    /// <summary>A year, as the part of the report has it.</summary>
    public static YearSpan OneYear => default;
}
