namespace Reports.Nlp.Documents;

/// <summary>The part of a report that a section or paragraph belongs to.</summary>
public enum ReportPart
{
    /// <summary>Title, salutation and whatever stands before the first section.</summary>
    Opening,

    /// <summary>What was done: the past year, the past term, how the last plan was carried out.</summary>
    Review,

    /// <summary>Guiding thought and overall requirements of the time to come.</summary>
    Requirements,

    /// <summary>The figures to be reached.</summary>
    Targets,

    /// <summary>What is to be done.</summary>
    Tasks,

    /// <summary>The government's own conduct (政府自身建设).</summary>
    SelfGovernment,

    /// <summary>The call at the end.</summary>
    Closing,

    /// <summary>The list of explained terms (名词解释, 附注).</summary>
    Glossary,

    /// <summary>Tables and lists after the report that are no glossary.</summary>
    Annex,

    /// <summary>Anything else, and anything in a text without structure.</summary>
    Other,
}
