namespace Reports.Nlp.Cli;

/// <summary>Text as a terminal lays it out: Chinese takes two columns a character and may be broken almost anywhere.</summary>
internal sealed class CellText(string text)
{
    private const string NeverFirst = "，。；：、！？）」』”’》】,.;:!?)]";
    private const string NeverLast = "（「『“‘《【([";

    /// <summary>Columns that a text takes.</summary>
    public static int WidthOf(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var c in text) width += IsWide(c) ? 2 : 1;
        return width;
    }

    /// <summary>The text in lines of at most so many columns, words of Latin letters unbroken.</summary>
    public IReadOnlyList<string> Wrap(int columns)
    {
        var lines = new List<string>();
        var start = 0;
        while (start < text.Length)
        {
            int width = 0, end = start, fit = -1;
            for (; end < text.Length; end++)
            {
                if (end > start && CanBreak(end)) fit = end;
                width += IsWide(text[end]) ? 2 : 1;
                if (width > columns) break;
            }

            if (end == text.Length) fit = end;
            else if (fit < 0) fit = Math.Max(end, start + 1);
            lines.Add(text[start..fit].TrimEnd());
            start = fit;
            while (start < text.Length && text[start] == ' ') start++;
        }

        return lines.Count > 0 ? lines : [""];
    }

    private bool CanBreak(int at)
    {
        var (before, after) = (text[at - 1], text[at]);
        if (NeverLast.Contains(before, StringComparison.Ordinal) || NeverFirst.Contains(after, StringComparison.Ordinal)) return false;
        return before == ' ' || IsWide(before) || IsWide(after);
    }

    // The blocks that matter here: Chinese characters, their punctuation, and full-width forms.
    private static bool IsWide(char c) => c is >= '\u2E80' and <= '\uA4CF' or >= '\uAC00' and <= '\uD7A3' or >= '\uF900' and <= '\uFAFF' or >= '\uFE30' and <= '\uFE6F' or >= '\uFF00' and <= '\uFF60' or >= '\uFFE0' and <= '\uFFE6';
}
