using System.IO.Compression;
using System.Text;

using Reports.Nlp.Annotation;

namespace Reports.Nlp.Tests.Annotation;

public sealed class BratWriterTests
{
    [Fact]
    public void Spans_read_back_as_characters_of_unicode()
    {
        var report = Samples.Report();
        var characters = report.Document.Text.EnumerateRunes().ToArray();
        var spans = Lines(report).Where(line => line[0] == 'T').ToArray();
        Assert.Equal(report.Mentions.Count, spans.Count(line => line.Contains("\tTerm ", StringComparison.Ordinal)));
        Assert.Equal(report.Undefined.Count, spans.Count(line => line.Contains("\tUndefined ", StringComparison.Ordinal)));
        foreach (var line in spans)
        {
            var fields = line.Split('\t');
            var place = fields[1].Split(' ');
            var (start, end) = (int.Parse(place[1], null), int.Parse(place[2], null));
            Assert.Equal(fields[2], string.Concat(characters[start..end]));
        }

        Assert.Contains(spans, line => line.Contains("\tTerm ", StringComparison.Ordinal) && line.EndsWith("\t三链同转", StringComparison.Ordinal));
    }

    [Fact]
    public void Attributes_references_and_notes_name_a_span_that_stands_before_them()
    {
        var known = new HashSet<string>();
        foreach (var line in Lines(Samples.Report()))
        {
            var fields = line.Split('\t');
            if (line[0] == 'T') Assert.True(known.Add(fields[0]));
            else Assert.Contains(fields[1].Split(' ')[1], known);
        }
    }

    [Fact]
    public void The_archive_holds_text_annotations_and_settings_and_is_the_same_each_time()
    {
        var report = Samples.Report();
        using var output = new MemoryStream();
        BratWriter.WriteArchive([report, report], output);
        using var again = new MemoryStream();
        BratWriter.WriteArchive([report, report], again);
        Assert.Equal(output.ToArray(), again.ToArray());
        using var archive = new ZipArchive(output, ZipArchiveMode.Read);
        Assert.Equal(["annotation.conf", "small-2024.txt", "small-2024.ann", "small-2024-2.txt", "small-2024-2.ann"], archive.Entries.Select(e => e.FullName));
        using var text = new StreamReader(archive.GetEntry("small-2024.txt")!.Open(), Encoding.UTF8);
        Assert.Equal(report.Document.Text, text.ReadToEnd());
    }

    private static string[] Lines(AnnotatedReport report)
    {
        var output = new StringWriter();
        BratWriter.Write(report, output);
        return output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
