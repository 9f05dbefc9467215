using System.Text.Json.Nodes;

using Reports.Nlp.Text;

namespace Reports.Nlp.Tests.Indicators;

/// <summary>A labelled figure; offsets are in the raw file.</summary>
internal sealed record GoldFigure(
    TextSpan Span, TextSpan Name, decimal[] Values, string? Unit, string? Modifier, string? Direction, string Status, int? Year, int? Rank)
{
    public static GoldFigure Of(JsonNode row) => new(
        new((int)row["start"]!, (int)row["end"]!), new((int)row["indicatorStart"]!, (int)row["indicatorEnd"]!),
        row["value"] switch { null => [], JsonArray values => [.. values.Select(v => (decimal)v!)], var value => [(decimal)value] },
        (string?)row["unit"], (string?)row["modifier"], (string?)row["direction"], (string)row["status"]!, (int?)row["year"], (int?)row["rank"]);
}
