using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;

namespace Reports.Nlp.Formats.Html;

/// <summary>What the names of elements say about the text in them.</summary>
internal static class HtmlElements
{
    private static readonly HashSet<string> Void = new(StringComparer.Ordinal)
    {
        "area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "img", "input", "keygen", "link", "meta", "param", "source", "track", "wbr",
    };

    /// <summary>Elements whose content is not shown, or belongs to the page and not to its article.</summary>
    private static readonly HashSet<string> Hidden = new(StringComparer.Ordinal)
    {
        "head", "title", "script", "style", "noscript", "template", "nav", "aside", "footer", "button", "select", "textarea", "iframe", "noframes", "noembed",
        "object", "canvas", "audio", "video", "svg", "math", "map", "datalist", "dialog", "rt", "rp",
    };

    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer",
        "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary",
        "table", "tbody", "thead", "tfoot", "tr", "caption", "ul", "xmp", "listing",
    };

    public static bool IsVoid(string name) => Void.Contains(name);

    public static bool IsHidden(string name) => Hidden.Contains(name);

    public static bool IsBlock(string name) => Blocks.Contains(name);

    /// <summary>Whether a start tag of <paramref name="next"/> ends an open <paramref name="open"/> that has no end tag.</summary>
    public static bool EndsAt(string open, string next) => open switch
    {
        "p" => IsBlock(next),
        "li" => next is "li",
        "dt" or "dd" => next is "dt" or "dd",
        "tr" => next is "tr" or "tbody" or "tfoot" or "thead",
        "td" or "th" => next is "td" or "th" or "tr" or "tbody" or "tfoot",
        "option" => next is "option" or "optgroup",
        "head" => next is not ("title" or "meta" or "link" or "script" or "style" or "base" or "noscript" or "template"),
        _ => false,
    };

    /// <summary>How the tokenizer goes on behind a start tag; most content is marked up, some is not.</summary>
    public static HtmlParseMode ModeInside(string name) => name switch
    {
        "script" => HtmlParseMode.Script,
        "style" or "xmp" or "iframe" or "noembed" or "noframes" => HtmlParseMode.Rawtext,
        "title" or "textarea" => HtmlParseMode.RCData,
        "plaintext" => HtmlParseMode.Plaintext,
        _ => HtmlParseMode.PCData,
    };

    /// <summary>Whether attributes take the element off the page.</summary>
    public static bool IsTakenOff(HtmlTagToken tag)
    {
        foreach (var attribute in tag.Attributes)
        {
            if (attribute.Name is "hidden") return true;
            if (attribute.Name is "style" && (Declares(attribute.Value, "display", "none") || Declares(attribute.Value, "visibility", "hidden"))) return true;
        }

        return false;
    }

    /// <summary>Whether the element makes its text bold or takes boldness away; null where it says nothing.</summary>
    public static bool? Boldness(HtmlTagToken tag)
    {
        foreach (var attribute in tag.Attributes)
        {
            if (attribute.Name is not "style" || attribute.Value is not { Length: > 0 } style) continue;
            if (Declares(style, "font-weight", "bold") || Declares(style, "font-weight", "bolder")) return true;
            if (Declares(style, "font-weight", "normal") || Declares(style, "font-weight", "400")) return false;
            foreach (var weight in (ReadOnlySpan<string>)["600", "700", "800", "900"])
                if (Declares(style, "font-weight", weight)) return true;
        }

        return tag.Name is "b" or "strong" ? true : null;
    }

    /// <summary>Whether a style attribute holds <c>property: value</c>, with white space or without.</summary>
    private static bool Declares(string? style, string property, string value)
    {
        foreach (var range in style.AsSpan().Split(';'))
        {
            var declaration = style.AsSpan(range);
            var colon = declaration.IndexOf(':');
            if (colon < 0 || !declaration[..colon].Trim().Equals(property, StringComparison.OrdinalIgnoreCase)) continue;
            var found = declaration[(colon + 1)..].Trim();
            var end = found.IndexOfAny(" \t\n!");
            if ((end < 0 ? found : found[..end]).Equals(value, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
