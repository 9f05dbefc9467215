using System.Buffers;
using System.Collections.Frozen;

using Reports.Nlp.Glossaries;
using Reports.Nlp.Segmentation;
using Reports.Nlp.Text;

namespace Reports.Nlp.Mentions;

/// <summary>Tells what is built like a policy abbreviation from ordinals, counts, dates, plans, schools and places.</summary>
/// <remarks>
/// An abbreviation announces: two or more of something (四风, 十项行动, 双中心), or several numbers with what they count
/// (一园一品, 1+12). It does not measure (15分钟, 三年, 七里), rank (第三, 三级), name a day or a plan (五一, 十四五), or say one of
/// something (一张网). Linear in the text. Immutable, so safe to share.
/// </remarks>
internal sealed class AbbreviationGrammar
{
    private const int Longest = 16;
    private const int LongestHead = 9;
    private const int LongestOnes = 8;
    private const string Quantities = "里月日天年号路届批级星分秒元孩岁线层楼连";
    private const string Times = "里月日天年届期分秒元岁季周";

    private static readonly SearchValues<char> Foreign = SearchValues.Create("。;:!?,《》()<>/@%×");

    // Behind a number these measure, rank or name: no list is announced.
    private static readonly string[] NoHeads =
    [
        "里", "月", "日", "天", "年", "季", "周", "号", "路", "道", "街", "巷", "中", "小学", "小时", "幼", "院", "楼", "层", "室", "栋", "强", "连", "届", "期", "批", "级", "星", "分", "秒", "元", "角", "度", "折", "成", "倍", "次", "回", "遍", "时代", "世纪",
        "线", "环路", "环线", "次方", "维", "轮", "胎", "孩", "岁", "旬", "甲", "等奖", "等功", "等品", "版", "点", "人", "本账", "手抓", "手硬", "会", "手", "者", "线城市", "大洲", "代", "声", "重唱", "人制", "人行", "下五除二", "边", "极", "元论", "次元", "次曲", "番",
    ];

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PairWords = new[]
    {
        "双向", "双月", "双周", "双休", "双语", "双赢", "双人", "双边", "双方", "双层", "双职", "双城", "双核", "双引擎", "双翼", "双驱", "双轮", "双轨", "双手", "双眼", "双脚", "双肩", "双亲", "双侧", "双面", "双色", "双季", "双子", "双胞", "双曲", "双音", "双杠", "双打", "双星", "双峰", "双数", "双倍", "双十",
        "两手", "两岸", "两地", "两国", "两会", "两侧", "两端", "两头", "两旁", "两边", "两极", "两者", "两样", "两全", "两岁", "两江", "两湖", "两广", "两河",
    }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    // Behind a quotation these say that it is a name.
    private static readonly string[] Names = ["红旗", "公司", "小学", "中学", "大学", "学校", "医院", "酒店", "小区", "公园", "商场", "热线", "电话", "节", "杯", "牌", "号", "路", "街", "村", "镇", "普法", "APP", "app", "小程序", "公众号", "客户端", "平台"];

    private readonly Lexicon _lexicon;

    public AbbreviationGrammar(Lexicon lexicon) => _lexicon = lexicon;

    /// <summary>Whether a quoted stretch is a numeral abbreviation.</summary>
    /// <param name="quoted">What stands between the marks, plain.</param>
    /// <param name="after">What stands behind the closing mark.</param>
    public bool IsNumeral(ReadOnlySpan<char> quoted, ReadOnlySpan<char> after)
    {
        if (quoted.Length is < 2 or > Longest) return false;

        if (FigureCode.TryTell(quoted, after, out var isCode)) return isCode;

        // 三个80% says the same share of three things; elsewhere a share measures.
        var share = quoted.Length > 4 && quoted[^1] == '%' && quoted[1] == '个' && char.IsAsciiDigit(quoted[^2]);
        if (quoted[..^(share ? 1 : 0)].ContainsAny(Foreign) || IsDay(quoted)) return false;
        if (IsMagnitudes(quoted)) return true;
        var text = quoted.ToString();
        if (IsPairOfPairs(text)) return !_lexicon.Contains(quoted);
        if (!NumeralAbbreviation.TryParse(text, out var numeral) || numeral.IsSum || numeral.Prefix.Length > 1 || (numeral.Prefix.Length == 1 && numeral.Prefix[0] is not ('新' or '老'))) return false;
        if (!numeral.AnnouncesMembers && numeral.Parts.Count < 2) return false;
        if (NamesSomething(after)) return false;
        foreach (var part in numeral.Parts)
            if (!IsPart(part, numeral.Parts.Count)) return false;
        if (numeral.Parts.Count > 1) return IsCompound(numeral, text);
        return IsList(numeral.Parts[0], text) && (quoted.Length < 3 || !_lexicon.Contains(quoted));
    }

    /// <summary>Whether a quoted stretch says one of something in the form of a list's other items: 一个中心 beside 两个基地.</summary>
    public static bool IsOneInSeries(ReadOnlySpan<char> quoted) =>
        quoted.Length is > 3 and <= 8 && quoted[0] == '一' && quoted[1] == '个' && !quoted.ContainsAny(Foreign);

    /// <summary>十百千, 百千工程: magnitudes in a row announce a ten of this, a hundred of that.</summary>
    private static bool IsMagnitudes(ReadOnlySpan<char> quoted)
    {
        var run = quoted.IndexOfAnyExcept("十百千万亿");
        if (run < 0) return quoted.Length > 2 && !Repeats(quoted);
        if (run < 2 || Repeats(quoted[..run])) return false;
        foreach (var carrier in HeadwordGrouping.Carriers)
            if (quoted[run..].SequenceEqual(carrier)) return true;
        return false;
    }

    private static bool Repeats(ReadOnlySpan<char> text)
    {
        for (var i = 1; i < text.Length; i++)
            if (text[..i].Contains(text[i])) return true;
        return false;
    }

    /// <summary>5·18国际博物馆日: a day of the year.</summary>
    private static bool IsDay(ReadOnlySpan<char> quoted) =>
        quoted.IndexOf('·') is > 0 and var dot && dot + 1 < quoted.Length && char.IsAsciiDigit(quoted[dot - 1]) && char.IsAsciiDigit(quoted[dot + 1]);

    private bool IsCompound(NumeralAbbreviation numeral, string text)
    {
        if (numeral.Parts[^1].Head is null || _lexicon.Contains(text)) return false;

        // 两国双园 counts twice over, whatever its first half would be alone.
        if (StartsWithPairWord(text) && !(text.Length == 4 && numeral.Parts.Count == 2 && numeral.Parts.All(part => part.Count >= 2))) return false;

        // 一方水土难养一方人 is a saying; 一要吃饭、二要建设 counts its clauses.
        if (text.Length > LongestOnes && numeral.Parts.All(part => part.Count == 1)) return false;
        return !(numeral.Parts[0].Count == 1 && numeral.Parts[1].Count == 2 && numeral.Parts[0].Head is { } head && numeral.Parts[1].Head?[0] == head[0]);
    }

    /// <summary>双招双引, 双万双服: 双 twice announces two pairs, whatever the characters between would measure behind another number.</summary>
    private static bool IsPairOfPairs(string text) => text.Length > 3 && text[0] == '双' && text[2] == '双' && !StartsWithPairWord(text);

    private static bool StartsWithPairWord(string text) => PairWords.Contains(text.AsSpan(0, 2)) || (text.Length > 3 && PairWords.Contains(text.AsSpan(0, 3)));

    private static bool IsPart(NumeralPart part, int parts)
    {
        if (part.Head is not { } head) return part.Measure is null;
        if (head.Length > LongestHead || IsRow(part.Numeral) || part.Numeral == "百") return false;
        if (part.Measure is not null) return part.Measure != "件" || parts > 1;
        return !MeasuresTime(head) && (parts > 1 || !StartsWithNoHead(head));
    }

    private static bool MeasuresTime(string head) => Times.Contains(head[0], StringComparison.Ordinal);

    private static bool IsList(NumeralPart part, string text)
    {
        if (part.Count is not >= 2 || part.Head is null) return false;
        return !StartsWithPairWord(text);
    }

    private static bool StartsWithNoHead(string head)
    {
        foreach (var no in NoHeads)
            if (no.Length > 1 ? head.StartsWith(no, StringComparison.Ordinal) : head == no || (head[0] == no[0] && Quantities.Contains(no[0], StringComparison.Ordinal))) return true;
        return false;
    }

    /// <summary>十四五, 五一, 三八, 九一八: numerals in a row name a plan or a day.</summary>
    private static bool IsRow(string numeral) => numeral.Length > 1 && ChineseNumber.Digit(numeral[0]) >= 0 && !char.IsAsciiDigit(numeral[0]) && numeral.AsSpan().IndexOfAny('十', '百') < 0;

    /// <summary>Whether what stands behind a quotation says that it is a name.</summary>
    public static bool NamesSomething(ReadOnlySpan<char> after) => StartsWithAny(after, Names);

    private static bool StartsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
            if (text.StartsWith(word, StringComparison.Ordinal)) return true;
        return false;
    }
}
