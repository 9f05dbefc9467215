using System.Text;
using System.Text.Json.Nodes;

using Reports.Nlp.Annotation;
using Reports.Nlp.Annotation.Html;
using Reports.Nlp.Documents;

namespace Reports.Nlp.Tests.Annotation;

public class AnnotationJsonTests
{
    private static readonly ReportSource Source = new(new('a', 64), "utf-8");

    [Fact]
    public void What_was_read_is_written_again_byte_for_byte()
    {
        foreach (var report in (AnnotatedReport[])[Samples.Report(), .. Samples.TwoYears(), Annotate(Repository.Sample), AnnotatedReports.Of("", "empty.txt"), AnnotatedReports.Of("一段话。", "plain")])
        {
            Again(Line(report, Source));
            Again(Line(report, null));
        }
    }

    [SharedFact]
    public void What_was_read_of_real_reports_is_written_again_byte_for_byte()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(SharedFactAttribute.Folder!, "corpus"), "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Take(12))
            Again(Line(Annotate(file), Source));
    }

    [Fact]
    public void Every_writer_says_the_same_of_what_was_read()
    {
        var written = Samples.TwoYears();
        var read = AnnotationJson.Read(File(written), "reports.json").Select(pair => pair.Report).ToArray();
        Assert.Equal(Bytes(output => HtmlWriter.Write(written, new(), output)), Bytes(output => HtmlWriter.Write(read, new(), output)));
        Assert.Equal(Bytes(output => MentionCsvWriter.Write(written, false, output)), Bytes(output => MentionCsvWriter.Write(read, false, output)));
        Assert.Equal(Bytes(output => IndicatorCsvWriter.Write(written, false, output)), Bytes(output => IndicatorCsvWriter.Write(read, false, output)));
        Assert.Equal(Bytes(output => WebAnnotationWriter.Write(written, output)), Bytes(output => WebAnnotationWriter.Write(read, output)));
        foreach (var (one, other) in written.Zip(read))
        {
            Assert.Equal(Text(output => BratWriter.Write(one, output)), Text(output => BratWriter.Write(other, output)));
            Assert.Equal(Text(output => ConlluWriter.Write(one, output)), Text(output => ConlluWriter.Write(other, output)));
            Assert.Equal(Text(output => GlossedTextWriter.Write(one, output)), Text(output => GlossedTextWriter.Write(other, output)));
            Assert.Equal(ReportLinter.Lint(one), ReportLinter.Lint(other));
        }
    }

    [Fact]
    public void A_document_keeps_its_id_and_the_file_it_was_read_from()
    {
        var annotated = new ReportAnnotator().Annotate(ReportReader.Read(Samples.Small, "folder/small.txt", "chosen"));
        var (report, source) = Assert.Single(AnnotationJson.Read(Line(annotated, Source), "x"));
        Assert.Equal(("chosen", "folder/small.txt", Source), (report.Document.Id, report.Document.Name, source));
        Assert.Same(report.Glossary.Senses[0], report.CallOutSenses[0]);
        Assert.Null(Assert.Single(AnnotationJson.Read(Line(annotated, null), "x")).Source);
    }

    [Fact]
    public void Lines_are_read_one_by_one()
    {
        byte[] lines = [0xEF, 0xBB, 0xBF, .. Line(Samples.Report(), null), (byte)'\n', .. Line(Samples.Report(), Source), .. "{}\n"u8];
        using var input = new MemoryStream(lines);
        using var reports = AnnotationJson.ReadLines(input, "reports.jsonl").GetEnumerator();
        Assert.True(reports.MoveNext());
        Assert.Null(reports.Current.Source);
        Assert.True(reports.MoveNext());
        Assert.Equal(Source, reports.Current.Source);
        Assert.StartsWith("reports.jsonl(4): schema: found nothing; wanted \"reports-nlp/1\"", Assert.Throws<InvalidDataException>(() => reports.MoveNext()).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("schema", "\"reports-nlp/9\"", "x: schema: found \"reports-nlp/9\"; wanted \"reports-nlp/1\"")]
    [InlineData("text", "7", "x: text: found 7; wanted text")]
    [InlineData("text", "\"\"", "x: sections[0].headingStart: found ")]
    [InlineData("sourceRuns", null, "x: sourceRuns: found nothing; wanted an array")]
    [InlineData("mentions[0].why", "\"so\"", "x: mentions[0].why: found \"so\"; wanted inline, call-out, same-document, ")]
    [InlineData("mentions[1].confidence", "2", "x: mentions[1].confidence: found 2; wanted a number from 0 to 1")]
    [InlineData("paragraphs[1].id", "5", "x: paragraphs[1].id: found 5; wanted 1, its place")]
    [InlineData("paragraphs[0].start", "99999", "x: paragraphs[0].start: found 99999; wanted an offset from 0 to ")]
    [InlineData("metadata.date", "\"31.12.\"", "x: metadata.date: found \"31.12.\"; wanted a day as 2024-01-15")]
    [InlineData("callouts[0].entry", "\"nobody\"", "x: callouts[0].entry: found \"nobody\"; wanted null or the id of an entry")]
    [InlineData("glossary[0].term", "\"\"", "x: glossary(1): \"term\" is empty")]
    [InlineData("sections", "[[]]", "x: sections[0]: found an array; wanted an object")]
    public void A_fault_is_named_with_place_finding_and_wish(string place, string? value, string message)
    {
        var json = JsonNode.Parse(Line(Samples.Report(), null))!;
        var steps = place.Split('.', '[').Select(step => step.TrimEnd(']')).ToArray();
        var at = steps[..^1].Aggregate(json, (node, step) => int.TryParse(step, out var index) ? node[index]! : node[step]!);
        if (value is null) at.AsObject().Remove(steps[^1]);
        else at[steps[^1]] = JsonNode.Parse(value);
        var fault = Assert.Throws<InvalidDataException>(() => AnnotationJson.Read(Encoding.UTF8.GetBytes(json.ToJsonString()), "x"));
        Assert.StartsWith(message, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{} {}")]
    [InlineData("\u0000")]
    public void What_is_no_JSON_is_named(string text) =>
        Assert.StartsWith("x: found no readable JSON (", Assert.Throws<InvalidDataException>(() => AnnotationJson.Read(Encoding.UTF8.GetBytes(text), "x")).Message, StringComparison.Ordinal);

    [Fact]
    public void Damaged_JSON_is_read_or_refused_and_nothing_else()
    {
        var whole = Line(Samples.Report(), Source);
        var random = new Random(9);
        for (var i = 0; i < 2000; i++)
        {
            var damaged = whole.ToArray().ToList();
            var at = random.Next(damaged.Count);
            switch (i % 4)
            {
                case 0: damaged.RemoveRange(at, damaged.Count - at); break;
                case 1: damaged.RemoveRange(at, Math.Min(random.Next(1, 40), damaged.Count - at)); break;
                case 2: damaged[at] = (byte)random.Next(256); break;
                default:
                    // Numbers that are none of the document's.
                    var digit = damaged.FindIndex(at, b => b is >= (byte)'0' and <= (byte)'9');
                    if (digit >= 0) damaged.InsertRange(digit, "-97"u8[(random.Next(2))..].ToArray());
                    break;
            }

            try
            {
                foreach (var (report, source) in AnnotationJson.Read(damaged.ToArray(), "x")) Line(report, source);
            }
            catch (InvalidDataException fault)
            {
                Assert.StartsWith("x", fault.Message, StringComparison.Ordinal);
                Assert.DoesNotContain('\n', fault.Message);
            }
        }
    }

    private static void Again(byte[] line)
    {
        var (report, source) = Assert.Single(AnnotationJson.Read(line, "x"));
        Assert.Equal(Encoding.UTF8.GetString(line), Encoding.UTF8.GetString(Line(report, source)));
    }

    private static AnnotatedReport Annotate(string path) => new ReportAnnotator().Annotate(System.IO.File.ReadAllText(path), Path.GetFileName(path));

    private static byte[] Line(AnnotatedReport report, ReportSource? source) => Bytes(output => AnnotationJson.WriteLine(report, source, output));

    private static byte[] File(IReadOnlyList<AnnotatedReport> reports) => Bytes(output => AnnotationJson.Write([.. reports.Select(report => (report, (ReportSource?)null))], output));

    private static string Text(Action<TextWriter> write)
    {
        using var output = new StringWriter();
        write(output);
        return output.ToString();
    }

    private static byte[] Bytes(Action<Stream> write)
    {
        using var output = new MemoryStream();
        write(output);
        return output.ToArray();
    }
}
