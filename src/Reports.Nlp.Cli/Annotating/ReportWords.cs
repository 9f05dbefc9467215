using Reports.Nlp.Documents;
using Reports.Nlp.Mentions;

namespace Reports.Nlp.Cli.Annotating;

/// <summary>The Chinese words for what the library names in English.</summary>
internal static class ReportWords
{
    public static string? Of(ReportKind kind) => kind switch
    {
        ReportKind.WorkReport => "政府工作报告",
        ReportKind.Plan => "计划报告",
        ReportKind.FiveYearPlan => "五年规划",
        ReportKind.Policy => "政策文件",
        _ => null,
    };

    public static string Of(ReportPart part) => part switch
    {
        ReportPart.Opening => "开头",
        ReportPart.Review => "工作回顾",
        ReportPart.Requirements => "总体要求",
        ReportPart.Targets => "目标",
        ReportPart.Tasks => "工作任务",
        ReportPart.SelfGovernment => "政府自身建设",
        ReportPart.Closing => "结尾",
        ReportPart.Glossary => "名词解释",
        ReportPart.Annex => "附件",
        _ => "",
    };

    public static string Of(MentionReason reason) => reason switch
    {
        MentionReason.Inline => "文中释义",
        MentionReason.CallOut => "注释标号",
        MentionReason.SameDocument => "本文定义",
        MentionReason.User => "用户术语表",
        MentionReason.SameRegion => "同一地区",
        MentionReason.SameCity => "同一省市",
        MentionReason.Nearest => "时间最近",
        MentionReason.National => "国家文件",
        MentionReason.BuiltIn => "内置术语表",
        _ => "唯一定义",
    };
}
