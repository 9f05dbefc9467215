using System.Globalization;

namespace Reports.Nlp.Documents.Lines;

/// <summary>What the scanner must know of HTML tags and entities that stray into text files.</summary>
internal static class HtmlTags
{
    private static readonly HashSet<string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "b", "br", "center", "div", "em", "font", "h1", "h2", "h3", "h4", "h5", "h6", "i", "img", "li", "ol", "p", "section", "span",
        "strong", "sub", "sup", "table", "tbody", "td", "th", "thead", "tr", "u", "ul",
    };

    private static readonly Dictionary<string, char> Entities = new(StringComparer.Ordinal)
    {
        ["nbsp"] = ' ',
        ["ensp"] = ' ',
        ["emsp"] = '\u3000',
        ["amp"] = '&',
        ["lt"] = '<',
        ["gt"] = '>',
        ["quot"] = '"',
        ["apos"] = '\'',
        ["ldquo"] = '“',
        ["rdquo"] = '”',
        ["lsquo"] = '‘',
        ["rsquo"] = '’',
        ["mdash"] = '—',
        ["ndash"] = '–',
        ["hellip"] = '…',
        ["middot"] = '·',
        ["times"] = '×',
        ["permil"] = '‰',
    };

    /// <summary>Whether the name is an HTML tag; only these are taken for a tag that was never closed.</summary>
    public static bool IsKnown(ReadOnlySpan<char> name) => Known.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);

    /// <summary>Whether the tag encloses a program or stylesheet: no markup of a text, so it stays as it was written.</summary>
    public static bool IsProgram(ReadOnlySpan<char> name) =>
        name.Equals("script", StringComparison.OrdinalIgnoreCase) || name.Equals("style", StringComparison.OrdinalIgnoreCase);

    public static bool IsBold(ReadOnlySpan<char> name) =>
        name.Equals("b", StringComparison.OrdinalIgnoreCase) || name.Equals("strong", StringComparison.OrdinalIgnoreCase);

    public static bool BreaksLine(ReadOnlySpan<char> name) =>
        name.Equals("br", StringComparison.OrdinalIgnoreCase) || name.Equals("p", StringComparison.OrdinalIgnoreCase)
        || name.Equals("div", StringComparison.OrdinalIgnoreCase) || name.Equals("li", StringComparison.OrdinalIgnoreCase)
        || name.Equals("tr", StringComparison.OrdinalIgnoreCase) || HeadingDepth(name) > 0;

    /// <summary>1 to 6 for <c>h1</c> to <c>h6</c>, otherwise 0.</summary>
    public static int HeadingDepth(ReadOnlySpan<char> name) =>
        name.Length == 2 && name[0] is 'h' or 'H' && name[1] is >= '1' and <= '6' ? name[1] - '0' : 0;

    /// <summary>The character that an entity stands for, or null where it is none of the basic plane that reports use.</summary>
    public static char? Entity(ReadOnlySpan<char> name)
    {
        if (name[0] != '#') return Entities.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var c) ? c : null;
        var hex = name.Length > 2 && name[1] is 'x' or 'X';
        var parsed = hex
            ? int.TryParse(name[2..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            : int.TryParse(name[1..], NumberStyles.None, CultureInfo.InvariantCulture, out code);
        if (!parsed || code is < ' ' or > 0xffff || char.IsSurrogate((char)code)) return null;
        return code == 160 ? ' ' : (char)code;
    }
}
