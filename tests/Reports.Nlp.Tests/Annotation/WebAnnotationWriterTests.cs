using System.Text;
using System.Text.Json;

using Reports.Nlp.Annotation;

namespace Reports.Nlp.Tests.Annotation;

public sealed class WebAnnotationWriterTests
{
    [Fact]
    public void Position_and_quote_select_the_same_characters()
    {
        var report = Samples.Report();
        var characters = report.Document.Text.EnumerateRunes().ToArray();
        using var json = Read(report);
        Assert.Equal("http://www.w3.org/ns/anno.jsonld", json.RootElement.GetProperty("@context").GetString());
        var items = json.RootElement.GetProperty("first").GetProperty("items").EnumerateArray().ToArray();
        Assert.Equal(json.RootElement.GetProperty("total").GetInt32(), items.Length);
        Assert.Equal(items.Length, items.Select(item => item.GetProperty("id").GetString()).Distinct().Count());
        foreach (var item in items)
        {
            var selectors = item.GetProperty("target").GetProperty("selector");
            var (start, end) = (selectors[0].GetProperty("start").GetInt32(), selectors[0].GetProperty("end").GetInt32());
            var (prefix, exact, suffix) = (selectors[1].GetProperty("prefix").GetString()!, selectors[1].GetProperty("exact").GetString()!, selectors[1].GetProperty("suffix").GetString()!);
            Assert.Equal(exact, string.Concat(characters[start..end]));
            Assert.Contains(prefix + exact + suffix, report.Document.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_term_is_described_by_its_definition()
    {
        using var json = Read(Samples.Report());
        var term = json.RootElement.GetProperty("first").GetProperty("items").EnumerateArray().First(item => item.GetProperty("motivation").GetString() == "describing");
        Assert.Equal(Samples.Report().Mentions[0].Sense.Definition, term.GetProperty("body")[0].GetProperty("value").GetString());
    }

    private static JsonDocument Read(AnnotatedReport report)
    {
        using var output = new MemoryStream();
        WebAnnotationWriter.Write([report], output);
        return JsonDocument.Parse(Encoding.UTF8.GetString(output.ToArray()));
    }
}
