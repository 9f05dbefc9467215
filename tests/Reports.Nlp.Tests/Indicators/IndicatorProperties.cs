using CsCheck;
using Reports.Nlp.Documents;
using Reports.Nlp.Indicators;
using Reports.Nlp.Tests.Fuzzing;
using Reports.Nlp.Text;

namespace Reports.Nlp.Tests.Indicators;

public class IndicatorProperties
{
    private static readonly string[] Pieces =
    [
        "地区生产总值", "增长", "5", "%", "．", ".", "３", "亿", "万", "千", "百", "十", "二", "元", "家", "个", "百分点", "百分之", "点", "，", "。", "、", "和", "从", "由", "到", "至", "的", "占", "比", "年", "2024年",
        "去年", "“", "”", "《", "》", "（", "）", "(", " ", "\u3000", "\n", "-", "—", "力争", "达到", "控制在", "新增", "累计", "其中", "分别", "同步", "与", "稳定增长", "位居", "全市", "第", "首位", "左右", "以上", "余", "多", "约", "近",
        "新建", "菜市场", "企业", "总数", "微克/立方米", "PM2.5", ",", "1,000", "𠀀", "\ud800", "等", "一、", "预期目标是：", "名词解释",
    ];

    private static readonly Gen<string> Texts = Gen.Frequency(
        (6, Gen.Int[0, Pieces.Length - 1].Array[0, 60].Select(chosen => string.Concat(chosen.Select(i => Pieces[i])))),
        (2, Gen.String[0, 200]),
        (1, Gen.Char[" 0123456789.,%年万亿"].Array[0, 60].Select(c => new string(c))));

    [Fact]
    public void Any_text_has_spans_inside_it_in_order() => Texts.Each(
        text =>
        {
            var document = ReportReader.Read(text, "any.txt");
            var last = default(TextSpan);
            foreach (var indicator in IndicatorExtractor.Extract(document))
            {
                Assert.True((indicator.Span.Start >= last.End || indicator.Span == last) && indicator.Span.End <= document.Text.Length && !indicator.Span.IsEmpty);
                last = indicator.Span;
                Assert.True(indicator.NameSpan.Start >= 0 && indicator.NameSpan.End <= document.Text.Length && !indicator.NameSpan.IsEmpty);
                var sentence = document.Sentences.Single(s => s.Span.Contains(indicator.Span));
                Assert.True(sentence.Span.Contains(indicator.NameSpan));
                Assert.InRange(indicator.Values.Count, 0, 2);
                Assert.True(indicator.Values.Count > 0 || indicator.Unit is null);
                Assert.True(indicator.Rank is null or > 0);
            }
        },
        iter: 20_000);

    [Fact]
    public void The_same_text_has_the_same_indicators() => Texts.Each(
        text =>
        {
            var document = ReportReader.Read(text, "any.txt");
            var first = IndicatorExtractor.Extract(document);
            var second = IndicatorExtractor.Extract(ReportReader.Read(text, "any.txt"));
            Assert.Equal(first.Select(Show), second.Select(Show));
        },
        iter: 2_000);

    [Fact]
    public void A_long_line_costs_no_more_than_its_length()
    {
        foreach (var piece in new[] { "企业5家和", "从5", "“1", "增长5", "第", "1至2到", "与同步", "百分之三", "位居", "1,000," })
        {
            var document = ReportReader.Read(string.Concat(Enumerable.Repeat(piece, 40_000)) + "。", "long.txt");
            var watch = System.Diagnostics.Stopwatch.StartNew();
            IndicatorExtractor.Extract(document);
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(45), $"{piece}: {watch.Elapsed}");
        }
    }

    private static string Show(Indicator i) => $"{i with { Values = [] }} {string.Join(' ', i.Values)}";
}
