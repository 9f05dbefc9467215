using System.Globalization;
using System.Text;

using Reports.Nlp.Annotation;
using Reports.Nlp.Documents;
using Reports.Nlp.Mentions;

namespace Reports.Nlp.Tests.Annotation;

public sealed class ConlluWriterTests
{
    [Fact]
    public void Every_token_reads_back_from_its_offsets()
    {
        var report = Samples.Report();
        var rows = Sentences(report).SelectMany(s => s.Rows).ToArray();
        Assert.All(rows, row => Assert.Equal(10, row.Length));
        Assert.All(rows, row => Assert.Equal(row[1], report.Document.Text[Offset(row, "Start")..Offset(row, "End")]));
        Assert.Equal(report.Mentions.Count, rows.Count(row => row[9].Contains("|Entry=", StringComparison.Ordinal)));
        Assert.Equal(report.Undefined.Count, rows.Count(row => row[9].Contains("|Undefined=Yes", StringComparison.Ordinal)));
    }

    [Fact]
    public void Ids_count_from_one_and_forms_with_their_spaces_give_the_text_comment()
    {
        foreach (var (comments, rows) in Sentences(Samples.Report()))
        {
            Assert.Equal(Enumerable.Range(1, rows.Count).Select(i => i.ToString(CultureInfo.InvariantCulture)), rows.Select(row => row[0]));
            var text = new StringBuilder();
            foreach (var row in rows) text.Append(row[1]).Append(SpacesAfter(row[9]));
            Assert.Equal(comments.Single(c => c.StartsWith("# text = ", StringComparison.Ordinal))["# text = ".Length..], text.ToString().Trim());
        }
    }

    [Fact]
    public void A_report_without_tokens_is_refused()
    {
        var document = ReportReader.Read(Samples.Small, "bare.txt");
        var bare = new AnnotatedReport(document, new([]), new([], [], new Nlp.Glossaries.Sense?[document.CallOuts.Count]), [], new Nlp.Themes.ThemePrediction?[document.Paragraphs.Count], []);
        Assert.Contains("bare.txt", Assert.Throws<ArgumentException>(() => ConlluWriter.Write(bare, TextWriter.Null)).Message, StringComparison.Ordinal);
    }

    private static int Offset(string[] row, string name) =>
        int.Parse(row[9].Split('|').Single(f => f.StartsWith(name + "=", StringComparison.Ordinal))[(name.Length + 1)..], CultureInfo.InvariantCulture);

    private static string SpacesAfter(string misc)
    {
        if (misc.Contains("SpaceAfter=No", StringComparison.Ordinal)) return "";
        var field = misc.Split('|').FirstOrDefault(f => f.StartsWith("SpacesAfter=", StringComparison.Ordinal));
        return field is null ? " " : field["SpacesAfter=".Length..].Replace("\\s", " ", StringComparison.Ordinal).Replace("\\n", "\n", StringComparison.Ordinal);
    }

    private static List<(List<string> Comments, List<string[]> Rows)> Sentences(AnnotatedReport report)
    {
        var output = new StringWriter();
        ConlluWriter.Write(report, output);
        return [.. output.ToString().Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(block => block.Split('\n')).Select(lines =>
            (lines.Where(l => l.StartsWith('#')).ToList(), lines.Where(l => !l.StartsWith('#')).Select(l => l.Split('\t')).ToList()))];
    }
}
