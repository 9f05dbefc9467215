using System.Buffers;

using Reports.Nlp.Text;

namespace Reports.Nlp.Documents.Recognition;

/// <summary>Recognises the lines that open a document: title, subtitle, number, issuer, speaker, salutation.</summary>
internal static class TitleLine
{
    private static readonly SearchValues<string> KindWords = SearchValues.Create(
        ["工作报告", "规划", "计划", "方案", "意见", "办法", "措施", "政策", "纲要", "要点", "规定", "条例", "通知", "公报", "报告"], StringComparison.Ordinal);

    private static readonly string[] Ends =
    [
        "报告", "规划", "计划", "方案", "意见", "办法", "措施", "政策", "纲要", "要点", "规定", "条例", "通知", "公报", "情况", "草案", "草案）", "草案)", "摘要", "全文", "公告",
    ];

    private static readonly SearchValues<char> NoTitle = SearchValues.Create("。；！？|丨，,");
    private static readonly SearchValues<char> NoIssuer = SearchValues.Create("，。：:；、 ");

    /// <summary>Whether the line names a document: it ends in a kind of document and has no mark of a sentence.</summary>
    public static bool IsTitle(string text)
    {
        text = WithoutLetterSpacing(text);
        if (text.Length is < 6 or > 80 || Characters.IsComplete(text) || text.AsSpan().ContainsAny(NoTitle)) return false;
        if (!text.AsSpan().ContainsAny(KindWords) || Numbering.Read(text) is not null || IsSubtitle(text)) return false;
        var bare = text.AsSpan().Trim("《》“”\"（）()*# 　");
        if (bare.EndsWith("解释") || bare.EndsWith("说明")) return false;
        foreach (var end in Ends)
            if (bare.EndsWith(end)) return bare.Length > 4 || bare.SequenceEqual("工作报告") is false;
        return bare.StartsWith("关于") || bare.Contains("（20", StringComparison.Ordinal) || (bare.Contains("规划", StringComparison.Ordinal) && bare.Contains("五年", StringComparison.Ordinal));
    }

    /// <summary>政 府 工 作 报 告 as it is meant: spaces between all characters only spread the line.</summary>
    public static string WithoutLetterSpacing(string text)
    {
        var words = text.Split([' ', '\u3000'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length >= 3 && Array.TrueForAll(words, w => w.Length == 1) ? string.Concat(words) : text;
    }

    /// <summary>——2022年12月30日在…会议上, or the same in brackets.</summary>
    public static bool IsSubtitle(string text) =>
        text.Length <= 90 && (text[0] is '—' or '―' || text.StartsWith("--", StringComparison.Ordinal) || text.StartsWith('（') || text.StartsWith('(') || text.StartsWith('─') || char.IsAsciiDigit(text[0]) || text[0] is '二' or '一')
        && (text.Contains("会议上", StringComparison.Ordinal) || text.Contains("会议通过", StringComparison.Ordinal) || text.Contains("会议批准", StringComparison.Ordinal)
            || (text.Contains("日在", StringComparison.Ordinal) && text.Contains('届')));

    /// <summary>各位代表： and its like.</summary>
    public static bool IsSalutation(string text)
    {
        var bare = text.AsSpan().TrimEnd("：:！!，, 　");
        return text.Length <= 40 && bare.Length < text.Length
            && (bare.EndsWith("代表") || bare.EndsWith("委员") || bare.EndsWith("同志们") || bare.EndsWith("单位") || bare.EndsWith("机构") || bare.EndsWith("政府") || bare.EndsWith("部门"))
            && (bare.StartsWith("各") || bare.StartsWith("同志") || bare.StartsWith("尊敬") || bare.Contains("，各", StringComparison.Ordinal) || bare.Contains("、各", StringComparison.Ordinal));
    }

    /// <summary>津政发〔2021〕11号.</summary>
    public static bool IsDocumentNumber(string text) =>
        text.Length is >= 6 and <= 30 && text.EndsWith('号') && text.AsSpan().IndexOfAny("〔[［（(") > 0;

    /// <summary>天津市河北区人民政府 alone on a line.</summary>
    public static bool IsIssuer(string text) =>
        text.Length is >= 5 and <= 30 && (text.EndsWith("人民政府", StringComparison.Ordinal) || text.EndsWith("人民政府办公厅", StringComparison.Ordinal)
            || text.EndsWith("人民政府办公室", StringComparison.Ordinal) || text.EndsWith("管理委员会", StringComparison.Ordinal) || text.EndsWith("管委会", StringComparison.Ordinal)
            || text.EndsWith("发展和改革委员会", StringComparison.Ordinal) || text is "国务院")
        && !text.AsSpan().ContainsAny(NoIssuer);

    /// <summary>河西区人民政府区长　胡某某: who speaks.</summary>
    public static bool IsSpeaker(string text)
    {
        if (text.Length is < 4 or > 40 || Characters.IsComplete(text) || text.AsSpan().IndexOfAny("，。；、") >= 0) return false;
        foreach (var office in (ReadOnlySpan<string>)["总理", "省长", "主席", "市长", "区长", "县长", "州长", "盟长", "旗长", "镇长", "乡长", "主任"])
        {
            var at = text.IndexOf(office, StringComparison.Ordinal);
            if (at >= 0 && text.Length - at - office.Length <= 12) return true;
        }

        return false;
    }
}
