namespace Reports.Nlp.Documents;

/// <summary>What kind of document a report is.</summary>
public enum ReportKind
{
    /// <summary>政府工作报告.</summary>
    WorkReport,

    /// <summary>The yearly plan report (国民经济和社会发展计划).</summary>
    Plan,

    /// <summary>A five-year plan, whole or in part.</summary>
    FiveYearPlan,

    /// <summary>Policy notes: measures, opinions, programmes, notices.</summary>
    Policy,

    /// <summary>Anything else.</summary>
    Other,
}
