using Reports.Nlp.Indicators.Sentences;
using Reports.Nlp.Indicators.Vocabulary;
using Reports.Nlp.Text;

namespace Reports.Nlp.Indicators.Names;

/// <summary>What stands before a name and is no word of the tables: whose it is (全省, 在川), how many share it (203个断面…), for whom it is (为企业减税), 获.</summary>
internal static class NamePrefix
{
    private const int ShortestRest = 2;
    private const int LongestWhom = 12;
    private const int LongestRelief = 6;

    // The characters that provinces go by; 新 begins too many other words.
    private static readonly CharacterSet Provinces = new("京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼川渝蜀黔滇藏陕陇甘青宁");

    /// <summary>Whether a name may have something before it that begins so; most have not.</summary>
    public static bool MayBegin(char c) => c is '全' or '我' or '在' or '获' or '为' or (>= '0' and <= '9');

    /// <summary>Length of what begins <paramref name="text"/>, or 0; of a count only where it is of things that stand there by themselves.</summary>
    public static int LengthAt(ReadOnlySpan<char> text)
    {
        if (text.Length <= ShortestRest) return 0;
        var length = text[0] switch
        {
            '全' or '我' when text[1] is '省' or '市' or '区' or '县' or '州' or '旗' && text[2] is not ('性' or '域' or '场') => 2,
            '在' when Provinces.Holds(text[1]) => 2,
            '获' when text[1] is not ('得' or '批' or '评' or '奖' or '授' or '取' or '利') => 1,
            '为' => WhomAt(text),
            >= '0' and <= '9' => CountAt(text),
            _ => 0,
        };
        return text.Length - length < ShortestRest ? 0 : length;
    }

    /// <summary>为企业减税: who pays less is no part of what is paid less.</summary>
    private static int WhomAt(ReadOnlySpan<char> text)
    {
        var at = text[..Math.Min(text.Length, LongestWhom)].IndexOfAny('减', '降');
        return at > 2 && text.Length - at <= LongestRelief && IndicatorVocabulary.Default.Words.At(text[at..], out _) < 2 ? at : 0;
    }

    private static int CountAt(ReadOnlySpan<char> text)
    {
        var at = 1;
        while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
        while (at < text.Length && text[at] is '余' or '多' or '万') at++;
        if (at + 1 >= text.Length || text[at] is not ('个' or '家' or '所' or '座' or '条' or '项' or '户' or '名' or '件' or '处')) return 0;
        return Characters.IsHan(text[at + 1]) && text[at + 1] is not ('月' or '小' or '百' or '季' or '基') ? at + 1 : 0;
    }
}
