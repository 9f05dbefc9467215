using System.Diagnostics.CodeAnalysis;

namespace Reports.Nlp.Glossaries;

/// <summary>The numeral structure of a policy abbreviation: what it announces and how many of each.</summary>
/// <remarks>
/// <para>
/// 三个着力 announces three 着力; 一制三化 one 制 and three 化; 一带三链双核六区 one, three, two and six; <c>1+7</c> one and seven;
/// 四不两直 four 不 and two 直; 六个百分之百 six. After a measure word such as 个 or 项 everything is one head, so 三个一批 holds no
/// 一. Where nothing is announced (1001工程 is a name, 第三网格 an ordinal, 三年行动 a duration) either there is no abbreviation or
/// the members decide.
/// </para>
/// <para>
/// The grammar: an optional prefix without numeral, then one or more parts of numeral, measure word and head; parts follow one
/// another directly, after 、 or a space, or are joined by plus signs. Linear in the length of the headword. Equality is by
/// reference. Immutable, so safe to share.
/// </para>
/// </remarks>
public sealed class NumeralAbbreviation
{
    private const int LongestHeadword = 60;

    // What a number measures rather than lists: 三年行动, 100天攻坚, 两万亩.
    private static readonly string[] Quantities =
        ["年", "月", "日", "天", "小时", "分钟", "公里", "公斤", "千克", "米", "亩", "吨", "元", "岁", "届", "周年", "万", "亿", "千瓦", "倍", "号", "时代"];

    private NumeralAbbreviation(string text, string prefix, IReadOnlyList<NumeralPart> parts, bool isSum)
    {
        Text = text;
        Prefix = prefix;
        Parts = parts;
        IsSum = isSum;
    }

    /// <summary>The text that was parsed, without quotation marks.</summary>
    public string Text { get; }

    /// <summary>What stands before the first numeral: 行政执法 in 行政执法三项制度; often empty.</summary>
    public string Prefix { get; }

    /// <summary>The numerals with their heads, in the order of the text; at least one.</summary>
    public IReadOnlyList<NumeralPart> Parts { get; }

    /// <summary>Whether the parts are joined by plus signs (<c>1+7</c>).</summary>
    public bool IsSum { get; }

    /// <summary>The number of members where one number is announced; null where several or an open one are.</summary>
    public int? Count => Parts.Count == 1 ? Parts[0].Count : null;

    /// <summary>Whether there is a list to expect: two or more of something, or several parts not all of which are one.</summary>
    public bool AnnouncesMembers => Parts.Any(part => part.Count is null or > 1);

    /// <summary>Reads the numeral structure of a headword.</summary>
    /// <param name="headword">A headword or its quoted short form; quotation marks are ignored.</param>
    /// <param name="abbreviation">The structure, or null.</param>
    /// <returns>False where the headword holds no numeral that could announce something.</returns>
    public static bool TryParse(string? headword, [NotNullWhen(true)] out NumeralAbbreviation? abbreviation)
    {
        abbreviation = null;
        if (headword is null) return false;
        var text = HeadwordText.WithoutQuotes(headword);
        if (text.Length is 0 or > LongestHeadword) return false;
        for (var at = 0; at < text.Length; at++)
        {
            var length = NumeralReader.Read(text, at, out var count);
            if (length == 0)
            {
                // 四五 in 十四五 is no numeral either.
                while (at + 1 < text.Length && NumeralReader.IsChinese(text[at]) && NumeralReader.IsChinese(text[at + 1])) at++;
                continue;
            }

            if (!CanOpen(text, at, length, count)) return false;
            var parts = new List<NumeralPart>();
            var isSum = ReadParts(text, at, parts);
            if (parts.Count == 0) return false;
            abbreviation = new(text, text[..at], parts, isSum);
            return true;
        }

        return false;
    }

    /// <summary>The digits of a bare number read one by one, as in the <c>132</c> of one group, three people, two officers.</summary>
    /// <returns>One part a digit, without heads; empty where the abbreviation is no number of two to five digits without zero.</returns>
    public IReadOnlyList<NumeralPart> DigitByDigit()
    {
        if (Parts.Count != 1 || Parts[0].Numeral.Length is < 2 or > 5) return [];
        var parts = new List<NumeralPart>(Parts[0].Numeral.Length);
        foreach (var c in Parts[0].Numeral)
        {
            var value = c is >= '０' and <= '９' ? c - '０' : char.IsAsciiDigit(c) ? c - '0' : NumeralReader.DigitValue(c);
            if (value <= 0) return [];
            parts.Add(new(c.ToString(), value, null, null));
        }

        return parts;
    }

    private static bool CanOpen(string text, int at, int length, int? count)
    {
        if (at > 0 && text[at - 1] == '第') return false;
        var rest = text.AsSpan(at + length);
        foreach (var quantity in Quantities)
            if (rest.StartsWith(quantity, StringComparison.Ordinal)) return false;

        // 多 opens a list only in front of something that is counted elsewhere (多点支撑); alone it says "many".
        return count is not null || at == 0 || NumeralReader.IsPlus(text[at - 1]) || text[at] != '多';
    }

    private static bool ReadParts(string text, int start, List<NumeralPart> parts)
    {
        var at = start;
        var isSum = false;
        while (at < text.Length)
        {
            var length = NumeralReader.Read(text, at, out var count);
            if (length == 0) break;
            var numeral = text.Substring(at, length);
            at += length;
            while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
            if (at < text.Length && NumeralReader.IsPlus(text[at]))
            {
                parts.Add(new(numeral, count, null, null));
                isSum = true;
                at = SkipJoint(text, at);
                continue;
            }

            string? measure = null;
            if (at < text.Length && NumeralReader.IsClosingMeasure(text[at])) measure = text[at++].ToString();
            var headEnd = HeadEnd(text, at, closed: measure is not null);
            var head = text[at..headEnd].Trim();
            if (measure is null && IsSpokenMeasure(head)) (measure, head) = (head[..1], head[1..]);
            at = SkipJoint(text, headEnd);
            isSum |= headEnd < text.Length && NumeralReader.IsPlus(text[headEnd]);
            parts.Add(new(numeral, count, measure, head.Length == 0 || (isSum && measure is null && at >= text.Length) ? null : head));
        }

        return isSum;
    }

    /// <summary>Where the head that begins at <paramref name="start"/> ends: at the next numeral that opens a part, or at a joint.</summary>
    private static int HeadEnd(string text, int start, bool closed)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (NumeralReader.IsPlus(text[i])) return i;
            if ((text[i] is '、' or '·' or '，' or ',') && StartsPart(text, i + 1)) return i;
            if (!closed && i > start && StartsPart(text, i)) return i;
        }

        return text.Length;
    }

    /// <summary>大, 重, 级 and the like count where a noun follows (三重压力), and are themselves counted where none does (三重一大).</summary>
    private static bool IsSpokenMeasure(string head) => head.Length > 2 ? "大重级位轮层道张".Contains(head[0], StringComparison.Ordinal) : head.Length == 2 && head[0] == '大';

    private static bool StartsPart(string text, int at)
    {
        var length = NumeralReader.Read(text, at, out _);
        if (length == 0 || at + length >= text.Length) return false;
        return !(text[at] == '一' && IsWordOne(text, at)) && !(at > 0 && text[at - 1] == '第');
    }

    /// <summary>一 inside a word (五位一体, 三规合一, 统一) counts nothing.</summary>
    private static bool IsWordOne(string text, int at)
    {
        if (at > 0 && "统唯同合归万之第单逐不划为位专".Contains(text[at - 1], StringComparison.Ordinal)) return true;
        return at + 1 < text.Length && "体流致起样批些定切贯刻".Contains(text[at + 1], StringComparison.Ordinal);
    }

    private static int SkipJoint(string text, int at)
    {
        while (at < text.Length && (NumeralReader.IsPlus(text[at]) || text[at] is '、' or '·' or '，' or ',' || char.IsWhiteSpace(text[at]))) at++;
        return at;
    }
}
