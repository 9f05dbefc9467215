using System.Globalization;

using Reports.Nlp.Annotation;
using Reports.Nlp.Glossaries;

namespace Reports.Nlp.Tests.Annotation;

public sealed class MentionCsvWriterTests
{
    [Fact]
    public void Another_reader_gets_every_row_back()
    {
        var report = Samples.Report();
        var rows = Read([report]);
        Assert.Equal(report.Mentions.Count + report.Undefined.Count, rows.Count);
        foreach (var row in rows)
        {
            var (start, end) = (int.Parse(row["start"], CultureInfo.InvariantCulture), int.Parse(row["end"], CultureInfo.InvariantCulture));
            Assert.Equal(report.Document.Text[start..end], row["surface"]);
        }

        Assert.Equal(report.Mentions.Select(m => m.Sense.Definition), rows.Where(row => row["kind"] == "mention").Select(row => row["definition"]));
    }

    [Theory]
    [InlineData("=SUM(A1)")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@x")]
    [InlineData("＝A1")]
    public void What_a_spreadsheet_would_calculate_is_defused(string definition)
    {
        var report = AnnotatedReports.Of(Samples.Small, "small.txt", new Sense("user/1", "园区", definition, SenseKind.User));
        Assert.Contains(Read([report]), row => row["definition"] == "'" + definition);
    }

    [Fact]
    public void A_byte_order_mark_comes_on_request()
    {
        using var with = new MemoryStream();
        MentionCsvWriter.Write([Samples.Report()], byteOrderMark: true, with);
        using var without = new MemoryStream();
        MentionCsvWriter.Write([Samples.Report()], byteOrderMark: false, without);
        Assert.Equal([0xEF, 0xBB, 0xBF], with.ToArray()[..3]);
        Assert.Equal(with.ToArray()[3..], without.ToArray());
    }

    private static IReadOnlyList<Dictionary<string, string>> Read(IReadOnlyList<AnnotatedReport> reports)
    {
        var output = new StringWriter();
        MentionCsvWriter.Write(reports, output);
        return CsvTable.Read(output.ToString());
    }
}
