namespace Reports.Nlp.Documents.Recognition;

/// <summary>What a title says without what only sets it: spread letters, a bracket behind it, its subtitle in the same line.</summary>
internal static class TitleText
{
    /// <summary>The line without a bracket at its end: the number or the year that is set behind a title.</summary>
    public static ReadOnlySpan<char> WithoutBracket(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[^1] is not ('）' or ')')) return text;
        var open = text.LastIndexOfAny('（', '(');
        return open > 0 ? text[..open].TrimEnd(' ') : text;
    }

    /// <summary>政 府 工 作 报 告 as it is meant: spaces between all characters only spread the line, but for a year before it and a bracket behind.</summary>
    public static string WithoutLetterSpacing(string text)
    {
        if (text.AsSpan().IndexOfAny(' ', '\u3000') < 0) return text;
        var words = text.Split([' ', '\u3000'], StringSplitOptions.RemoveEmptyEntries);
        var letters = 0;
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Length == 1) letters++;
            else if (!(i == 0 && IsYear(words[i])) && !(i == words.Length - 1 && words[i].AsSpan(0, 2).IndexOfAny('（', '(') >= 0)) return text;
        }

        return letters >= 3 ? string.Concat(words) : text;
    }

    /// <summary>The title before a subtitle that stands in its line: 政府工作报告——2024年1月18日在…会议上.</summary>
    public static string WithoutSubtitle(string text)
    {
        var dash = text.IndexOf("——", StringComparison.Ordinal);
        return dash >= 6 && TitleLine.IsSubtitle(text[dash..]) ? text[..dash].TrimEnd() : text;
    }

    private static bool IsYear(string word) => word.Length is 4 or 5 && word.AsSpan(0, 4).IndexOfAnyExceptInRange('0', '9') < 0;
}
