using Reports.Nlp.Annotation;

namespace Reports.Nlp.Tests.Annotation;

public class ReportLinterTests
{
    private const string Report = """
        柳河区2024年政府工作报告

        一、工作回顾

        深化“三清”[1]行动，推进“四办”[3]改革，落实“五联”[2]机制，全年各项任务圆满完成。聚焦“六进”发力，用好“３+２”模式和“3+2”模式，持续改善民生福祉。

        二、工作安排

        坚持“三清”标准，打造“七彩”品牌[9]，努力开创工作新局面，让群众更有获得感。

        名词解释

        [1]三清：清河道、清垃圾、清违建。

        [2]四办：网上办、就近办、马上办、一次办。

        [3]五联：组织联建、活动联办、难题联解、资源联享、治安联防。

        [4]八送：送岗位、送技能、送政策、送温暖、送法律、送文化、送健康、送科技。

        """;

    private static readonly ILookup<string, string> Found =
        ReportLinter.Lint(new ReportAnnotator(new() { UseBuiltInGlossary = false, Glossaries = [Sums] }).Annotate(Report, "made-up.txt")).ToLookup(d => d.Code, d => d.Message);

    private static Reports.Nlp.Glossaries.Glossary Sums => new([new("u/1", "3+2模式", "三年学习、两年实践。", Reports.Nlp.Glossaries.SenseKind.User) { Variants = ["3+2"] }]);

    [Fact]
    public void What_nobody_explains_is_told() => Assert.Contains(Found["RN0301"], m => m.Contains("六进", StringComparison.Ordinal));

    [Fact]
    public void What_nobody_uses_is_told() => Assert.Contains("八送", Assert.Single(Found["RN0302"]), StringComparison.Ordinal);

    [Fact]
    public void A_call_out_without_note_is_told() => Assert.Contains("[9]", Assert.Single(Found["RN0303"]), StringComparison.Ordinal);

    [Fact]
    public void A_note_without_call_out_is_told() => Assert.Contains("八送", Assert.Single(Found["RN0304"]), StringComparison.Ordinal);

    [Fact]
    public void Call_outs_that_point_at_another_term_are_told() =>
        Assert.Equal(2, Found["RN0305"].Count());

    [Fact]
    public void Two_spellings_are_told() => Assert.Contains("3+2", Assert.Single(Found["RN0306"]), StringComparison.Ordinal);
}
