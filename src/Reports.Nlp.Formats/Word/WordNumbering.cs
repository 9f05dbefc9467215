using System.Globalization;
using System.Text;
using System.Xml;

namespace Reports.Nlp.Formats.Word;

/// <summary>Counts numbered paragraphs and gives each the label that Word prints and the file does not hold: 一、 （一） 1.</summary>
internal sealed class WordNumbering
{
    private const int Levels = 9;
    private const int LongestLabel = 64;

    private readonly Dictionary<string, NumberLevel?[]> _abstracts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _abstractOf = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Number, int Level), int> _startOverrides = [];
    private readonly Dictionary<string, int[]> _counters = new(StringComparer.Ordinal);
    private readonly HashSet<(string Number, int Level)> _restarted = [];

    /// <summary>Reads <c>numbering.xml</c>.</summary>
    public static WordNumbering Read(Stream? part, ReportFileOptions options)
    {
        var numbering = new WordNumbering();
        if (part is null) return numbering;
        using var reader = WordXml.Open(part, options);
        string? abstractId = null, numberId = null;
        var level = -1;
        while (WordXml.Read(reader, options))
        {
            if (reader.NodeType != XmlNodeType.Element) continue;
            var value = WordXml.Attribute(reader, "val");
            switch (reader.LocalName)
            {
                case "abstractNum":
                    (abstractId, numberId) = (WordXml.Attribute(reader, "abstractNumId"), null);
                    if (abstractId is not null) numbering._abstracts[abstractId] = new NumberLevel?[Levels];
                    break;
                case "num":
                    (abstractId, numberId) = (null, WordXml.Attribute(reader, "numId"));
                    break;
                case "abstractNumId" when numberId is not null && value is not null:
                    numbering._abstractOf[numberId] = value;
                    break;
                case "lvl" or "lvlOverride":
                    level = Number(WordXml.Attribute(reader, "ilvl")) is >= 0 and < Levels and var found ? found : -1;
                    break;
                case "startOverride" when numberId is not null && level >= 0 && Number(value) is { } start:
                    numbering._startOverrides[(numberId, level)] = start;
                    break;
                case "start" or "numFmt" or "lvlText" or "isLgl" when abstractId is not null && level >= 0:
                    ref var entry = ref numbering._abstracts[abstractId][level];
                    entry = With(entry ?? new("decimal", "", 0, IsLegal: false), reader, value);
                    break;
                default:
                    break;
            }
        }

        return numbering;
    }

    /// <summary>The label of the next paragraph of a numbering; empty for bullets and unknown numberings.</summary>
    public string Next(string numberId, int level)
    {
        if (level is < 0 or >= Levels || !_abstractOf.TryGetValue(numberId, out var id) || !_abstracts.TryGetValue(id, out var levels) || levels[level] is not { } entry) return "";
        if (!_counters.TryGetValue(id, out var counters)) _counters[id] = counters = new int[Levels];
        // Numberings that share their definition go on counting, except where one of them says where it begins.
        if (_startOverrides.TryGetValue((numberId, level), out var start) && _restarted.Add((numberId, level))) counters[level] = start;
        else counters[level] = counters[level] == 0 ? Math.Max(entry.Start, entry.Format is "decimal" ? 0 : 1) : counters[level] + 1;
        Array.Clear(counters, level + 1, Levels - level - 1);
        return Label(entry, levels, counters);
    }

    private static string Label(NumberLevel entry, NumberLevel?[] levels, int[] counters)
    {
        if (entry.Format is "bullet") return "";
        var label = new StringBuilder();
        for (var i = 0; i < entry.Text.Length && label.Length < LongestLabel; i++)
        {
            if (entry.Text[i] == '%' && i + 1 < entry.Text.Length && entry.Text[i + 1] is >= '1' and <= '9')
            {
                var at = entry.Text[++i] - '1';
                var format = entry.IsLegal ? "decimal" : levels[at]?.Format ?? "decimal";
                label.Append(NumberFormats.Write(counters[at] == 0 ? Math.Max(1, levels[at]?.Start ?? 1) : counters[at], format));
                continue;
            }

            label.Append(entry.Text[i]);
        }

        return label.Length > 0 && char.IsAscii(label[^1]) ? label.Append(' ').ToString() : label.ToString();
    }

    private static NumberLevel With(NumberLevel level, XmlReader reader, string? value) => reader.LocalName switch
    {
        "start" => level with { Start = Number(value) ?? 1 },
        "numFmt" => level with { Format = value ?? "decimal" },
        "lvlText" => level with { Text = value ?? "" },
        _ => level with { IsLegal = WordXml.IsOn(reader) },
    };

    private static int? Number(string? value) =>
        int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number is >= 0 and < 1_000_000 ? number : null;
}
