using Reports.Nlp.Text;

namespace Reports.Nlp.Documents.Recognition;

/// <summary>Reads years and dates as reports print them, in figures or Chinese: 2022年12月30日, 二〇二三年一月五日.</summary>
internal static class ReportDate
{
    private const int FirstYear = 1949;
    private const int EndYear = 2100;

    /// <summary>The first full date in <paramref name="text"/>, or null.</summary>
    public static DateOnly? Find(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!TryYear(text, i, out var year, out var at)) continue;
            if (!TryNumber(text, at, '月', out var month, out at) || !TryNumber(text, at, '日', out var day, out _)) continue;
            if (month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)) return new DateOnly(year, month, day);
        }

        return null;
    }

    /// <summary>The date that is all of a line, in brackets or not: 2024年1月18日, （二○二四年一月十八日）; null where the line says anything else.</summary>
    public static DateOnly? Alone(ReadOnlySpan<char> line)
    {
        var bare = line.Trim("（）()—- 　");
        if (bare.Length is < 8 or > 20 || bare[^1] != '日' || !TryYear(bare, 0, out var year, out var at)) return null;
        if (!TryNumber(bare, at, '月', out var month, out at) || !TryNumber(bare, at, '日', out var day, out at) || at != bare.Length) return null;
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    /// <summary>The latest year that <paramref name="text"/> names with 年 behind it, or null.</summary>
    public static int? LastYear(ReadOnlySpan<char> text)
    {
        int? last = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (!TryYear(text, i, out var year, out var after)) continue;
            last = last is { } before ? Math.Max(before, year) : year;
            i = after - 1;
        }

        return last;
    }

    /// <summary>The years that <paramref name="text"/> names with 年 behind them, in order, but for those that it plans to reach (到2030年).</summary>
    public static IReadOnlyList<int> PastYears(ReadOnlySpan<char> text)
    {
        var years = new List<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (!TryYear(text, i, out var year, out var after)) continue;
            if (i == 0 || text[i - 1] is not ('到' or '至') || (after < text.Length && text[after] == '的')) years.Add(year);
            i = after - 1;
        }

        return years;
    }

    private static bool TryYear(ReadOnlySpan<char> text, int start, out int year, out int after)
    {
        year = after = 0;
        if (start > 0 && ChineseNumber.Digit(text[start - 1]) >= 0) return false;
        var end = start;
        while (end < text.Length && end - start < 5 && ChineseNumber.Digit(text[end]) >= 0) end++;
        if (end - start != 4) return false;
        after = end;
        while (after < text.Length && char.IsWhiteSpace(text[after])) after++;
        if (after >= text.Length || text[after] != '年' || !ChineseNumber.TryParse(text[start..end], out year)) return false;
        after++;
        return year is >= FirstYear and < EndYear;
    }

    private static bool TryNumber(ReadOnlySpan<char> text, int start, char unit, out int value, out int after)
    {
        value = after = 0;
        while (start < text.Length && char.IsWhiteSpace(text[start])) start++;
        var end = start;
        while (end < text.Length && end - start < 4 && ChineseNumber.IsPart(text[end])) end++;
        if (end == start || !ChineseNumber.TryParse(text[start..end], out value)) return false;
        while (end < text.Length && char.IsWhiteSpace(text[end])) end++;
        after = end + 1;
        return end < text.Length && text[end] == unit;
    }
}
