using System.Security.Cryptography;

using Reports.Nlp.Glossaries;

namespace Reports.Nlp.Tests.Glossaries;

public class BuiltInGlossaryTests
{
    [Fact]
    public void Terms_that_reports_leave_unexplained_resolve_out_of_the_box()
    {
        Assert.True(BuiltInGlossary.Terms.Senses.Count >= 390);
        foreach (var term in (string[])["放管服", "六保", "四风", "八项规定", "双碳", "两新", "两重", "三大攻坚战", "专精特新", "两不愁三保障", "三个着力", "一制三化", "双高", "五篇大文章", "四水四定", "两客一危", "客货邮", "智改数转", "七个有之", "五个认同"])
            Assert.NotEmpty(BuiltInGlossary.Default.Find(term));
    }

    [Fact]
    public void Counts_agree_with_members()
    {
        foreach (var sense in BuiltInGlossary.Terms.Senses)
        {
            if (sense.Members is null && sense.Components is null) continue;
            if (!NumeralAbbreviation.TryParse(sense.Term, out var abbreviation)) continue;
            if (sense.Members is { } members && abbreviation.Count is { } count) Assert.Equal((sense.Term, count), (sense.Term, members.Count));
            foreach (var part in sense.Components ?? []) Assert.Equal((sense.Term, part.Count), (sense.Term, part.Members.Count));
            if (sense.Components is { } parts) Assert.Equal((sense.Term, abbreviation.Parts.Count), (sense.Term, parts.Count));
        }
    }

    [Fact]
    public void Terms_have_no_provenance_and_reports_have()
    {
        Assert.All(BuiltInGlossary.Terms.Senses, sense => Assert.Null(sense.From));
        Assert.All(BuiltInGlossary.Reports.Senses, sense => Assert.NotNull(sense.From));
        Assert.All(BuiltInGlossary.Default.Senses, sense => Assert.StartsWith("builtin/", sense.Id, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("terms.glossary.json")]
    [InlineData("reports.glossary.json")]
    public void The_readme_gives_lines_and_hash(string file)
    {
        var folder = Path.Combine(Repository.Root, "src", "Reports.Nlp", "Resources");
        var bytes = File.ReadAllBytes(Path.Combine(folder, file));
        var readme = File.ReadAllText(Path.Combine(folder, "glossaries.README.md"));
        Assert.Contains($"| {file} | {bytes.AsSpan().Count((byte)'\n')} | {Convert.ToHexStringLower(SHA256.HashData(bytes))} |", readme, StringComparison.Ordinal);
    }

    [SharedFact]
    public void The_part_from_reports_is_what_harvesting_gives()
    {
        var folder = Path.Combine(SharedFactAttribute.Folder!, "corpus", "tianjin");
        var documents = Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal)
            .Select(path => Reports.Nlp.Documents.ReportReader.Read(File.ReadAllText(path), Path.GetFileName(path)));
        using var stream = new MemoryStream();
        GlossaryJson.Write(GlossaryHarvester.Harvest(documents), stream);
        Assert.Equal(File.ReadAllText(Path.Combine(Repository.Root, "src", "Reports.Nlp", "Resources", "reports.glossary.json")), System.Text.Encoding.UTF8.GetString(stream.ToArray()));
    }
}
