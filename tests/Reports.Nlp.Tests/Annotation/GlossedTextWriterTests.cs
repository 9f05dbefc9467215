using Reports.Nlp.Annotation;

namespace Reports.Nlp.Tests.Annotation;

public sealed class GlossedTextWriterTests
{
    [Fact]
    public void The_meaning_follows_the_first_use_and_its_quotation_mark()
    {
        var report = Samples.Report();
        var output = new StringWriter();
        GlossedTextWriter.Write(report, output);
        var glossed = output.ToString();
        const string Gloss = "（产业链、创新链、人才链同步运转）";
        Assert.Contains("“三链同转”" + Gloss, glossed, StringComparison.Ordinal);
        Assert.Equal(report.Document.Text + "\n", glossed.Replace(Gloss, "", StringComparison.Ordinal));
        Assert.Equal(glossed.IndexOf(Gloss, StringComparison.Ordinal), glossed.LastIndexOf(Gloss, StringComparison.Ordinal));
    }
}
