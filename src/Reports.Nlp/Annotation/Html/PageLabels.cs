using System.Globalization;

using Reports.Nlp.Documents;
using Reports.Nlp.Glossaries;
using Reports.Nlp.Indicators;
using Reports.Nlp.Mentions;
using Reports.Nlp.Text;

namespace Reports.Nlp.Annotation.Html;

/// <summary>The words of a page that are ours, in one language.</summary>
internal sealed record PageLabels
{
    public required string Tag { get; init; }
    public required string Skip { get; init; }
    public required string Report { get; init; }
    public required string NoReport { get; init; }
    public required string Outline { get; init; }
    public required string Index { get; init; }
    public required string Notes { get; init; }
    public required string Shares { get; init; }
    public required string Undecided { get; init; }
    public required string AllThemes { get; init; }
    public required string Theme { get; init; }
    public required string Terms { get; init; }
    public required string AllTerms { get; init; }
    public required string Defined { get; init; }
    public required string Undefined { get; init; }
    public required string Layers { get; init; }
    public required string LayerThemes { get; init; }
    public required string LayerLeads { get; init; }
    public required string LayerCallOuts { get; init; }
    public required string LayerIndicators { get; init; }
    public required string Indicators { get; init; }
    public required string Indicator { get; init; }
    public required string Value { get; init; }
    public required string Status { get; init; }
    public required string InYear { get; init; }
    public required string Shown { get; init; }
    public required string Source { get; init; }
    public required string BuiltIn { get; init; }
    public required string UserGlossary { get; init; }
    public required string ThisReport { get; init; }
    public required string OtherSenses { get; init; }
    public required string NoDefinition { get; init; }
    public required string Hint { get; init; }
    public required string Confidence { get; init; }
    public required string SetOutIn { get; init; }
    public required string Back { get; init; }
    public required string Close { get; init; }
    public required string NextUse { get; init; }
    public required string Panel { get; init; }
    public required string Characters { get; init; }
    public required string Filter { get; init; }
    public required string Colon { get; init; }
    public required string Comma { get; init; }
    public required Func<int, string> Year { get; init; }
    public required Func<MentionReason, string> Reason { get; init; }
    public required Func<IndicatorStatus, string> StatusName { get; init; }

    public static PageLabels Of(DisplayLanguage language) => language is DisplayLanguage.English ? English() : Chinese();

    /// <summary>Where a sense comes from, in one line.</summary>
    public string SourceOf(Sense sense, string document)
    {
        if (sense.From is not { } from)
            return (sense.Kind is SenseKind.BuiltIn ? BuiltIn : UserGlossary) + (sense.SetOutIn is { } paper ? $"{Comma}{SetOutIn}{paper}" : "");
        if (string.Equals(from.Document, document, StringComparison.Ordinal)) return ThisReport;
        var place = from.Region is null ? from.Document : from.Region;
        return from.Year is { } year ? $"{place} {Year(year)}" : place;
    }

    /// <summary>A document as people name it: region, year and kind, else its file name.</summary>
    public string NameOf(ReportDocument document)
    {
        var metadata = document.Metadata;
        var year = metadata.Year is { } number ? Year(number) : null;
        if (metadata.Title is not { } title) return metadata.Region is null ? document.Name : $"{metadata.Region} {year}".TrimEnd();
        // A title that names its place and year needs neither again.
        var place = metadata.Region is { } region && !title.Contains(region, StringComparison.Ordinal) ? region : null;
        if (metadata.Year is { } value && title.Contains(value.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)) year = null;
        var lead = $"{place} {year}".Trim();
        return lead.Length == 0 ? title : $"{lead} · {title}";
    }

    private static PageLabels Chinese() => new()
    {
        Tag = "zh-CN",
        Skip = "跳到正文",
        Report = "报告",
        NoReport = "没有可读的报告",
        Outline = "目录",
        Index = "缩略语",
        Notes = "术语注释",
        Shares = "各主题占全文的比重",
        Undecided = "主题未定",
        AllThemes = "全部主题",
        Theme = "主题",
        Terms = "缩略语",
        AllTerms = "全部",
        Defined = "有释义",
        Undefined = "无释义",
        Layers = "图层",
        LayerThemes = "主题",
        LayerLeads = "主题句",
        LayerCallOuts = "注号",
        LayerIndicators = "指标",
        Indicators = "指标一览",
        Indicator = "指标",
        Value = "数值",
        Status = "性质",
        InYear = "年份",
        Shown = "显示 {0} / {1} 段",
        Source = "出处",
        BuiltIn = "内置术语表",
        UserGlossary = "自备术语表",
        ThisReport = "本文",
        OtherSenses = "其他释义",
        NoDefinition = "现有术语表均无释义。",
        Hint = "可能是：",
        Confidence = "可信度",
        SetOutIn = "见于",
        Back = "回到正文",
        Close = "关闭",
        NextUse = "下一处",
        Panel = "目录与缩略语",
        Characters = "字",
        Filter = "筛选",
        Colon = "：",
        Comma = "，",
        Year = year => $"{year}年",
        Reason = reason => reason switch
        {
            MentionReason.Inline => "文中给出释义",
            MentionReason.CallOut => "注号所指",
            MentionReason.SameDocument => "本文名词解释",
            MentionReason.User => "自备术语表",
            MentionReason.SameRegion => "同一地区的文件",
            MentionReason.SameCity => "同一省市的文件",
            MentionReason.Nearest => "年份最近的文件",
            MentionReason.National => "国家文件",
            MentionReason.BuiltIn => "内置术语表",
            _ => "唯一释义",
        },
        StatusName = status => status switch
        {
            IndicatorStatus.Achieved => "已实现",
            IndicatorStatus.Expected => "预计",
            _ => "目标",
        },
    };

    private static PageLabels English() => new()
    {
        Tag = "en",
        Skip = "Skip to the text",
        Report = "Report",
        NoReport = "There is no report to read",
        Outline = "Outline",
        Index = "Abbreviations",
        Notes = "Notes on terms",
        Shares = "Share of the text by theme",
        Undecided = "undecided",
        AllThemes = "All themes",
        Theme = "Theme",
        Terms = "Abbreviations",
        AllTerms = "All",
        Defined = "Defined",
        Undefined = "Undefined",
        Layers = "Layers",
        LayerThemes = "Themes",
        LayerLeads = "Lead sentences",
        LayerCallOuts = "Note marks",
        LayerIndicators = "Indicators",
        Indicators = "Indicators",
        Indicator = "Indicator",
        Value = "Value",
        Status = "Status",
        InYear = "Year",
        Shown = "{0} of {1} paragraphs",
        Source = "Source",
        BuiltIn = "built-in glossary",
        UserGlossary = "your glossary",
        ThisReport = "this report",
        OtherSenses = "Other senses",
        NoDefinition = "No glossary at hand defines it.",
        Hint = "Perhaps: ",
        Confidence = "confidence",
        SetOutIn = "set out in ",
        Back = "back to the text",
        Close = "Close",
        NextUse = "next use",
        Panel = "Outline and abbreviations",
        Characters = "characters",
        Filter = "Filter",
        Colon = ": ",
        Comma = ", ",
        Year = year => $"{year}",
        Reason = reason => reason switch
        {
            MentionReason.Inline => "defined in the text",
            MentionReason.CallOut => "note mark in the text",
            MentionReason.SameDocument => "this report's list of terms",
            MentionReason.User => "your glossary",
            MentionReason.SameRegion => "another report of the region",
            MentionReason.SameCity => "a report of the same city or province",
            MentionReason.Nearest => "the report nearest in time",
            MentionReason.National => "a national report",
            MentionReason.BuiltIn => "built-in glossary",
            _ => "the only definition",
        },
        StatusName = status => status switch
        {
            IndicatorStatus.Achieved => "achieved",
            IndicatorStatus.Expected => "expected",
            _ => "target",
        },
    };
}
