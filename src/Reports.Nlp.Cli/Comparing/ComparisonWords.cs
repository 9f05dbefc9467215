using Reports.Nlp.Annotation.Comparison;

namespace Reports.Nlp.Cli.Comparing;

/// <summary>The words of the comparison's tables.</summary>
internal sealed class ComparisonWords(bool english)
{
    public string Theme => english ? "Theme (% of the text)" : "主题（占全文%）";

    public string Undecided => english ? "undecided" : "主题未定";

    public string Change => english ? "change" : "变化";

    public string Term => english ? "Abbreviation (uses)" : "缩略语（次数）";

    public string Chosen => english ? "Word (per 10,000 characters)" : "词语（每万字）";

    public string FirstUse => english ? "first use" : "首见";

    public string Drift => english ? "members" : "所含各项";

    public string More(int count) => english ? $"and {count} more" : $"另有{count}条";

    public string Of(TermStatus status) => (status, english) switch
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
