using System.Text;

namespace Reports.Nlp.Glossaries;

/// <summary>A headword as it is printed, cleaned, and folded to the key under which its spellings meet.</summary>
internal static class HeadwordText
{
    /// <summary>Opening and closing marks by pairs; straight marks open and close alike.</summary>
    public const string OpeningQuotes = "“‘「『﹁﹃〝";

    /// <summary>The closing mark of each opening one, at the same place.</summary>
    public const string ClosingQuotes = "”’」』﹂﹄〞";

    /// <summary>Whether the character is a quotation mark of any kind.</summary>
    public static bool IsQuote(char c) =>
        c is '"' or '\'' or '＂' or '＇' or (>= '‘' and <= '”') or (>= '「' and <= '』') or (>= '〝' and <= '〟') or '〃' or '﹁' or '﹂' or '﹃' or '﹄';

    /// <summary>The text without quotation marks, and without the spaces that typesetting leaves beside Chinese characters.</summary>
    public static string WithoutQuotes(string text)
    {
        var result = new StringBuilder(text.Length);
        var space = false;
        foreach (var c in text)
        {
            if (IsQuote(c) || c is '*' or '\u200B' or '\uFEFF') continue;
            if (char.IsWhiteSpace(c))
            {
                space = true;
                continue;
            }

            if (space && result.Length > 0 && IsNarrow(result[^1]) && IsNarrow(c)) result.Append(' ');
            space = false;
            result.Append(c);
        }

        return result.ToString();
    }

    /// <summary>The headword as a term: no quotation marks, and without a bracket that only gives the page (见第3页).</summary>
    public static string TermOf(string surface)
    {
        var text = WithoutQuotes(surface).Trim('：', ':', '，', ',', '、', '*', '#', '_', ' ');
        var open = text.LastIndexOfAny(['（', '(']);
        if (open > 0 && text[^1] is '）' or ')')
        {
            var inside = text.AsSpan(open + 1, text.Length - open - 2);
            if (inside.EndsWith("页", StringComparison.Ordinal) || (inside.StartsWith("P", StringComparison.OrdinalIgnoreCase) && inside.Length > 1 && char.IsAsciiDigit(inside[1])))
                text = text[..open];
        }

        return text;
    }

    /// <summary>The key of a headword or variant: no quotation marks, no spaces, half width, lower case.</summary>
    public static string Key(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (IsQuote(c) || char.IsWhiteSpace(c) || c is '*' or '《' or '》' or '〈' or '〉' or '\u200B' or '\uFEFF') continue;
            result.Append(char.ToLowerInvariant(c is >= '！' and <= '～' ? (char)(c - '！' + '!') : c));
        }

        return result.ToString();
    }

    /// <summary>The stretches inside quotation marks, in order; a mark that is never closed quotes nothing.</summary>
    public static List<string> QuotedParts(string text)
    {
        var parts = new List<string>();
        for (var i = 0; i < text.Length; i++)
        {
            var end = ClosingOf(text, i);
            if (end < 0) continue;
            if (end > i + 1) parts.Add(text[(i + 1)..end]);
            i = end;
        }

        return parts;
    }

    /// <summary>The place of the mark that closes the quotation opened at <paramref name="open"/>, or -1.</summary>
    public static int ClosingOf(string text, int open) => ClosingOf(text, open, text.Length);

    /// <summary>The same, looking no further than <paramref name="end"/>.</summary>
    public static int ClosingOf(string text, int open, int end)
    {
        var c = text[open];
        if (!IsQuote(c)) return -1;
        if (c is '"' or '\'' or '＂') return open + 1 < end ? text.IndexOf(c, open + 1, end - open - 1) : -1;
        var kind = OpeningQuotes.IndexOf(c, StringComparison.Ordinal);
        if (kind < 0) return -1;
        var depth = 0;
        for (var i = open; i < end; i++)
        {
            if (text[i] == c) depth++;
            else if (text[i] == ClosingQuotes[kind] && --depth == 0) return i;
        }

        return -1;
    }

    private static bool IsNarrow(char c) => c < '\u2E80';
}
