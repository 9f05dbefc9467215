namespace Reports.Nlp.Glossaries;

/// <summary>The words that join a headword to its definition.</summary>
internal static class DefinitionText
{
    // Longest first.
    private static readonly string[] Connectives =
        ["主要是指", "通常是指", "一般是指", "特指的是", "指的就是", "主要指", "指的是", "就是指", "即是指", "系指", "是指", "特指", "专指", "泛指", "意指", "即指", "指"];

    private const string AfterZhiInWords = "标导数挥令定南引战纹针教派责认向出甲日";
    private const string AfterJiInWords = "时将便使可刻席日期或兴墨";

    /// <summary>Length of 是指, 指, 即 and the like at the start of <paramref name="text"/>, with a colon or comma behind; 0 where there is none.</summary>
    public static int LengthOfConnective(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] is not ('指' or '即' or '是' or '主' or '通' or '一' or '特' or '就' or '系' or '专' or '泛' or '意')) return 0;
        foreach (var connective in Connectives)
        {
            if (!text.StartsWith(connective, StringComparison.Ordinal)) continue;
            if (connective.Length == 1 && text.Length > 1 && AfterZhiInWords.Contains(text[1], StringComparison.Ordinal)) break;
            return WithPunctuation(text, connective.Length);
        }

        if (text is ['即', _, ..] && !AfterJiInWords.Contains(text[1], StringComparison.Ordinal)) return WithPunctuation(text, 1);
        return 0;
    }

    private static int WithPunctuation(ReadOnlySpan<char> text, int length)
    {
        while (length < text.Length && (text[length] is '：' or ':' or '，' or ',' || char.IsWhiteSpace(text[length]))) length++;
        return length < text.Length ? length : 0;
    }
}
