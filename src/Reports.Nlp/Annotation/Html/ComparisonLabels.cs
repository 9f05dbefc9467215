using Reports.Nlp.Annotation.Comparison;
using Reports.Nlp.Indicators;
using Reports.Nlp.Text;

namespace Reports.Nlp.Annotation.Html;

/// <summary>The words of a comparison page that are ours, in one language.</summary>
internal sealed record ComparisonLabels
{
    public required string Tag { get; init; }
    public required string Title { get; init; }
    public required string Skip { get; init; }
    public required string Reports { get; init; }
    public required string Report { get; init; }
    public required string Document { get; init; }
    public required string Characters { get; init; }
    public required string Shares { get; init; }
    public required string SharesNote { get; init; }
    public required string Theme { get; init; }
    public required string Undecided { get; init; }
    public required string Course { get; init; }
    public required string Change { get; init; }
    public required string Points { get; init; }
    public required string Terms { get; init; }
    public required string TermsNote { get; init; }
    public required string Term { get; init; }
    public required string Status { get; init; }
    public required string Uses { get; init; }
    public required string FirstUse { get; init; }
    public required string Meaning { get; init; }
    public required string All { get; init; }
    public required string Search { get; init; }
    public required string Word { get; init; }
    public required string Chosen { get; init; }
    public required string ChosenNote { get; init; }
    public required string Indicators { get; init; }
    public required string Indicator { get; init; }
    public required string IndicatorsNote { get; init; }
    public required string Outcomes { get; init; }
    public required string OutcomesNote { get; init; }
    public required string Place { get; init; }
    public required string Year { get; init; }
    public required string Target { get; init; }
    public required string Result { get; init; }
    public required string Difference { get; init; }
    public required string NoResult { get; init; }
    public required Func<TargetVerdict, string> VerdictName { get; init; }
    public required string Undefined { get; init; }
    public required string Shown { get; init; }
    public required string Reworded { get; init; }
    public required string Added { get; init; }
    public required string Removed { get; init; }
    public required Func<TermStatus, string> StatusName { get; init; }

    public static ComparisonLabels Of(DisplayLanguage language) => language is DisplayLanguage.English ? English() : Chinese();

    private static ComparisonLabels Chinese() => new()
    {
        Tag = "zh-CN",
        Title = "报告比较",
        Skip = "跳到表格",
        Reports = "所比报告",
        Report = "报告",
        Document = "文件",
        Characters = "字数",
        Shares = "各主题占全文的比重",
        SharesNote = "按段落字数计，名词解释除外，单位为%；变化为末篇减首篇，单位为百分点。",
        Theme = "主题",
        Undecided = "主题未定",
        Course = "走势",
        Change = "变化",
        Points = "个百分点",
        Terms = "缩略语",
        TermsNote = "新出：首篇没有而末篇有；消失：首篇有而末篇没有；变义：前后都有而所含各项或释义不同；一现：只见于中间各篇。",
        Term = "缩略语",
        Status = "状态",
        Uses = "使用次数",
        FirstUse = "首见",
        Meaning = "释义",
        All = "全部",
        Search = "查找缩略语",
        Word = "词语",
        Chosen = "所选词语",
        ChosenNote = "每万字使用次数，括号内为次数。",
        Indicators = "指标",
        Indicator = "指标",
        IndicatorsNote = "至少两篇报告都有的常用指标，每篇取首次出现的数值。",
        Outcomes = "目标与结果",
        OutcomesNote = "一篇报告为某年提出的目标，与同一地方其后的报告所说该年结果对照。“以上”“不低于”以达到或超过为完成，“以内”“不高于”“控制在”以不超过为完成，“左右”上下可差二十分之一；“与经济增长同步”看地区生产总值同年增速，可低二十分之一；差距不超过目标十分之一的为接近。",
        Place = "地方",
        Year = "年份",
        Target = "目标",
        Result = "结果",
        Difference = "结果减目标",
        NoResult = "未见结果",
        VerdictName = verdict => verdict switch
        {
            TargetVerdict.Met => "完成",
            TargetVerdict.Close => "接近",
            TargetVerdict.Missed => "未完成",
            _ => "未定",
        },
        Undefined = "无释义",
        Shown = "显示 {0} / {1} 条",
        Reworded = "改写",
        Added = "增",
        Removed = "减",
        StatusName = status => status switch
        {
            TermStatus.New => "新出",
            TermStatus.Gone => "消失",
            TermStatus.Kept => "沿用",
            TermStatus.Changed => "变义",
            _ => "一现",
        },
    };

    private static ComparisonLabels English() => new()
    {
        Tag = "en",
        Title = "Reports compared",
        Skip = "Skip to the tables",
        Reports = "The reports",
        Report = "Report",
        Document = "Document",
        Characters = "Characters",
        Shares = "Share of the text by theme",
        SharesNote = "In % of the characters of paragraphs, lists of terms left out; the change is the last report less the first, in percentage points.",
        Theme = "Theme",
        Undecided = "undecided",
        Course = "Course",
        Change = "Change",
        Points = "points",
        Terms = "Abbreviations",
        TermsNote = "New: the last report has it, the first does not. Gone: the reverse. Changed: both have it, with other members or another meaning. Passing: only reports in between have it.",
        Term = "Abbreviation",
        Status = "Status",
        Uses = "Uses",
        FirstUse = "First use",
        Meaning = "Meaning",
        All = "All",
        Search = "Find an abbreviation",
        Word = "Word",
        Chosen = "Chosen words",
        ChosenNote = "Uses per 10,000 characters, the number of uses in brackets.",
        Indicators = "Indicators",
        Indicator = "Indicator",
        IndicatorsNote = "Usual indicators that two reports or more give, each at its first figure.",
        Outcomes = "Targets and results",
        OutcomesNote = "What a report promised for a year beside what a later report of the same place states for it. 以上 and 不低于 are met by the number or more; 以内, 不高于 and 控制在 by the number or less; 左右 allows a twentieth either way; 与经济增长同步 asks for the growth of GDP of that year, less a twentieth at most; close is what misses by no more than a tenth.",
        Place = "Place",
        Year = "Year",
        Target = "Target",
        Result = "Result",
        Difference = "Result less target",
        NoResult = "no result",
        VerdictName = verdict => verdict switch
        {
            TargetVerdict.Met => "met",
            TargetVerdict.Close => "close",
            TargetVerdict.Missed => "missed",
            _ => "cannot tell",
        },
        Undefined = "undefined",
        Shown = "{0} of {1} shown",
        Reworded = "reworded",
        Added = "added",
        Removed = "removed",
        StatusName = status => status switch
        {
            TermStatus.New => "new",
            TermStatus.Gone => "gone",
            TermStatus.Kept => "kept",
            TermStatus.Changed => "changed",
            _ => "passing",
        },
    };
}
