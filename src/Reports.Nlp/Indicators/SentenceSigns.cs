namespace Reports.Nlp.Indicators;

/// <summary>What tells of a sentence, before it is read, that it may state figures or set targets.</summary>
internal static class SentenceSigns
{
    // What a sentence that states anything holds: a number, a rank, 同步, 预期目标. 一 alone is in nearly every one.
    private static readonly CharacterSet Marks = new("0123456789０１２３４５６７８９二三四五六七八九十百千万亿两第首榜倍步标");

    /// <summary>Whether a sentence as printed may state a figure: most of the numbers in characters are parts of words.</summary>
    public static bool MayState(ReadOnlySpan<char> printed)
    {
        for (var at = Marks.Next(printed, 0); at < printed.Length; at = Marks.Next(printed, at + 1))
            if (!FigureScanner.IsWord(printed, at)) return true;
        return false;
    }

    /// <summary>Whether it lists the targets of the year, whatever part of the report it stands in.</summary>
    public static bool SetsTargets(ReadOnlySpan<char> text) =>
        text.Contains('标') && (text.Contains("预期目标", StringComparison.Ordinal) || text.Contains("主要目标是", StringComparison.Ordinal));

    /// <summary>Whether it may say that one thing keeps step with another.</summary>
    public static bool KeepsStep(ReadOnlySpan<char> text) => text.Contains('步') && text.Contains("同步", StringComparison.Ordinal);
}
