using System.Buffers;

using Reports.Nlp.Text;

namespace Reports.Nlp.Documents.Recognition;

/// <summary>Recognises the lines that open a document: title, subtitle, number, issuer, speaker, salutation.</summary>
internal static class TitleLine
{
    private const int LongestLine = 180;
    private const int LongestSalutation = 160;
    private const string Around = "《》“”\"（）()*# 　";

    private static readonly SearchValues<string> KindWords = SearchValues.Create(
        ["工作报告", "规划", "计划", "方案", "意见", "办法", "措施", "政策", "纲要", "要点", "规定", "条例", "规则", "细则", "通知", "公报", "报告"], StringComparison.Ordinal);

    private static readonly string[] Ends =
    [
        "报告", "规划", "计划", "方案", "意见", "办法", "措施", "政策", "纲要", "要点", "规定", "条例", "规则", "细则", "通知", "公报", "情况", "草案", "草案）", "草案)", "摘要", "全文", "公告",
    ];

    /// <summary>Kinds that are common words as well, and name a document only behind what it is about.</summary>
    private static readonly string[] TiedEnds = ["的决定", "的决议", "的建议", "的通报", "的批复", "的说明"];

    private static readonly string[] Issuers =
        ["人民政府", "人民政府办公厅", "人民政府办公室", "管理委员会", "管委会", "发展和改革委员会", "行政公署", "街道办事处"];

    private static readonly SearchValues<char> NoTitle = SearchValues.Create("。；！？|丨，,>＞»");
    private static readonly SearchValues<char> NoIssuer = SearchValues.Create("，。：:；、 ");

    /// <summary>Whether the line names a document: it ends in a kind of document and has no mark of a sentence.</summary>
    public static bool IsTitle(string text)
    {
        if (text.Length > LongestLine) return false;
        text = TitleText.WithoutLetterSpacing(text);
        text = TitleText.WithoutSubtitle(text);
        if (text.Length is < 6 or > 80 || Characters.IsComplete(text) || text.AsSpan().ContainsAny(NoTitle)) return false;
        var tied = EndsTied(text);
        if (!(tied || text.AsSpan().ContainsAny(KindWords)) || Numbering.Read(text) is not null || IsSubtitle(text)) return false;
        // A clock is the page's; so is a label; a title that opens 《 and does not close it goes on in the next line.
        if (HasClock(text) || text.AsSpan().IndexOfAny('：', ':') is > 0 and <= 6 || text.AsSpan().Count('《') > text.AsSpan().Count('》')) return false;
        if (tied) return !GlossaryHeading.IsHeading(text);
        var bare = TitleText.WithoutBracket(text).Trim(Around);
        if (bare.EndsWith("解释") || bare.EndsWith("说明")) return false;
        foreach (var end in Ends)
            if (bare.EndsWith(end)) return bare.Length > 4 || bare.SequenceEqual("工作报告") is false;
        bare = text.AsSpan().Trim(Around);
        return bare.StartsWith("关于") || bare.Contains("（20", StringComparison.Ordinal) || (bare.Contains("规划", StringComparison.Ordinal) && bare.Contains("五年", StringComparison.Ordinal));
    }

    /// <summary>Whether the line ends in a kind of document.</summary>
    public static bool EndsInKind(string text)
    {
        foreach (var end in Ends)
            if (text.EndsWith(end, StringComparison.Ordinal)) return true;
        return EndsTied(text);
    }

    /// <summary>——2022年12月30日在…会议上, or the same in brackets.</summary>
    public static bool IsSubtitle(string text) =>
        text.Length <= 90 && text[0] == '在' && text.EndsWith("会议上", StringComparison.Ordinal) && text.Contains('届')
        || text.Length <= 90 && (text[0] is '—' or '―' || text.StartsWith("--", StringComparison.Ordinal) || text.StartsWith('（') || text.StartsWith('(') || text.StartsWith('─') || char.IsAsciiDigit(text[0]) || text[0] is '二' or '一')
        && (text.Contains("会议上", StringComparison.Ordinal) || text.Contains("会议通过", StringComparison.Ordinal) || text.Contains("会议批准", StringComparison.Ordinal)
            || (text.Contains("日在", StringComparison.Ordinal) && text.Contains('届')));

    /// <summary>各位代表： and its like.</summary>
    public static bool IsSalutation(string text)
    {
        if (text.Length > LongestSalutation) return false;
        var bare = text.AsSpan().TrimEnd("：:！!，, 　");
        if (text.Length > 40)
        {
            // A city's notice names all whom it addresses: 各县（市、区）人民政府，市政府各部门…各高等院校：.
            return text[^1] is '：' or ':' && bare.IndexOfAny("。；") < 0 && (bare[0] == '各' || bare.Contains("，各", StringComparison.Ordinal)) && EndsInAddressee(bare)
                && (bare.Contains("政府", StringComparison.Ordinal) || bare.Contains("部门", StringComparison.Ordinal) || bare.Contains("单位", StringComparison.Ordinal));
        }

        if (bare.StartsWith("主任、") && bare.EndsWith("委员")) return true;
        return bare.Length < text.Length
            && (EndsInAddressee(bare) || bare.EndsWith("代表") || bare.EndsWith("委员") || bare.EndsWith("同志们") || bare.EndsWith("单位") || bare.EndsWith("机构") || bare.EndsWith("政府") || bare.EndsWith("部门"))
            && (bare.StartsWith("各") || bare.StartsWith("同志") || bare.StartsWith("尊敬") || bare.Contains("，各", StringComparison.Ordinal) || bare.Contains("、各", StringComparison.Ordinal));
    }

    /// <summary>津政发〔2021〕11号.</summary>
    public static bool IsDocumentNumber(string text) =>
        text.Length is >= 6 and <= 30 && text.EndsWith('号') && text.AsSpan().IndexOfAny("〔[［（(") > 0;

    /// <summary>李 国 平: a name whose characters are spread, alone on a line.</summary>
    public static bool IsName(string text)
    {
        if (text.Length is < 3 or > 12 || text.AsSpan().IndexOfAny(' ', '\u3000') < 0) return false;
        var letters = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is ' ' or '\u3000') continue;
            if (!Characters.IsHan(text[i]) || (i > 0 && Characters.IsHan(text[i - 1]))) return false;
            letters++;
        }

        return letters is >= 2 and <= 4;
    }

    /// <summary>天津市河北区人民政府 alone on a line, or its letterhead 天津市河北区人民政府文件.</summary>
    public static bool IsIssuer(string text)
    {
        if (text.Length is < 5 or > 30 || text.AsSpan().ContainsAny(NoIssuer)) return text is "国务院";
        var bare = text.EndsWith("文件", StringComparison.Ordinal) ? text.AsSpan(0, text.Length - 2) : text;
        foreach (var end in Issuers)
            if (bare.EndsWith(end)) return true;
        return false;
    }

    /// <summary>河西区人民政府区长　胡某某: who speaks.</summary>
    public static bool IsSpeaker(string text)
    {
        if (text.Length is < 4 or > 40 || Characters.IsComplete(text) || text.AsSpan().IndexOfAny("，。；") >= 0) return false;
        var blank = text.AsSpan().IndexOfAny(' ', '\u3000');
        if (blank > 2 && text.Length - blank is >= 3 and <= 8)
            foreach (var office in (ReadOnlySpan<string>)["局长", "厅长", "组长", "院长", "部长", "处长", "署长", "检察长", "秘书长", "委员长", "专员", "主任", "县长", "区长", "市长"])
                if (text.AsSpan(0, blank).EndsWith(office)) return true;
        if (text.Contains('、')) return false;
        if (IsSpreadOffice(text)) return true;
        foreach (var office in (ReadOnlySpan<string>)["总理", "省长", "主席", "市长", "区长", "县长", "州长", "盟长", "旗长", "镇长", "乡长", "主任"])
        {
            var at = text.IndexOf(office, StringComparison.Ordinal);
            if (at >= 0 && text.Length - at - office.Length <= 12) return true;
        }

        return false;
    }

    /// <summary>区　长　李国平: the office itself is spread.</summary>
    private static bool IsSpreadOffice(string text)
    {
        var at = text.IndexOf('长', StringComparison.Ordinal);
        if (at < 2 || at + 1 >= text.Length || text.Length - at > 12 || text[at - 1] is not (' ' or '\u3000') || text[at + 1] is not (' ' or '\u3000')) return false;
        return text.AsSpan(0, at).TrimEnd(" \u3000") is [.., '省' or '市' or '区' or '县' or '州' or '盟' or '旗' or '镇' or '乡'];
    }

    private static bool EndsTied(string text)
    {
        foreach (var end in TiedEnds)
            if (text.EndsWith(end, StringComparison.Ordinal)) return true;
        return false;
    }

    private static bool EndsInAddressee(ReadOnlySpan<char> bare)
    {
        foreach (var end in (ReadOnlySpan<string>)["单位", "机构", "政府", "部门", "院校", "企业", "处", "管委会", "委员会", "局"])
            if (bare.EndsWith(end)) return true;
        return false;
    }

    /// <summary>17:17 anywhere in the line.</summary>
    private static bool HasClock(string text)
    {
        for (var i = text.IndexOf(':', StringComparison.Ordinal); i > 0 && i + 1 < text.Length; i = text.IndexOf(':', i + 1))
            if (char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1])) return true;
        return false;
    }
}
