using System.Globalization;

using Reports.Nlp.Annotation;
using Reports.Nlp.Documents;
using Reports.Nlp.Glossaries;
using Reports.Nlp.Mentions;
using Reports.Nlp.Text;

namespace Reports.Nlp.Cli.Languages.Chinese;

/// <inheritdoc/>
internal sealed class ChineseResults : ResultMessages
{
    public override string Colon => "：";
    public override string Comma => "，";

    public override string? Kind(ReportKind kind) => kind switch
    {
        ReportKind.WorkReport => "政府工作报告",
        ReportKind.Plan => "计划报告",
        ReportKind.FiveYearPlan => "五年规划",
        ReportKind.Policy => "政策文件",
        _ => null,
    };

    public override string Part(ReportPart part) => part switch
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

    public override string Reason(MentionReason reason) => reason switch
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

    public override string Because(MentionReason reason) => $"（{Reason(reason)}）";

    public override string SenseKind(SenseKind kind) => kind switch
    {
        Glossaries.SenseKind.Endnote => "名词解释",
        Glossaries.SenseKind.Inline => "文中释义",
        Glossaries.SenseKind.BuiltIn => "内置",
        _ => "用户",
    };

    public override string Severity(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Info => "提示",
        DiagnosticSeverity.Warning => "警告",
        _ => "错误",
    };

    public override string Year(int year) => string.Create(CultureInfo.InvariantCulture, $"{year}年");

    public override string Extent(AnnotatedReport report) => string.Create(
        CultureInfo.InvariantCulture,
        $"{report.Document.Text.Length}字，{report.Document.Paragraphs.Count}段，定义术语{report.Glossary.Senses.Count}条，使用术语{report.Mentions.Count}处，未见定义{report.Undefined.Count}处");

    public override string Undefined => "未见定义";
    public override string OtherSenses(int count) => string.Create(CultureInfo.InvariantCulture, $"另有{count}义");
    public override string Model => "模型";
    public override string MostFrequentTheme => "最常见主题";
    public override string Keywords => "关键词";
    public override string ShortForms(IEnumerable<string> forms) => $"简称：{string.Join("、", forms)}";
    public override string SetOut(string? document, int? year) => document is null ? $"始于{year}年" : year is null ? $"见于{document}" : $"见于{document}，始于{year}年";
    public override string Members(IEnumerable<string> members) => string.Join("；", members);
    public override string Component(TermComponent component) => $"{component.Count?.ToString(CultureInfo.InvariantCulture) ?? "…"}{component.Head}：{string.Join("；", component.Members)}";
}
