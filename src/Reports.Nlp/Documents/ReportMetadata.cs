namespace Reports.Nlp.Documents;

/// <summary>What a document says about itself; each field is null where the document does not say it.</summary>
/// <param name="Title">The title as printed, on one line.</param>
/// <param name="Region">The region by its full name, from the province down: <c>天津市河西区</c>; <c>全国</c> for the State Council.</param>
/// <param name="Level">The level of government that speaks.</param>
/// <param name="Year">The year whose work is planned or decided: a report given in January 2025 is 2025's.</param>
/// <param name="Kind">What kind of document it is.</param>
/// <param name="Date">The day the report was given, or for a notice, a plan passed on or rules the day that stands below who signed; never the day of a page.</param>
/// <remarks>Absent rather than wrong. Equality is by value. Immutable, so safe to share.</remarks>
public sealed record ReportMetadata(
    string? Title, string? Region, AdministrativeLevel? Level, int? Year, ReportKind Kind, DateOnly? Date)
{
    /// <summary>Metadata of a document that says nothing about itself.</summary>
    public static ReportMetadata Unknown { get; } = new(null, null, null, null, ReportKind.Other, null);
}
