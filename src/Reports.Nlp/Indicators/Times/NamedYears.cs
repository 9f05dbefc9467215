namespace Reports.Nlp.Indicators.Times;

/// <summary>Reads the years that a sentence names: 2027年, 去年, “十四五”末.</summary>
internal static class NamedYears
{
    /// <summary>Reads the year at a place.</summary>
    /// <param name="text">A compact sentence.</param>
    /// <param name="i">Where a number, 年 or 末 stands; of a number, its last digit afterwards.</param>
    /// <param name="report">The year of the report, or null where it is not known.</param>
    /// <param name="thisYear">Whether 今年 is that year: in a look back it is the one before as often.</param>
    /// <returns>The year; null where none stands there, or one that another is compared with (比2020年).</returns>
    public static int? Read(ReadOnlySpan<char> text, ref int i, int? report, bool thisYear)
    {
        if (char.IsAsciiDigit(text[i])) return Printed(text, ref i);
        if (text[i] == '年' && i > 0) return Relative(text, i, report, thisYear);
        if (text[i] == '末') return EndOfPlan(text, i);
        return null;
    }

    private static int? Printed(ReadOnlySpan<char> text, ref int i)
    {
        var start = i;
        while (i < text.Length && char.IsAsciiDigit(text[i])) i++;
        var end = i--;
        if (end - start != 4 || end >= text.Length || text[end] != '年' || text[start] is not ('1' or '2')) return null;
        if (start > 0 && text[start - 1] is '比' or '较' or '同' or '与' or '《' or '自' or '从' or '是' or '为' or '于') return null;
        var rest = text[(end + 1)..];
        if (rest.StartsWith("以来", StringComparison.Ordinal) || rest.StartsWith('起') || rest.StartsWith("以后", StringComparison.Ordinal) || rest.StartsWith("开始", StringComparison.Ordinal)) return null;

        // What is named by the year it is meant for.
        if (rest.StartsWith("远景目标", StringComparison.Ordinal) || rest.StartsWith("前碳达峰", StringComparison.Ordinal)) return null;
        var year = 0;
        for (var k = start; k < end; k++) year = (year * 10) + (text[k] - '0');
        return year is >= 1949 and <= 2100 ? year : null;
    }

    private static int? Relative(ReadOnlySpan<char> text, int i, int? of, bool thisYear)
    {
        if (of is not { } report || (i > 1 && text[i - 2] is '比' or '较' or '从' or '由' or '同' or '与')) return null;
        return text[i - 1] switch
        {
            '去' or '上' => report - 1,
            '今' or '本' when thisYear => report,
            '明' => report + 1,
            _ => null,
        };
    }

    /// <summary>“十四五”末 is 2025.</summary>
    private static int? EndOfPlan(ReadOnlySpan<char> text, int i)
    {
        var name = text[..i].TrimEnd("”期时");
        return FiveYearPlans.EndOf(name) is { } end && !FiveYearPlans.IsCompared(name) ? end : null;
    }
}
