using System.IO.Compression;
using System.Text;
using System.Text.Json;

using Reports.Nlp.Annotation;
using Reports.Nlp.Annotation.Comparison;
using Reports.Nlp.Annotation.Html;
using Reports.Nlp.Documents;
using Reports.Nlp.Glossaries;

namespace Reports.Nlp.Tests.Annotation;

/// <summary>No report, and a report without a word in it, are written like any other: a whole file of the format.</summary>
public sealed class NothingToWriteTests
{
    private static readonly AnnotatedReport Wordless = Of(ReportReader.Read("\n\n", "wordless.txt"));

    public static TheoryData<int> Counts => [0, 1];

    [Theory]
    [MemberData(nameof(Counts))]
    public void Json_is_an_object_or_an_empty_array(int count)
    {
        using var json = JsonDocument.Parse(Written(stream => AnnotationJson.Write([.. Reports(count).Select(report => (report, (ReportSource?)null))], stream)));
        Assert.Equal(count == 0 ? JsonValueKind.Array : JsonValueKind.Object, json.RootElement.ValueKind);
    }

    [Theory]
    [MemberData(nameof(Counts))]
    public void Csv_is_its_header(int count)
    {
        Assert.Single(Written(stream => MentionCsvWriter.Write(Reports(count), byteOrderMark: false, stream)).Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Single(Written(stream => IndicatorCsvWriter.Write(Reports(count), byteOrderMark: false, stream)).Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [MemberData(nameof(Counts))]
    public void Brat_is_a_collection_with_its_settings(int count)
    {
        using var archive = new ZipArchive(new MemoryStream(Bytes(stream => BratWriter.WriteArchive(Reports(count), stream))));
        Assert.Equal(1 + 2 * count, archive.Entries.Count);
    }

    [Theory]
    [MemberData(nameof(Counts))]
    public void Web_annotations_are_an_empty_collection(int count)
    {
        using var json = JsonDocument.Parse(Written(stream => WebAnnotationWriter.Write(Reports(count), stream)));
        Assert.Equal(0, json.RootElement.GetProperty("total").GetInt32());
        Assert.Empty(json.RootElement.GetProperty("first").GetProperty("items").EnumerateArray());
    }

    [Theory]
    [MemberData(nameof(Counts))]
    public void A_page_is_whole(int count)
    {
        var page = Written(stream => HtmlWriter.Write(Reports(count), new(), stream));
        Assert.StartsWith("<!DOCTYPE html>", page, StringComparison.Ordinal);
        Assert.EndsWith("</html>\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_formats_of_a_wordless_report_are_empty()
    {
        using var output = new StringWriter { NewLine = "\n" };
        GlossedTextWriter.Write(Wordless, output);
        Assert.Equal("", output.ToString().Trim());
        ConlluWriter.Write(Wordless, output);
        Assert.Equal("# newdoc id = wordless", output.ToString().Trim());
    }

    [Fact]
    public void A_comparison_of_wordless_reports_is_a_page_and_a_panel()
    {
        var comparison = ReportComparison.Of([Wordless, Of(ReportReader.Read("\n", "silent.txt"))], new() { ChosenTerms = ["人工智能"] });
        Assert.EndsWith("</html>\n", Written(stream => ComparisonHtmlWriter.Write(comparison, new(), stream)), StringComparison.Ordinal);
        Assert.StartsWith("document,", Written(stream => ComparisonCsvWriter.Write(comparison, [], byteOrderMark: false, stream)), StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_glossary_is_written_in_every_format()
    {
        foreach (var write in (Action<Glossary, TextWriter>[])[GlossaryCsv.Write, GlossarySkos.Write, GlossaryTbx.Write, GlossaryMarkdown.Write, JiebaUserWords.Write, SolrSynonyms.Write])
        {
            using var output = new StringWriter();
            write(Glossary.Empty, output);
        }

        Assert.Empty(GlossaryJson.Read(Bytes(stream => GlossaryJson.Write(Glossary.Empty, stream)), "empty.json").Senses);
    }

    private static AnnotatedReport[] Reports(int count) => [.. Enumerable.Repeat(Wordless, count)];

    private static AnnotatedReport Of(ReportDocument document) =>
        new(document, Glossary.Empty, new([], [], new Sense?[document.CallOuts.Count]), [], new Nlp.Themes.ThemePrediction?[document.Paragraphs.Count], []);

    private static string Written(Action<Stream> write) => Encoding.UTF8.GetString(Bytes(write));

    private static byte[] Bytes(Action<Stream> write)
    {
        using var output = new MemoryStream();
        write(output);
        return output.ToArray();
    }
}
