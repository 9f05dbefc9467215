using System.Diagnostics;
using System.Text;

using Reports.Nlp.Documents;
using Reports.Nlp.Glossaries;

namespace Reports.Nlp.Tests.Issues;

/// <summary>What made-up input showed, kept so that it stays mended.</summary>
public class FoundByFuzzingTests
{
    /// <summary>Each closing mark looked back over all closing marks before it: 100,000 of them took more than 20 s.</summary>
    [Theory]
    [InlineData("”")]
    [InlineData("）")]
    [InlineData("。\"")]
    [InlineData("“一制三化”")]
    [InlineData("[1]")]
    [InlineData("甲[1] ")]
    [InlineData("即“三个”")]
    [InlineData("“三个”：甲、乙，")]
    [InlineData("![](")]
    [InlineData("**甲。** ")]
    [InlineData("各位代表\n")]
    public void A_piece_said_over_and_over_takes_seconds_at_most(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 60_000 / piece.Length));
        var clock = Stopwatch.StartNew();
        GlossaryHarvester.Harvest(ReportReader.Read(text, "made-up.txt"));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(45), $"{clock.Elapsed}");
    }

    /// <summary>The text of a link was copied with its markup: the marks of bold text stood in the clean text, though a page had none.</summary>
    [Fact]
    public void Markup_inside_a_link_falls_away()
    {
        var document = ReportReader.Read("一、工作\n推进[城市**更新\\*行动**和[1]治理](x.html)，群众满意。\n", "made-up.txt");
        Assert.EndsWith("推进城市更新*行动和治理，群众满意。", document.Text, StringComparison.Ordinal);
        Assert.Equal("1", Assert.Single(document.CallOuts).Label);
    }

    /// <summary>A last item that was nothing but the count said again in quotation marks left nothing behind, and the harvester failed on it.</summary>
    [Fact]
    public void A_list_that_ends_in_its_own_count_is_harvested()
    {
        var text = string.Concat(Enumerable.Repeat("“三个”：甲、乙，", 60));
        Assert.All(GlossaryHarvester.Harvest(ReportReader.Read(text, "made-up.txt")).Glossary.Senses, sense => Assert.DoesNotContain(sense.Members ?? [], string.IsNullOrWhiteSpace));
    }

    /// <summary>Each use of a term was weighed against each of its explanations, compared pair by pair: 2,000 of both took half a minute.</summary>
    [Fact]
    public void A_term_explained_a_thousand_times_has_a_few_senses_a_mention()
    {
        var text = "一、工作\n" + string.Concat(Enumerable.Repeat("落实“三个着力”，做好工作。\n", 1000)) + "名词解释\n"
            + string.Concat(Enumerable.Range(1, 900).Select(i => $"{i}.三个着力：着力甲{i}、着力乙、着力丙。\n"));
        var report = new ReportAnnotator().Annotate(text, "made-up.txt");
        Assert.Equal(1000, report.Mentions.Count);
        Assert.True(report.Glossary.Senses.Count >= 900);
        Assert.All(report.Mentions, mention => Assert.InRange(mention.Alternatives.Count, 1, 40));
    }

    /// <summary>The parser of JSON let bytes that are no UTF-8 through, and failed later with an exception that named no file.</summary>
    [Fact]
    public void A_glossary_with_a_text_that_is_no_UTF8_is_refused_with_its_line()
    {
        byte[] file = [.. Encoding.UTF8.GetBytes("{\n\"schema\":\""), 0xFF, .. Encoding.UTF8.GetBytes("\",\"entries\":[]}")];
        var fault = Assert.Throws<InvalidDataException>(() => GlossaryJson.Read(file, "glossary.json"));
        Assert.StartsWith("glossary.json(2): ", fault.Message, StringComparison.Ordinal);
    }

    /// <summary>A region whose name several cities share, and no word about which, had no code and so no level: the reader failed.</summary>
    [Fact]
    public void A_region_of_a_shared_name_has_a_level()
    {
        var metadata = ReportReader.Read("鼓楼区2024年政府工作报告\n各位代表：\n现在，我代表区人民政府向大会报告工作。\n", "made-up.txt").Metadata;
        Assert.Equal(("鼓楼区", AdministrativeLevel.District), (metadata.Region, metadata.Level));
    }

    /// <summary>A list with an item of nothing but marks, which trimming left empty, failed at its first character.</summary>
    [Fact]
    public void A_list_with_an_item_of_marks_alone_has_no_members()
    {
        var harvest = GlossaryHarvester.Harvest(ReportReader.Read("一、工作\n正文正文正文正文。\n\n名词解释\n1.三个着力：；“：、着力乙、着力丙”。\n2.“三重”：“；，、甲、乙”。\n", "made-up.txt"));
        Assert.All(harvest.Glossary.Senses, sense => Assert.DoesNotContain(sense.Members ?? [], string.IsNullOrWhiteSpace));
    }
}
