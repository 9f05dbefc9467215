namespace Reports.Nlp.Documents.Lines;

/// <summary>Takes out what a newspaper sets where an article goes on elsewhere: （下转第四版）（紧接第一版）.</summary>
internal static class NewspaperJump
{
    private const string End = "版";
    private const int Longest = 14;

    /// <summary>The line without its jumps; null where it was nothing else.</summary>
    public static SourceLine? Without(SourceLine line)
    {
        var from = line.Text.IndexOf(End, StringComparison.Ordinal);
        while (from >= 0)
        {
            var start = StartOf(line.Text, from);
            if (start >= 0)
            {
                var after = from + End.Length + 1;
                // White space behind it parted columns of print; the sentence goes on without.
                while (after < line.Text.Length && char.IsWhiteSpace(line.Text[after])) after++;
                if (start == 0 && after == line.Text.Length) return null;
                line = line with { Content = Passage.Concat([line.Content.Slice(0, start), line.Content.Slice(after, line.Text.Length)]).Trim() };
                from = start - 1;
            }

            from = from + 1 < line.Text.Length ? line.Text.IndexOf(End, from + 1, StringComparison.Ordinal) : -1;
        }

        return line;
    }

    /// <summary>Whether the line stops where the article jumps, so that the next one goes on with it.</summary>
    public static bool IsAtEnd(string text) => text.Length > Longest && text[^2] == '版' && StartOf(text, text.Length - 2) > 0 && text.AsSpan(text.Length - Longest).Contains("下转", StringComparison.Ordinal);

    /// <summary>Where the jump begins whose 版 stands at <paramref name="end"/>, or -1.</summary>
    private static int StartOf(string text, int end)
    {
        if (end + 1 >= text.Length || text[end + 1] is not ('）' or ')')) return -1;
        for (var i = end - 1; i >= Math.Max(0, end - Longest); i--)
        {
            if (text[i] is not ('（' or '(')) continue;
            var said = text.AsSpan(i + 1, end - i - 1);
            return said.StartsWith("下转") || said.StartsWith("上接") || said.StartsWith("紧接") || said.StartsWith("转第") || said.StartsWith("接第") ? i : -1;
        }

        return -1;
    }
}
