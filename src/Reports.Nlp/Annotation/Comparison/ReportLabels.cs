using System.Globalization;

using Reports.Nlp.Documents;

namespace Reports.Nlp.Annotation.Comparison;

/// <summary>Short names for reports, no two alike.</summary>
internal static class ReportLabels
{
    public static IReadOnlyList<string> Of(IReadOnlyList<ReportDocument> documents)
    {
        var onePlace = documents.Select(document => document.Metadata.Region).Distinct(StringComparer.Ordinal).Count() == 1;
        var labels = documents.Select(document => LabelOf(document, onePlace)).ToArray();
        var counts = labels.CountBy(label => label, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return [.. documents.Select((document, i) => counts[labels[i]] > 1 ? document.Id : labels[i])];
    }

    private static string LabelOf(ReportDocument document, bool onePlace)
    {
        var (region, year) = (document.Metadata.Region, document.Metadata.Year?.ToString(CultureInfo.InvariantCulture));
        if (year is null) return onePlace || region is null ? document.Id : region;
        if (onePlace) return year;
        return region is null ? document.Id : $"{region} {year}";
    }
}
