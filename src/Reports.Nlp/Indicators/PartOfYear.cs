using Reports.Nlp.Indicators.Sentences;

namespace Reports.Nlp.Indicators;

/// <summary>A part of a year in a compact sentence: 上半年, 前三季度, 1-9月, 截至11月底, and what comes round within one: 每天, 日均.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Rate">Whether it comes round (每月), and so is said of the figure at hand alone.</param>
/// <param name="Whole">Whether it is all of the year after all: 全年, 1-12月.</param>
internal readonly record struct PartOfYear(int Start, int End, bool Rate, bool Whole)
{
    /// <summary>The characters that <see cref="TryRead"/> reads a part of a year around.</summary>
    public static readonly CharacterSet Marks = new("半季月天日周均全");

    private const string Quarters = "一二两三四1234";

    // 节假日均, 工作日均, 5月均: an adverb after a word that ends in 日 or 月.
    private static readonly CharacterSet NotBeforeAverage = new("0123456789假作节生终末今明往近次");

    /// <summary>Reads the part of a year around the mark at <paramref name="at"/>.</summary>
    /// <param name="text">A compact sentence.</param>
    /// <param name="at">Where one of <see cref="Marks"/> stands.</param>
    /// <param name="part">What was read.</param>
    /// <returns>False where the mark is part of something else.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, int at, out PartOfYear part)
    {
        part = default;
        var before = at > 0 ? text[at - 1] : '\0';
        var after = at + 1 < text.Length ? text[at + 1] : '\0';
        switch (text[at])
        {
            case '全' when after == '年':
                part = new(at, at + 2, Rate: false, Whole: true);
                return true;
            case '半' when before is '上' or '下' && after == '年':
                part = new(at - 1, at + 2, Rate: false, Whole: false);
                return true;
            case '均' when before is '日' or '月' && (at < 2 || !NotBeforeAverage.Holds(text[at - 2])):
                part = new(at - 1, at + 1, Rate: true, Whole: false);
                return true;
            case '天' or '日' or '周' or '月' when before is '每' || (before == '单' && text[at] is '日' or '月') || (before == '当' && text[at] == '月'):
                part = new(at - 1, at + 1, Rate: true, Whole: false);
                return true;
            case '季' when after == '度':
                return TryQuarter(text, at, out part);
            case '月':
                return TryMonth(text, at, out part);
            default:
                return false;
        }
    }

    /// <summary>一季度, 第四季度, 前三季度, 前三个季度; 连续4个季度 is a time that lasts.</summary>
    private static bool TryQuarter(ReadOnlySpan<char> text, int at, out PartOfYear part)
    {
        part = default;
        var rate = at > 0 && text[at - 1] == '每';
        var counted = at > 0 && text[at - 1] == '个';
        var number = at - (counted ? 2 : 1);
        if (number < 0 || !(rate || Quarters.Contains(text[number]))) return false;
        var start = number;
        if (!rate && number > 0 && text[number - 1] is '前' or '第') start--;
        if (start == number && (counted || text[number] == '两' || (start > 0 && char.IsAsciiDigit(text[start - 1])))) return false;
        if (counted && text[start] != '前') return false;
        part = new(start, at + 2, rate, Whole: text[start] == '前' && text[number] is '四' or '4');
        return true;
    }

    /// <summary>1-9月, 12月份, 截至11月底, 前11个月; 9月 alone is the date of something.</summary>
    private static bool TryMonth(ReadOnlySpan<char> text, int at, out PartOfYear part)
    {
        part = default;
        var counted = at > 0 && text[at - 1] == '个';
        var numberEnd = counted ? at - 1 : at;
        var start = DigitsBefore(text, numberEnd);
        if (numberEnd - start is not (1 or 2) || !int.TryParse(text[start..numberEnd], out var month) || month is < 1 or > 12) return false;
        var end = at + 1;
        if (counted)
        {
            if (start == 0 || text[start - 1] != '前') return false;
            part = new(start - 1, end, Rate: false, Whole: month == 12);
            return true;
        }

        var first = month;
        var range = start > 1 && text[start - 1] is '-' or '至' or '到' && FirstOfRange(text, start - 1, out first, ref start);
        var day = DaysAfter(text, end);
        if (end < text.Length && text[end] is '份' or '底' or '末') end++;
        else end = day;
        var until = UntilBefore(text, start);
        if (!range && until == start && text[end - 1] != '份') return false;
        part = new(until, end, Rate: false, Whole: month == 12 && (until < start || (range && first == 1)));
        return true;
    }

    private static bool FirstOfRange(ReadOnlySpan<char> text, int dash, out int first, ref int start)
    {
        while (dash > 0 && text[dash - 1] == '-') dash--;
        var end = dash > 0 && text[dash - 1] == '月' ? dash - 1 : dash;
        var digits = DigitsBefore(text, end);
        if (end - digits is not (1 or 2) || !int.TryParse(text[digits..end], out first) || first > 12) return (first = 0) > 0;
        start = digits;
        return true;
    }

    /// <summary>Where 截至 begins that a month stands after, with or without its year; <paramref name="month"/> where there is none.</summary>
    private static int UntilBefore(ReadOnlySpan<char> text, int month)
    {
        var at = month;
        if (at > 0 && text[at - 1] == '年')
        {
            at = DigitsBefore(text, at - 1);
            if (at == month - 1 && at > 0 && text[at - 1] is '今' or '去' or '当') at--;
        }

        return at > 1 && text[at - 2] == '截' && text[at - 1] is '至' or '止' ? at - 2 : month;
    }

    private static int DaysAfter(ReadOnlySpan<char> text, int from)
    {
        var end = from;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        return end > from && end - from < 3 && end < text.Length && text[end] == '日' ? end + 1 : from;
    }

    private static int DigitsBefore(ReadOnlySpan<char> text, int end)
    {
        while (end > 0 && char.IsAsciiDigit(text[end - 1])) end--;
        return end;
    }
}
