using System.Globalization;
using System.Text;

namespace Reports.Nlp.Formats.Word;

/// <summary>Writes numbers in the formats of Word's numberings.</summary>
internal static class NumberFormats
{
    private const string Digits = "〇一二三四五六七八九";
    private const string LegalDigits = "零壹贰叁肆伍陆柒捌玖";

    /// <summary>The number as it is printed; empty for bullets and for formats without a number.</summary>
    public static string Write(int number, string format) => format switch
    {
        "bullet" or "none" => "",
        "chineseCounting" or "chineseCountingThousand" or "taiwaneseCounting" or "taiwaneseCountingThousand" or "japaneseCounting" or "ideographDigital" or "koreanCounting"
            => Chinese(number, Digits, "十百千"),
        "chineseLegalSimplified" or "ideographLegalTraditional" or "japaneseLegal" => Chinese(number, LegalDigits, "拾佰仟"),
        "ideographTraditional" when number is >= 1 and <= 10 => "甲乙丙丁戊己庚辛壬癸"[number - 1].ToString(),
        "ideographZodiac" when number is >= 1 and <= 12 => "子丑寅卯辰巳午未申酉戌亥"[number - 1].ToString(),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => Circled(number),
        "decimalEnclosedParen" when number is >= 1 and <= 20 => ((char)('⑴' + number - 1)).ToString(),
        "decimalEnclosedFullstop" when number is >= 1 and <= 20 => ((char)('⒈' + number - 1)).ToString(),
        "ideographEnclosedCircle" when number is >= 1 and <= 10 => ((char)('㊀' + number - 1)).ToString(),
        "decimalFullWidth" or "decimalFullWidth2" => FullWidth(number),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "upperLetter" => Letters(number, 'A'),
        "lowerLetter" => Letters(number, 'a'),
        "upperRoman" => Roman(number),
        "lowerRoman" => Roman(number).ToLowerInvariant(),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static string Chinese(int number, string digits, string units)
    {
        if (number is <= 0 or > 9999) return number.ToString(CultureInfo.InvariantCulture);
        var result = new StringBuilder();
        var zero = false;
        for (var (power, place) = (1000, 3); power > 0; power /= 10, place--)
        {
            var digit = number / power % 10;
            if (digit == 0)
            {
                zero = result.Length > 0;
                continue;
            }

            if (zero) result.Append(digits == Digits ? '零' : digits[0]);
            zero = false;
            if (!(digit == 1 && place == 1 && result.Length == 0 && digits == Digits)) result.Append(digits[digit]);
            if (place > 0) result.Append(units[place - 1]);
        }

        return result.ToString();
    }

    private static string Circled(int number) => number switch
    {
        >= 1 and <= 20 => ((char)('①' + number - 1)).ToString(),
        >= 21 and <= 35 => ((char)('㉑' + number - 21)).ToString(),
        >= 36 and <= 50 => ((char)('㊱' + number - 36)).ToString(),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static string FullWidth(int number) =>
        string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(c => char.IsAsciiDigit(c) ? (char)(c - '0' + '０') : c));

    private static string Letters(int number, char first) =>
        number < 1 ? "" : new((char)(first + (number - 1) % 26), Math.Min(8, (number - 1) / 26 + 1));

    private static string Roman(int number)
    {
        if (number is < 1 or > 3999) return number.ToString(CultureInfo.InvariantCulture);
        var result = new StringBuilder();
        foreach (var (value, letters) in (ReadOnlySpan<(int, string)>)
            [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")])
        {
            for (; number >= value; number -= value) result.Append(letters);
        }

        return result.ToString();
    }
}
