using System.Globalization;
using System.Xml;

namespace Reports.Nlp.Formats.Word;

/// <summary>The styles of a Word document, each with what it takes over from those it is based on.</summary>
internal sealed class WordStyles
{
    private const int LongestChain = 16;

    private readonly Dictionary<string, WordStyle> _styles = new(StringComparer.Ordinal);
    private string? _default;

    /// <summary>The style of paragraphs that name none.</summary>
    public WordStyle Default => Find(_default);

    /// <summary>Reads <c>styles.xml</c>.</summary>
    public static WordStyles Read(Stream? part, ReportFileOptions options)
    {
        var styles = new WordStyles();
        if (part is null) return styles;
        using var reader = WordXml.Open(part, options);
        string? id = null;
        var style = WordStyle.None;
        while (WordXml.Read(reader, options))
        {
            if (reader.NodeType == XmlNodeType.EndElement && reader.LocalName == "style" && id is not null)
            {
                styles._styles[id] = style;
                id = null;
            }

            if (reader.NodeType != XmlNodeType.Element) continue;
            if (reader.LocalName == "style")
            {
                style = WordStyle.None;
                id = WordXml.Attribute(reader, "styleId");
                var isParagraph = WordXml.Attribute(reader, "type") is null or "paragraph";
                if (isParagraph && WordXml.Attribute(reader, "default") is "1" or "true" or "on") styles._default = id;
                continue;
            }

            if (id is not null) style = With(style, reader);
        }

        return styles;
    }

    /// <summary>The style of an id with what it inherits; the one that says nothing where there is none.</summary>
    public WordStyle Find(string? id)
    {
        var found = WordStyle.None;
        var seen = 0;
        while (id is not null && seen++ < LongestChain && _styles.TryGetValue(id, out var style))
        {
            found = new(
                found.Name.Length > 0 ? found.Name : style.Name, null, found.OutlineLevel ?? OwnLevel(style), found.NumberId ?? style.NumberId,
                found.Level ?? style.Level, found.IsBold ?? style.IsBold);
            id = style.BasedOn;
        }

        return found;
    }

    /// <summary>A style based on a heading is one of its level, even where only the heading's name says so.</summary>
    private static int? OwnLevel(WordStyle style) => style.HeadingDepth is > 0 and var depth ? depth - 1 : style.OutlineLevel;

    private static WordStyle With(WordStyle style, XmlReader reader)
    {
        var value = WordXml.Attribute(reader, "val");
        return reader.LocalName switch
        {
            "name" => style with { Name = value?.ToLowerInvariant() ?? "" },
            "basedOn" => style with { BasedOn = value },
            "outlineLvl" => style with { OutlineLevel = Number(value) },
            "numId" => style with { NumberId = value },
            "ilvl" => style with { Level = Number(value) },
            "b" => style with { IsBold = WordXml.IsOn(reader) },
            _ => style,
        };
    }

    private static int? Number(string? value) => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
