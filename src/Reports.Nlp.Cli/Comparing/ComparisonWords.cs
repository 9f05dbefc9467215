using Reports.Nlp.Annotation.Comparison;
using Reports.Nlp.Indicators;
using Reports.Nlp.Text;

namespace Reports.Nlp.Cli.Comparing;

/// <summary>The words of the comparison's tables.</summary>
internal sealed class ComparisonWords(DisplayLanguage language)
{
    private readonly bool _english = language is DisplayLanguage.English;

    public string Theme => _english ? "Theme (% of the text)" : "主题（占全文%）";

    public string Undecided => _english ? "undecided" : "主题未定";

    public string Change => _english ? "change" : "变化";

    public string Term => _english ? "Abbreviation (uses)" : "缩略语（次数）";

    public string Chosen => _english ? "Word (per 10,000 characters)" : "词语（每万字）";

    public string FirstUse => _english ? "first use" : "首见";

    public string Drift => _english ? "members" : "所含各项";

    public string Outcomes => _english ? "Targets and results" : "目标与结果";

    public string Indicator => _english ? "Indicator" : "指标";

    public string Year => _english ? "year" : "年份";

    public string Target => _english ? "target" : "目标";

    public string Result => _english ? "result" : "结果";

    public string Difference => _english ? "difference" : "结果减目标";

    public string Verdict => _english ? "verdict" : "完成与否";

    public string Expected => _english ? "expected " : "预计";

    public string NoResult => _english ? "no result" : "未见结果";

    public string Of(TargetVerdict verdict) => (verdict, _english) switch
    {
        (TargetVerdict.Met, true) => "met",
        (TargetVerdict.Met, false) => "完成",
        (TargetVerdict.Close, true) => "close",
        (TargetVerdict.Close, false) => "接近",
        (TargetVerdict.Missed, true) => "missed",
        (TargetVerdict.Missed, false) => "未完成",
        (_, true) => "cannot tell",
        (_, false) => "未定",
    };

    public string More(int count) => _english ? $"and {count} more" : $"另有{count}条";

    public string Of(TermStatus status) => (status, _english) switch
    {
        (TermStatus.New, true) => "New",
        (TermStatus.New, false) => "新出",
        (TermStatus.Gone, true) => "Gone",
        (TermStatus.Gone, false) => "消失",
        (TermStatus.Changed, true) => "Changed",
        (TermStatus.Changed, false) => "变义",
        (TermStatus.Kept, true) => "Kept",
        (TermStatus.Kept, false) => "沿用",
        (_, true) => "Passing",
        (_, false) => "一现",
    };
}
