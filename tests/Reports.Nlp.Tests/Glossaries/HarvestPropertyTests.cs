using CsCheck;

using Reports.Nlp.Documents;
using Reports.Nlp.Glossaries;
using Reports.Nlp.Tests.Fuzzing;

namespace Reports.Nlp.Tests.Glossaries;

public class HarvestPropertyTests
{
    private static readonly Gen<string> Pieces = Gen.OneOf(
        Gen.OneOf(
            "名词解释\n", "附注：\n", "1.", "2．", "（3）", "[4]", "①", "一、", "“", "”", "：", ":", "是指", "指", "即", "。", "；", "、", "，", "\n", "\n\n", "　　", "**", "<sup>[1]</sup>", "三个一批", "双随机一公开",
            "1+N", "（", "）", "以下简称", "主办单位：", "附件2\n", "年度目标：", "《", "》", "132", "100%", "\t", "\uD83D", "\u200B", "等", "和"),
        Gen.String[Gen.Char['一', '龥'], 0, 12],
        Gen.String[Gen.Char, 0, 4]);

    [Fact]
    public void Any_text_in_entries_whose_spans_hold_their_headwords_out() =>
        Pieces.List[0, 60].Each(
            pieces =>
            {
                var source = string.Concat(pieces);
                var document = ReportReader.Read(source, "any.txt");
                var harvest = GlossaryHarvester.Harvest(document);
                foreach (var sense in harvest.Glossary.Senses)
                {
                    Assert.NotEqual("", HeadwordText.Key(sense.Term));
                    Assert.NotEqual("", sense.Definition.Trim());
                    var from = sense.From!;
                    Assert.True(from.Entry!.Value.Contains(from.Term!.Value));
                    Assert.Contains(HeadwordText.Key(sense.Term), HeadwordText.Key(from.Entry.Value.In(document.Text)), StringComparison.Ordinal);
                    Assert.InRange(from.Source.End, from.Source.Start, source.Length);
                }

                foreach (var diagnostic in harvest.Diagnostics) Assert.InRange(diagnostic.Span.End, diagnostic.Span.Start, document.Text.Length);
            },
            iter: 3000);

    [Fact]
    public void Shuffled_numbers_give_all_entries_and_no_exception() =>
        Gen.Shuffle(Enumerable.Range(1, 9).ToArray()).Each(order =>
        {
            var list = string.Join("\n\n", order.Select((number, i) => $"{number}.“{"甲乙丙丁戊己庚辛壬"[i]}链”工程：指第{i + 1}条链的建设工程。"));
            var harvest = GlossaryHarvester.Harvest(MadeUpReport.Read($"{MadeUpReport.Body}\n名词解释\n\n{list}\n"));
            Assert.Equal(9, harvest.Glossary.Senses.Count(sense => sense.Kind == SenseKind.Endnote));
            if (!order.SequenceEqual(order.Order())) Assert.NotEmpty(harvest.Diagnostics);
        });

    [Fact]
    public void Numeral_abbreviations_of_any_text_keep_their_parts_in_order() =>
        Gen.String[Gen.OneOf(Gen.OneOf([.. "一二三十百双两多个大1+N、“”七位"]), Gen.Char['一', '龥']), 0, 14].Each(text =>
        {
            if (!NumeralAbbreviation.TryParse(text, out var abbreviation)) return;
            Assert.NotEmpty(abbreviation.Parts);
            var at = 0;
            foreach (var part in abbreviation.Parts)
            {
                at = abbreviation.Text.IndexOf(part.Numeral + part.Measure, at, StringComparison.Ordinal);
                Assert.True(at >= 0);
                at += part.Numeral.Length;
            }
        });
}
