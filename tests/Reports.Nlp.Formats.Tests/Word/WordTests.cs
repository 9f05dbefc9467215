using System.IO.Compression;
using System.Text;

using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

using Reports.Nlp.Formats.Tests.Making;

namespace Reports.Nlp.Formats.Tests.Word;

public sealed class WordTests
{
    private static readonly WordArchive Small = new(WordFile.Make("# 标题\n\n正文。"));

    [Fact]
    public void Automatic_numbers_are_written_out()
    {
        var numbering = new Numbering(
            new AbstractNum(Level(0, NumberFormatValues.ChineseCounting, "%1、"), Level(1, NumberFormatValues.ChineseCounting, "（%2）"), Level(2, NumberFormatValues.Decimal, "%3.")) { AbstractNumberId = 0 },
            new NumberingInstance(new AbstractNumId { Val = 0 }) { NumberID = 1 });
        var file = WordFile.Make(
            [.. Enumerable.Range(0, 11).Select(i => WordFile.Numbered($"第{i}", 1, 0)), WordFile.Numbered("甲", 1, 1), WordFile.Numbered("乙", 1, 1), WordFile.Numbered("丙", 1, 2), WordFile.Numbered("丁", 1, 0), WordFile.Numbered("戊", 1, 1)],
            [], [], numbering);
        var lines = ReportFile.Read(file, "report").Text.Split("\n\n");
        Assert.Equal(["十一、第10", "（一）甲", "（二）乙", "1. 丙", "十二、丁", "（一）戊"], lines[10..]);
    }

    [Fact]
    public void Footnotes_and_endnotes_are_called_and_explain()
    {
        var file = WordFile.Make(
            [
                WordFile.Styled("一、产业发展", "H1"),
                new Paragraph(Text("深入实施“一窗四办”"), new Run(new FootnoteReference { Id = 1 }), Text("改革，推进“五好路网”"), new Run(new EndnoteReference { Id = 1 }), Text("建设。")),
            ],
            ["一窗四办：综合窗口收件，马上办、网上办、就近办、一次办。"], ["五好路网：建好、管好、护好、运营好、美化好的农村公路网。"], null);
        var read = ReportFile.Read(file, "report.docx");
        Assert.Equal("# 一、产业发展\n\n深入实施“一窗四办”[1]改革，推进“五好路网”[2]建设。\n\n# 注释\n\n[1] 一窗四办：综合窗口收件，马上办、网上办、就近办、一次办。\n\n[2] 五好路网：建好、管好、护好、运营好、美化好的农村公路网。", read.Text);
        Assert.Equal(2, Entries.Of(read).Count(entry => entry.StartsWith("Endnote|", StringComparison.Ordinal)));
        Assert.Equal(["1", "2"], read.ToDocument().CallOuts.Select(call => call.Label));

        static Run Text(string text) => new(new DocumentFormat.OpenXml.Wordprocessing.Text(text));
    }

    [Fact]
    public void A_file_that_unpacks_to_too_much_is_refused()
    {
        var bomb = Bomb(300 << 20);
        Assert.True(bomb.Length < 8 << 20);
        var before = GC.GetTotalAllocatedBytes();
        var fault = Assert.Throws<InvalidDataException>(() => ReportFile.Read(bomb, "bomb"));
        Assert.Contains("at most 134217728 are read", fault.Message, StringComparison.Ordinal);
        Assert.True(GC.GetTotalAllocatedBytes() - before < 64 << 20);
    }

    [Fact]
    public void A_file_that_lies_about_what_it_unpacks_to_is_never_read_further()
    {
        var bomb = Bomb(300 << 20);
        // The size stands in the directory at the end of the archive, once for each part.
        var size = BitConverter.GetBytes(300 << 20);
        for (var at = 0; at + 4 <= bomb.Length; at++)
            if (bomb.AsSpan(at, 4).SequenceEqual(size)) BitConverter.GetBytes(1000).CopyTo(bomb, at);
        var before = GC.GetTotalAllocatedBytes();
        Assert.Throws<InvalidDataException>(() => ReportFile.Read(bomb, "bomb"));
        Assert.True(GC.GetTotalAllocatedBytes() - before < 64 << 20);
    }

    [Theory]
    [InlineData("<w:del>")]
    [InlineData("<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr><w:sdtContent>")]
    public void What_is_left_out_is_held_to_the_depth_too(string opening)
    {
        var file = Small.WithBody(opening, 100_000);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var fault = Assert.Throws<InvalidDataException>(() => ReportFile.Read(file, "deep"));
        Assert.Contains("elements lie deeper than 512 inside each other", fault.Message, StringComparison.Ordinal);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 4 << 20);
    }

    [Fact]
    public void Reading_goes_on_after_what_is_left_out()
    {
        var file = Small.WithBody([
            "<w:p><w:pPr><w:rPr/><w:sectPr><w:type/></w:sectPr></w:pPr><w:del/><w:r><w:t>甲</w:t></w:r><w:del><w:r><w:t>乙</w:t></w:r><w:del><w:p/></w:del></w:del><w:r><w:t>丙</w:t></w:r></w:p>",
            "<w:moveFrom><w:p><w:r><w:t>丁</w:t></w:r></w:p></w:moveFrom>",
            "<w:p><w:r><w:t>戊</w:t></w:r></w:p><w:sectPr/>",
        ]);
        Assert.Equal("甲丙\n\n戊", ReportFile.Read(file, "left out").Text);
    }

    [Fact]
    public void Empty_cells_take_no_room()
    {
        var file = Small.WithBody(["<w:tbl><w:tr>", .. Enumerable.Repeat("<w:tc/>", 300_000), "<w:tc><w:p><w:r><w:t>甲</w:t></w:r></w:p><w:p><w:r><w:t>乙</w:t></w:r></w:p></w:tc><w:tc/></w:tr></w:tbl>"]);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal("甲\n\n乙", ReportFile.Read(file, "cells").Text);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 4 << 20);
    }

    [Fact]
    public void A_long_run_is_read_as_if_it_were_short()
    {
        var text = string.Concat(Enumerable.Repeat("甲\U00020000*乙", 3_001));
        var file = WordFile.Make([WordFile.Plain(text)]);
        Assert.Equal(text.Replace("*", "\\*", StringComparison.Ordinal), ReportFile.Read(file, "long").Text);
        var fault = Assert.Throws<InvalidDataException>(() => ReportFile.Read(file, "long", new ReportFileOptions { MaxCharacters = 2_000 }, CancellationToken.None));
        Assert.Contains("more than 2000 characters of text", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Damage_is_told_in_one_line()
    {
        var fault = Assert.Throws<InvalidDataException>(() => ReportFile.Read(WordFile.Make("正文").AsSpan(0, 900), "report"));
        Assert.StartsWith("a .docx file that cannot be read: ", fault.Message, StringComparison.Ordinal);
    }

    private static Level Level(int level, NumberFormatValues format, string text) =>
        new(new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = format }, new LevelText { Val = text }) { LevelIndex = level };

    private static byte[] Bomb(int size)
    {
        using var stream = new MemoryStream();
        stream.Write(WordFile.Make("正文"));
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry("word/document.xml")!.Delete();
            using var content = archive.CreateEntry("word/document.xml", CompressionLevel.Fastest).Open();
            var head = Encoding.UTF8.GetBytes("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>");
            content.Write(head);
            var blank = new byte[1 << 20];
            blank.AsSpan().Fill((byte)' ');
            for (var left = size - head.Length; left > 0; left -= blank.Length) content.Write(blank, 0, Math.Min(left, blank.Length));
        }

        return stream.ToArray();
    }
}
